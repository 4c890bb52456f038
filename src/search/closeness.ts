/** How closely a text holds the words of a query: what was typed comes before what only resembles it. */
import type { Document } from './documents';
import { beginsWord, isWholeWord, placesOf } from './places';

/** Each word of the query stands in the text, as a word or as the beginning of one. */
export const AS_TYPED = 0;
/** Each stands there, some only in the midst of another word. */
export const WITHIN = 1;
/** Some are only spelt like what stands there. */
export const ALIKE = 2;
export type Closeness = typeof AS_TYPED | typeof WITHIN | typeof ALIKE;

/** @param wanted the words of the query, folded */
export function closenessOf(
  { folded, context }: Pick<Document, 'folded' | 'context'>,
  wanted: readonly string[],
): Closeness {
  let farthest: Closeness = AS_TYPED;
  for (const word of wanted) {
    const inText = holds(folded, word);
    const own = inText === AS_TYPED ? inText : closer(inText, holds(context, word));
    if (own === ALIKE) return ALIKE;
    if (own > farthest) farthest = own;
  }
  return farthest;
}

/** Whether a text has all words of a query as whole words. */
export function hasWhole(text: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => placesOf(text, word).some((at) => isWholeWord(text, at, word)));
}

function holds(text: string, word: string): Closeness {
  const places = placesOf(text, word);
  if (places.length === 0) return ALIKE;
  return places.some((at) => beginsWord(text, at)) ? AS_TYPED : WITHIN;
}

const closer = (a: Closeness, b: Closeness): Closeness => (a < b ? a : b);
