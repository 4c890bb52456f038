/**
 * Whether what stands before and after a name lets it be a mention: the edges of words, and the neighbours that make it
 * part of an address, a handle or another word. Asked of candidates only, so clarity comes before speed here.
 */
import {
  APOSTROPHE,
  type FoldTable,
  IDEOGRAPH,
  IGNORABLE,
  isAstralWord,
  OTHER,
  SURROGATE,
  WORD,
} from './classes';

/** Elided words that French, Italian and Catalan put before a name with an apostrophe. */
const ELIDED = new Set(['l', 'd', 'qu', 's', 'dell', 'all', 'nell', 'sull', 'dall', 'un']);
/** Longest ending that a name takes after an apostrophe: English 's, Turkish 'nin, Finnish 'iin. */
const LONGEST_ENDING = 4;
const NOT_AFTER = new Set(['@', '#', '/', '\\', '=', '&', '~']);
const JOINS_ADDRESS = /[@:/\\]|\.[\p{L}\p{N}]/uy;

function classAt(table: FoldTable, text: string, at: number): number {
  if (at < 0 || at >= text.length) return OTHER;
  const kind = table.classes[text.charCodeAt(at)] ?? OTHER;
  if (kind !== SURROGATE) return kind;
  // A low half belongs to the pair that begins one unit before.
  const low = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return isAstralWord(text, low ? at - 1 : at) ? WORD : OTHER;
}

/** Index of the nearest unit at or beyond `at` in direction `step` that a reader sees. */
function visible(table: FoldTable, text: string, at: number, step: 1 | -1): number {
  let i = at;
  while (classAt(table, text, i) === IGNORABLE) i += step;
  return i;
}

/** The word that ends just before `end`, lower-cased. */
function wordBefore(table: FoldTable, text: string, end: number): string {
  let from = end;
  while (classAt(table, text, from - 1) === WORD || classAt(table, text, from - 1) === IGNORABLE)
    from--;
  return text.slice(from, end).toLowerCase();
}

/** Whether a mention may begin at `start`. */
export function opensMention(table: FoldTable, text: string, start: number): boolean {
  const before = visible(table, text, start - 1, -1);
  if (before < 0) return true;
  const kind = classAt(table, text, before);
  // Scripts without spaces: each character is a word, whatever stands beside it.
  if (kind === WORD) return classAt(table, text, start) === IDEOGRAPH;
  const char = text.charAt(before);
  if (NOT_AFTER.has(char)) return false;
  if (char === '.') {
    // "example.Taliban" is an address or an identifier; "…with. Taliban" has a space, and initials ("J.Smith") are rare.
    return classAt(table, text, visible(table, text, before - 1, -1)) !== WORD;
  }
  if (kind !== APOSTROPHE) return true;
  const word = wordBefore(table, text, before);
  return word === '' || ELIDED.has(word);
}

/** Whether a mention may end at `end` (exclusive). */
export function closesMention(table: FoldTable, text: string, end: number): boolean {
  const after = visible(table, text, end, 1);
  if (after >= text.length) return true;
  const kind = classAt(table, text, after);
  if (kind === WORD) return classAt(table, text, visible(table, text, end - 1, -1)) === IDEOGRAPH;
  if (kind === APOSTROPHE) {
    let to = after + 1;
    while (classAt(table, text, to) === WORD || classAt(table, text, to) === IGNORABLE) to++;
    return to - after - 1 <= LONGEST_ENDING;
  }
  JOINS_ADDRESS.lastIndex = after;
  const joined = JOINS_ADDRESS.exec(text)?.[0];
  // "Taliban: …" and "Taliban/Haqqani" are prose; "Taliban://", "Taliban:8080", "taliban@", "taliban.com" are addresses.
  if (joined === undefined) return true;
  if (joined === ':') return !/^:(?:\/\/|\d)/u.test(text.slice(after, after + 3));
  return joined === '/' && classAt(table, text, after + 1) === WORD;
}
