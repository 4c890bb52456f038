/**
 * What a character is to the matcher. One small number a UTF-16 unit, so that the hot loop is a table look-up.
 */
export const OTHER = 0;
/** A letter, mark or digit of a script that separates its words. */
export const WORD = 1;
export const SPACE = 2;
export const HYPHEN = 3;
export const APOSTROPHE = 4;
/** Not there for the reader: soft hyphen, zero-width characters, combining accents, Arabic and Hebrew vowel signs. */
export const IGNORABLE = 5;
/** A character of a script written without spaces between words: each is a word to the matcher. */
export const IDEOGRAPH = 6;
/** Half of a character outside the Basic Multilingual Plane; what it is has to be asked of the pair. */
export const SURROGATE = 7;
/** Classes from here on are neither in a word nor simply between words, and rare where words are spaced. */
export const FIRST_RARE = IGNORABLE;

/**
 * The table of the matcher: one number a UTF-16 unit that says both what the unit is and how it folds, so that the hot loop
 * reads memory once a character. A unit of a word is its folded form with the sign bit set, so the number's sign alone says
 * "in a word" and can be used as a mask. Any other unit is its class.
 */
export interface FoldTable {
  readonly codes: Int32Array;
  /** The lists of words that names' surroundings are held against, as prints (`surroundings/list.ts`). */
  readonly lists: readonly Uint8Array[];
}

/** The sign bit: set for units that belong to words. */
export const IN_WORD = 0x8000_0000 | 0;

/**
 * Set, instead of the sign bit, for letters of Arabic and Hebrew. What these write beside a Latin name without a space is a word of its
 * own, an article or a preposition ("הTaliban", "وKhalilzad"), so that words end where the one meets the other. As a rare class they
 * cost pages in other scripts nothing.
 */
export const RIGHT_TO_LEFT = 0x4000_0000;

/** The class of a unit; of `NaN`, which is what lies beyond a text's ends, `OTHER`. */
export function classOf(table: FoldTable, unit: number): number {
  const code = table.codes[unit] ?? OTHER;
  return code < 0 || code >= RIGHT_TO_LEFT ? WORD : code;
}

/** A unit without case and accents; kinds of hyphen, space and apostrophe become the plain one. */
export function foldUnit(table: FoldTable, unit: number): number {
  const code = table.codes[unit] ?? OTHER;
  if (code < 0 || code >= RIGHT_TO_LEFT) return code & 0xffff;
  switch (code) {
    case SPACE:
      return 0x20;
    case HYPHEN:
      return 0x2d;
    case APOSTROPHE:
      return 0x27;
    default:
      return unit;
  }
}

/** Whether of two letters one alone is Arabic or Hebrew. */
export function isOtherWay({ codes }: FoldTable, unit: number, other: number): boolean {
  return (((codes[unit] ?? OTHER) ^ (codes[other] ?? OTHER)) & RIGHT_TO_LEFT) !== 0;
}

const ASTRAL_WORD = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Whether the character whose first half stands at `at` belongs to words.
 * @param at index in UTF-16 units of a high surrogate
 */
export function isAstralWord(text: string, at: number): boolean {
  return ASTRAL_WORD.test(text.slice(at, at + 2));
}
