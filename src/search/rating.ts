/** Which of several matches comes first. */
import type { Thing } from './facets';
import type { Hit } from './ranking';

/** Added to a score, so that of equal matches labels come first, then other names, titles, quotes and facts. */
const RANK: Readonly<Record<Thing, number>> = {
  entity: 0,
  source: 0.3,
  account: 0.32,
  quote: 0.35,
  fact: 0.36,
};
const OTHER_NAME = 0.02;

/** Added where no matched part begins a word: "lav" means Lavrov before "slave". */
const INSIDE_WORD = 0.1;

/** Added for each character of a text, so that of equal matches the shorter text comes first. */
const PER_CHARACTER = 0.00005;

/** How good a match is; 0 is the best. */
export function rate({ document, score, ranges }: Hit): number {
  const { thing, isOtherName, folded } = document;
  return (
    score +
    RANK[thing] +
    (isOtherName ? OTHER_NAME : 0) +
    (ranges.some((range) => beginsWord(folded, range)) ? 0 : INSIDE_WORD) +
    folded.length * PER_CHARACTER
  );
}

function beginsWord(folded: string, [first, last]: readonly [number, number]): boolean {
  // A lone letter at the beginning of a word is chance, unless the word has no other.
  const isSolid = last > first || !LETTER.test(folded.charAt(first + 1));
  return isSolid && !LETTER.test(folded.charAt(first - 1));
}

const LETTER = /[\p{L}\p{N}]/u;
