/**
 * Whether what stands before and after a name lets it be a mention: the edges of words, and the neighbours that make it
 * part of an address, a handle or another word. Asked of candidates only, so clarity comes before speed here.
 */
import {
  APOSTROPHE,
  classOf,
  type FoldTable,
  HYPHEN,
  IDEOGRAPH,
  IGNORABLE,
  isAstralWord,
  isOtherWay,
  OTHER,
  SPACE,
  SURROGATE,
  WORD,
} from './classes';

/** Elided words that French, Italian and Catalan put before a name with an apostrophe. */
const ELIDED = new Set(['l', 'd', 'qu', 's', 'dell', 'all', 'nell', 'sull', 'dall', 'un']);
/** Longest ending that a name takes after an apostrophe: English 's, Turkish 'nin, Finnish 'iin. */
const LONGEST_ENDING = 4;
/** Units that are looked at beyond a hyphen, for the address that a compound may be part of: longer than a headline in one. */
const COMPOUND_REACH = 200;
/** Longest name before the slash of a byline. */
const BYLINE = 32;
const CAPITAL = /\p{Lu}/u;
const LATIN = /\p{Script=Latin}/u;
const ADDRESS = /[\p{Script=Latin}\p{Ll}\p{N}_]/u;
const NOT_AFTER = new Set(['@', '#', '+', '\\', '=', '&', '~']);

function classAt(table: FoldTable, text: string, at: number): number {
  if (at < 0 || at >= text.length) return OTHER;
  const kind = classOf(table, text.charCodeAt(at));
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

/** Whether a letter at the edge of a name leaves the letter beside it out: each ideograph is a word, and Latin beside Arabic or Hebrew. */
function isEdge(table: FoldTable, text: string, at: number, beside: number): boolean {
  const unit = text.charCodeAt(at);
  if (classAt(table, text, at) === IDEOGRAPH) return true;
  return LATIN.test(text.charAt(at)) && isOtherWay(table, unit, text.charCodeAt(beside));
}

/** Whether a letter or digit beside a full stop may be one of an address: "taliban.com", "кремль.рф". Not where another script begins. */
function isOfAddress(table: FoldTable, text: string, at: number): boolean {
  return classAt(table, text, at) === WORD && ADDRESS.test(text.charAt(at));
}

/**
 * Whether a slash parts two words of prose, as in a byline ("Alexander Zemlianichenko/AP"): one word stands before it, which is no
 * part of an address or path, and both begin with a capital.
 */
function isSlashInProse(table: FoldTable, text: string, slash: number, start: number): boolean {
  if (!CAPITAL.test(text.charAt(start))) return false;
  const from = Math.max(0, slash - BYLINE);
  // A word that is cut off here is none that is short enough.
  let before = from > 0 ? '.' : '';
  for (let i = from; i < slash; i++)
    if (classAt(table, text, i) !== IGNORABLE) before += text.charAt(i);
  return /(?:^|[\s([|:—–])\p{Lu}[\p{L}\p{M}'’-]*$/u.test(before);
}

/** Whether a mention may begin at `start`. */
export function opensMention(table: FoldTable, text: string, start: number): boolean {
  // So stand most names, and nothing below is to be asked.
  if (start === 0 || classOf(table, text.charCodeAt(start - 1)) === SPACE) return true;
  const beside = visible(table, text, start - 1, -1);
  // Scripts without spaces: each character is a word, whatever stands beside it.
  if (classAt(table, text, beside) === WORD) return isEdge(table, text, start, beside);
  const before = beyondCompound(table, text, beside, -1);
  if (before < 0) return true;
  const kind = classAt(table, text, before);
  if (kind === SPACE) return true;
  const char = text.charAt(before);
  if (char === '/') return isSlashInProse(table, text, before, start);
  if (NOT_AFTER.has(char)) return false;
  if (char === '.') {
    // "example.Taliban" is an address or an identifier; "…with. Taliban" has a space, and initials ("J.Smith") are rare.
    return !isOfAddress(table, text, visible(table, text, before - 1, -1));
  }
  if (kind !== APOSTROPHE || before !== beside) return true;
  const word = wordFrom(table, text, before - 1, -1);
  return word === '' || ELIDED.has(word);
}

/** Whether a mention may end at `end` (exclusive). */
export function closesMention(table: FoldTable, text: string, end: number): boolean {
  if (end >= text.length || classOf(table, text.charCodeAt(end)) === SPACE) return true;
  const beside = visible(table, text, end, 1);
  const kind = classAt(table, text, beside);
  if (kind === WORD) return isEdge(table, text, visible(table, text, end - 1, -1), beside);
  if (kind === SPACE) return true;
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
      return !isOfAddress(table, text, next);
    case ':':
      return !/^(?:\/\/|\d)/u.test(text.slice(next, next + 2));
    case '/':
      return kindOfNext === WORD;
    default:
      return true;
  }
}
