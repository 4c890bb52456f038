/** How far a query is from a text that does not hold its words, and what of the text is meant by it. */
import { isShort, type Document } from './documents';
import type { Range } from './fold';
import { beginsWord, nearestPart, nearestWord, placesOf, words } from './places';

/**
 * Letters of a word from which on a slip is looked for in it: of three letters one in error would leave two, which stand in half of all
 * words.
 */
const LEAST_LETTERS = 4;

/** Share of a word's letters that may be in error: two of six in a name, one of four in running text, which has many more words. */
const IN_NAMES = 0.34;
const IN_RUNNING_TEXT = 0.25;

/** The same for a query as a whole, which has so many letters that a smaller share still is two slips. */
const IN_WHOLE = 0.2;

type Texts = Pick<Document, 'thing' | 'folded' | 'context'>;

/** A text against a query. */
export interface Likening {
  /**
   * The mean share of letters in error, 0 where all words are there. Two letters that have changed places are one error, as readers see
   * it; Fuse counts two.
   */
  readonly misspelling: number;
  /** What is meant by the query, in the folded text; in no order. */
  readonly ranges: readonly Range[];
  /** The same in the context, for words that are not in the text. */
  readonly inContext: readonly Range[];
}

type Found = Pick<Likening, 'misspelling' | 'ranges'>;

/**
 * Word by word: each must be in the text or in its context, or something spelt like it.
 * @param wanted the words of the query, folded
 */
export function likenByWords(texts: Texts, wanted: readonly string[]): Likening | undefined {
  const { folded, context } = texts;
  let sum = 0;
  const ranges: Range[] = [];
  const inContext: Range[] = [];
  for (const word of wanted) {
    const inText = liken(folded, word, isShort(texts) ? IN_NAMES : IN_RUNNING_TEXT);
    const best =
      inText?.misspelling === 0 ? inText : lesser(inText, liken(context, word, IN_RUNNING_TEXT));
    if (!best) return undefined;
    sum += best.misspelling;
    (best === inText ? ranges : inContext).push(...best.ranges);
  }
  return { misspelling: sum / wanted.length, ranges, inContext };
}

/**
 * As a whole, spaces aside: a wrong letter in a word of three is too much for that word, not for the name. So are words that were run
 * together.
 */
export function likenAsWhole({ folded }: Texts, query: string): Likening | undefined {
  const { length } = words(query).join('');
  const nearest = nearestPart(folded, query, Math.floor(length * IN_WHOLE));
  return (
    nearest && { misspelling: nearest.errors / length, ranges: [nearest.range], inContext: [] }
  );
}

function liken(text: string, word: string, most: number): Found | undefined {
  const places = placesOf(text, word);
  if (places.length > 0) {
    const begun = places.filter((at) => beginsWord(text, at));
    const ranges = (begun.length > 0 ? begun : places).map((at): Range => [at, at + word.length]);
    return { misspelling: 0, ranges };
  }
  if (word.length < LEAST_LETTERS) return undefined;
  const nearest = nearestWord(text, word, Math.floor(word.length * most));
  return nearest && { misspelling: nearest.errors / word.length, ranges: [nearest.range] };
}

/** The one with fewer errors, the first of equals. */
function lesser(a: Found | undefined, b: Found | undefined): Found | undefined {
  if (!a || !b) return a ?? b;
  return a.misspelling <= b.misspelling ? a : b;
}
