/** An item of Wikidata is one thing, and so is an entity: no two share an item. */
import type { Problem } from './problem';
import type { Pack } from './types';

/** Checks that every Wikidata item is given once. */
export function checkWikidata(pack: Pack): Problem[] {
  const first = new Map<string, string>();
  return pack.entities.flatMap(({ id, wikidata }, i) => {
    if (!wikidata) return [];
    const other = first.get(wikidata.id);
    if (other === undefined) {
      first.set(wikidata.id, id);
      return [];
    }
    return [
      {
        path: ['entities', i, 'wikidata', 'id'],
        message: `${wikidata.id} is given for "${id}" and for "${other}"`,
        remedy: 'an item is the same thing as one entity only; keep it where it fits exactly',
      },
    ];
  });
}
