/** What a reader does not want marked, as the index at hand numbers it. */
import { entityOf } from '../match/index-layout';
import { type Matcher, namesOf } from '../match/scan';
import type { PackRanges } from './bundled';
import type { Unmarked } from './settings';

export interface UnmarkedNumbers {
  readonly entities: ReadonlySet<number>;
  readonly names: ReadonlySet<number>;
}

/**
 * Finds the numbers of entities and names. Names are kept as their packs spell them, for numbers change with the packs; pages have the
 * names as hashes only, so a spelling is looked up as a text of a page is. What no pack has any more is left out, and stays stored.
 * @param ids of the entities in the order in which the index numbers them
 */
export function unmarkedNumbers(
  unmarked: Unmarked,
  matcher: Matcher,
  ids: readonly string[],
): UnmarkedNumbers {
  const { index } = matcher;
  const entities = unmarked.entities.map((id) => ids.indexOf(id)).filter((entity) => entity >= 0);
  const names = unmarked.names.flatMap(({ entity, name }) =>
    namesOf(matcher, name)
      .map((listed) => listed.name)
      .filter((number) => ids[entityOf(index, number)] === entity),
  );
  return { entities: new Set(entities), names: new Set(names) };
}

/** The entities of packs that are switched off, by their numbers. What has no mark has no card either, and is not counted. */
export function entitiesOff(packs: PackRanges, packsOff: readonly string[]): number[] {
  let start = 0;
  return packs.flatMap(([pack, end]) => {
    const first = start;
    start = end;
    return packsOff.includes(pack) ? Array.from({ length: end - first }, (_, i) => first + i) : [];
  });
}
