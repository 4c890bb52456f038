/** Matchers for tests, built the way the build does it. */
import { makeFoldTable } from '../../src/match/fold-make';
import { contextOf } from '../../src/match/company';
import type { GateNumber } from '../../src/match/gate';
import { makeIndex, type NameEntry } from '../../src/match/index-make';
import { readIndex } from '../../src/match/index-layout';
import { type Found, resolveRun } from '../../src/match/resolve';
import { type Matcher, scan } from '../../src/match/scan';

export const table = makeFoldTable();

/** A matcher for names; each entry: text, number of its entity, gate, whether its case counts. */
export function matcherOf(
  names: readonly (readonly [text: string, entity: number, gate?: GateNumber, exact?: boolean])[],
): Matcher {
  const entries: NameEntry[] = names.map(([text, entity, gate = 0, exact = false]) => ({
    text,
    entity,
    pack: 0,
    gate,
    exact,
  }));
  return { table, index: readIndex(makeIndex(table, entries)), meansAnother: () => false };
}

/** Everything found in a text, before gates. */
export function foundIn(matcher: Matcher, text: string): Found[] {
  const found: Found[] = [];
  scan(matcher, text, (name, start, end) => found.push({ name, start, end }));
  return found;
}

/** The mentions of a document that is one run of text, as they stand there. */
export function mentionsIn(matcher: Matcher, text: string): string[] {
  const found = foundIn(matcher, text);
  const context = contextOf(matcher.index, [found]);
  return resolveRun(matcher.index, context, found).map(({ start, end }) => text.slice(start, end));
}
