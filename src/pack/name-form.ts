/**
 * The forms in which two names are compared. They follow the matcher's rules (src/match) closely enough to find
 * names that a page could not tell apart; the matcher's own table is built for speed and is out of this room's reach.
 */

const INVISIBLE = /[\u00AD\u034F\u061C\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\uFEFF]/gu;
const HYPHENS = /[\u2010-\u2013\u2212\uFE63\uFF0D]/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC\u02BB\u201B\uFF07\u0060\u00B4]/gu;
// Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs and tatweel; other marks make another letter.
const MARKS =
  /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u065F\u0670]/gu;

/** A name without what typography and encoding change; case and accents count. */
export function exactName(name: string): string {
  return name
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(APOSTROPHES, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** A name without case and accents as well. */
export function foldedName(name: string): string {
  return exactName(name)
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u06CC\u0649]/gu, '\u064A')
    .replace(/\u06A9/gu, '\u0643')
    .replace(/\u03C2/gu, '\u03C3');
}

// Scripts in which two characters, and in Korean two syllables, are a whole name.
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** Characters of the longest name that is too short to be marked wherever it stands. */
const SHORT = 2;

/** Whether a name is so short or bare (one or two letters, no letter at all) that ordinary text would hold it by chance. */
export function isGreedy(name: string): boolean {
  const plain = foldedName(name).replace(/ /g, '');
  if (!/\p{L}/u.test(plain)) return true;
  const length = Array.from(plain).length;
  return DENSE.test(plain) ? length < SHORT : length <= SHORT;
}

// Scripts without spaces put a dot between the parts of a foreign name (Zamir·Kabulov); in Catalan it stands inside a word.
const WORD_BREAK = new RegExp(
  String.raw` |(?<=${DENSE.source})[\u00B7\u2027\u30FB\uFF65](?=${DENSE.source})`,
  'u',
);

/**
 * Whether a name is a single word, which ordinary text may hold by chance where two words in a row would not be.
 * What no space parts is one word, hyphens and all; so is every name in a script without spaces, since there a name
 * may also stand inside a longer word.
 */
export function isOneWord(name: string): boolean {
  return exactName(name).split(WORD_BREAK).length === 1;
}
