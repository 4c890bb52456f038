/**
 * Whom a document is about, as its title says: on a page headed "Eleanor Price (diplomat)" or "Five questions for Nadia Hanafi" the
 * surname alone is theirs, whoever else of the name is spoken of. It is asked of the title alone, where a first name is hardly ever
 * somebody’s who is named in passing.
 */
import { AFTER_FULL_NAME } from './gate';
import { entityOf, gateOf, type NameIndex } from './index-layout';
import type { Found } from './resolve';
import { listedBeside, type Matcher, namesOf } from './scan';
import { Around } from './surroundings/around';
import { isIntroduced } from './surroundings/person';

/** UTF-16 units of a title that are read: a longer one is no heading, and pages change theirs as they like. */
const MOST_TITLE = 1000;

/** The entities whose surname a title gives to somebody else, and that it does not name as well. */
export function othersIn(matcher: Matcher, whole: string): Set<number> {
  const { table, index } = matcher;
  const title = whole.slice(0, MOST_TITLE);
  const others = new Set<number>();
  const ours = new Set<number>();
  for (const { 0: word, index: start } of title.matchAll(/\p{L}+/gu))
    for (const { name } of namesOf(matcher, word)) {
      if (gateOf(index, name) !== AFTER_FULL_NAME) continue;
      const end = start + word.length;
      const isListed = listedBeside(matcher, name);
      if (isIntroduced(new Around(table, title, start, end, AFTER_FULL_NAME, isListed)))
        others.add(entityOf(index, name));
      else if (!matcher.meansAnother(table, title, start, end, AFTER_FULL_NAME, isListed))
        ours.add(entityOf(index, name));
    }
  for (const entity of ours) others.delete(entity);
  return others;
}

/** The names in a run without the surnames that are these entities’ elsewhere. */
export function withoutSurnames<F extends Found>(
  index: NameIndex,
  others: ReadonlySet<number>,
  run: readonly F[],
): readonly F[] {
  if (others.size === 0) return run;
  return run.filter(
    ({ name }) => gateOf(index, name) !== AFTER_FULL_NAME || !others.has(entityOf(index, name)),
  );
}
