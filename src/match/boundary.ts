/**
 * Whether what stands before and after a name lets it be a mention: the edges of words, and the neighbours that make it
 * part of an address, a handle or another word. Asked of candidates only, so clarity comes before speed here.
 */
import {
  APOSTROPHE,
  type FoldTable,
  HYPHEN,
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
/** Units that are looked at beyond a hyphen, for the address that a compound may be part of: longer than a headline in one. */
const COMPOUND_REACH = 200;
const NOT_AFTER = new Set(['@', '#', '/', '\\', '=', '&', '~']);

function classAt(table: FoldTable, text: string, at: number): number {
  if (at < 0 || at >= text.length) return OTHER;
  const kind = table.classes[text.charCodeAt(at)] ?? OTHER;
  if (kind !== SURROGATE) return kind;
  // A low half belongs to the pair that begins one unit before; half a pair is no letter, whatever stands beside it.
  const low = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  const first = low ? at - 1 : at;
  const isPair = (text.charCodeAt(first) & 0xfc00) === 0xd800;
  return isPair && isAstralWord(text, first) ? WORD : OTHER;
}

/** Index of the nearest unit at or beyond `at` in direction `step` that a reader sees. */
function visible(table: FoldTable, text: string, at: number, step: 1 | -1): number {
  let i = at;
  while (classAt(table, text, i) === IGNORABLE) i += step;
  return i;
}

/** The letters of the word that goes on from `at` in direction `step`, without what is hidden in it, lower-cased. */
function wordFrom(table: FoldTable, text: string, at: number, step: 1 | -1): string {
  let word = '';
  for (let i = at; ; i += step) {
    const kind = classAt(table, text, i);
    if (kind === WORD) word = step === 1 ? word + text.charAt(i) : text.charAt(i) + word;
    else if (kind !== IGNORABLE) return word.toLowerCase();
  }
}

/**
 * Where the compound that goes on with a hyphen at `at` ends, in direction `step`: "us-taliban-talks" is one thing in an
 * address, as it is in prose ("US-Taliban talks").
 */
function beyondCompound(table: FoldTable, text: string, at: number, step: 1 | -1): number {
  let i = at;
  for (let reach = COMPOUND_REACH; reach > 0; reach--, i += step) {
    const kind = classAt(table, text, i);
    if (kind !== WORD && kind !== IGNORABLE && kind !== HYPHEN) break;
  }
  return i;
}

/** Whether a mention may begin at `start`. */
export function opensMention(table: FoldTable, text: string, start: number): boolean {
  const beside = visible(table, text, start - 1, -1);
  // Scripts without spaces: each character is a word, whatever stands beside it.
  if (classAt(table, text, beside) === WORD) return classAt(table, text, start) === IDEOGRAPH;
  const before = beyondCompound(table, text, beside, -1);
  if (before < 0) return true;
  const kind = classAt(table, text, before);
  const char = text.charAt(before);
  if (NOT_AFTER.has(char)) return false;
  if (char === '.') {
    // "example.Taliban" is an address or an identifier; "…with. Taliban" has a space, and initials ("J.Smith") are rare.
    return classAt(table, text, visible(table, text, before - 1, -1)) !== WORD;
  }
  if (kind !== APOSTROPHE || before !== beside) return true;
  const word = wordFrom(table, text, before - 1, -1);
  return word === '' || ELIDED.has(word);
}

/** Whether a mention may end at `end` (exclusive). */
export function closesMention(table: FoldTable, text: string, end: number): boolean {
  const beside = visible(table, text, end, 1);
  const kind = classAt(table, text, beside);
  if (kind === WORD) return classAt(table, text, visible(table, text, end - 1, -1)) === IDEOGRAPH;
  if (kind === APOSTROPHE) return wordFrom(table, text, beside + 1, 1).length <= LONGEST_ENDING;
  const after = beyondCompound(table, text, beside, 1);
  const next = visible(table, text, after + 1, 1);
  const kindOfNext = classAt(table, text, next);
  // "Taliban: …" and "Taliban/Haqqani" are prose; "Taliban://", "Taliban:8080", "taliban@", "taliban.com" are addresses.
  switch (text.charAt(after)) {
    case '@':
    case '\\':
      return false;
    case '.':
      return kindOfNext !== WORD && kindOfNext !== IDEOGRAPH;
    case ':':
      return !/^(?:\/\/|\d)/u.test(text.slice(next, next + 2));
    case '/':
      return kindOfNext === WORD;
    default:
      return true;
  }
}
