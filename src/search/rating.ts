/** Which of several matches that are equally close comes first. */
import { hasWhole } from './closeness';
import type { Thing } from './facets';
import { beginsWord } from './places';
import type { Hit } from './ranking';

/** So that of equal matches labels come first, then other names, titles, quotes and facts. */
const RANK: Readonly<Record<Thing, number>> = {
  entity: 0,
  source: 0.3,
  account: 0.32,
  quote: 0.35,
  fact: 0.36,
};
const OTHER_NAME = 0.02;

/** How much an error in every letter would weigh: one letter of six as much as what is found, two of six more. */
const MISSPELT = 3;

/** Added where a word of the query is only the beginning of one in the text: the whole word comes before the longer ones. */
const BEGUN = 0.03;

/** Added where no word begins in the text itself: a quote of Lavrov's comes after one that names him. */
const IN_CONTEXT = 0.1;

/** Added for each character of a text, so that of equal matches the shorter text comes first. */
const PER_CHARACTER = 0.00005;

/**
 * How good a match is; 0 is the best.
 * @param wanted the words of the query, folded
 */
export function rate(hit: Hit, wanted: readonly string[]): number {
  const { document, misspelling, ranges } = hit;
  const { thing, isOtherName, folded } = document;
  return (
    misspelling * MISSPELT +
    RANK[thing] +
    (isOtherName ? OTHER_NAME : 0) +
    (hasWhole(folded, wanted) ? 0 : BEGUN) +
    (ranges.some(([start]) => beginsWord(folded, start)) ? 0 : IN_CONTEXT) +
    folded.length * PER_CHARACTER
  );
}
