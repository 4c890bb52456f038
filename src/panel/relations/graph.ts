/** An entity and what it is related to. Pure. */
import type { Library, Related } from '../../pack/library';
import type { Entity, Relation } from '../../pack/types';
import { groupBy } from '../../ui/group-by';

/** An entity beside the one in the middle, with all that relates the two; at least one relation. */
export interface Neighbour {
  readonly entity: Entity;
  readonly ties: readonly Related[];
}

/** Which way a line points: from the middle (`out`), towards it (`in`), or both ways. */
export type Pointing = 'out' | 'in' | 'both';

/** What an entity is related to, each entity once; those of one relation beside each other, in the order of the pack. */
export function neighboursOf(library: Library, id: string): readonly Neighbour[] {
  const related = library.related(id).filter(({ entity }) => entity.id !== id);
  const byType = groupBy(related, ({ type, direction }) => `${direction} ${type}`);
  const byEntity = groupBy([...byType.values()].flat(), ({ entity }) => entity.id);
  return [...byEntity.values()].flatMap((ties) => {
    const [first] = ties;
    return first ? [{ entity: first.entity, ties }] : [];
  });
}

/** Relations that hold one way as well as the other, so that no arrow could say more. */
const MUTUAL: ReadonlySet<Relation['type']> = new Set([
  'met',
  'borders',
  'allied-with',
  'named-in-credit-with',
  'related-to',
]);

/** Which way the line to a neighbour points. */
export function pointing(ties: readonly Pick<Related, 'type' | 'direction'>[]): Pointing {
  const ways = new Set(ties.map(({ type, direction }) => (MUTUAL.has(type) ? 'both' : direction)));
  if (ways.has('both') || ways.size > 1) return 'both';
  return ways.has('in') ? 'in' : 'out';
}

/** Whether all that a line stands for is said as of a date. */
export function isAsOf(ties: readonly Related[]): boolean {
  return ties.every(({ relation }) => relation.asOf !== undefined);
}

/** Ties among neighbours: they are not drawn, but what belongs together shall stand together. By the places in the list. */
export function tiesAmong(
  library: Library,
  neighbours: readonly Neighbour[],
): readonly (readonly [number, number])[] {
  const places = new Map(neighbours.map(({ entity }, at) => [entity.id, at]));
  return neighbours.flatMap(({ entity }, at) =>
    library
      .related(entity.id)
      .map((related) => places.get(related.entity.id))
      .filter((other) => other !== undefined && other > at)
      .map((other) => [at, other ?? at] as const),
  );
}
