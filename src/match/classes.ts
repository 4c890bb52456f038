/**
 * What a character is to the matcher. One small number a UTF-16 unit, so that the hot loop is a table look-up.
 */
export const OTHER = 0;
/** A letter, mark or digit of a script that separates its words. */
export const WORD = 1;
/** Not there for the reader: soft hyphen, zero-width characters, combining accents, Arabic and Hebrew vowel signs. */
export const IGNORABLE = 2;
/** A character of a script written without spaces between words: each is a word to the matcher. */
export const IDEOGRAPH = 3;
export const SPACE = 4;
export const HYPHEN = 5;
export const APOSTROPHE = 6;
/** Half of a character outside the Basic Multilingual Plane; what it is has to be asked of the pair. */
export const SURROGATE = 7;

/** The two tables of the matcher, one entry a UTF-16 unit. */
export interface FoldTable {
  /** What each unit is: one of the classes above. */
  readonly classes: Uint8Array;
  /** Each unit without case and accents; hyphens, spaces and apostrophes become the plain ones. */
  readonly folded: Uint16Array;
}

const ASTRAL_WORD = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Whether the character whose first half stands at `at` belongs to words.
 * @param at index in UTF-16 units of a high surrogate
 */
export function isAstralWord(text: string, at: number): boolean {
  return ASTRAL_WORD.test(text.slice(at, at + 2));
}
