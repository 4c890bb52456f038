/** A reader comes to an entity by a name, or from something that leads to it; what neither leads to is never seen. */
import { links } from './links';
import type { Problem } from './problem';
import type { Pack } from './types';

/** Checks that every entity has a name or is linked from a fact, a quote or a relation. */
export function checkReach(pack: Pack): Problem[] {
  const linked = new Set(Array.from(links(pack), ({ id }) => id));
  return pack.entities.flatMap(({ id, names }, i) =>
    names.length > 0 || linked.has(id)
      ? []
      : [
          {
            path: ['entities', i],
            message: `nothing leads to "${id}": it has no name, and no fact, quote or relation has it`,
            remedy: 'give it a name, or name it in a fact, quote or relation that concerns it',
          },
        ],
  );
}
