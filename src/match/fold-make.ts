/**
 * Makes the fold table from the platform's Unicode data and codes it as runs. This runs while building (it takes
 * some 100 ms); pages get the coded form and expand it in about a millisecond (`fold.ts`).
 */
import {
  APOSTROPHE,
  classOf,
  type FoldTable,
  foldUnit,
  HYPHEN,
  IDEOGRAPH,
  IGNORABLE,
  IN_WORD,
  OTHER,
  RIGHT_TO_LEFT,
  SPACE,
  SURROGATE,
  WORD,
} from './classes';
import { LETTER_RIGHT_TO_LEFT } from './fold';
import { makeLists } from './surroundings/lists-make';

const UNITS = 0x1_0000;

// Marks that spellings of one name have or lack: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs
// and tatweel. Marks of other scripts (kana voicing, Indic vowels) make another letter and stay.
const MARKS =
  /^[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u065F\u0670]$/u;
// Soft hyphen, zero-width space and joiners, word joiner, byte order mark, variation selectors.
const INVISIBLE = /^[\u00AD\u034F\u061C\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\uFEFF]$/u;
const HYPHENS = /^[-\u2010-\u2013\u2212\uFE63\uFF0D]$/u;
const APOSTROPHES = /^['\u2018\u2019\u02BC\u02BB\u201B\uFF07\u0060\u00B4]$/u;
const SPACES = /^[\s\u00A0]$/u;
const UNSPACED =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]$/u;
const RTL = /^(?=\p{L})[\p{sc=Arabic}\p{sc=Hebrew}]$/u;
// U+005F joins identifiers; a name inside one is no mention.
const WORDS = /^[\p{L}\p{M}\p{N}_]$/u;

/** Letters that one name is written with in one language or the other: Persian and Arabic yeh and kaf, final sigma. */
const SAME_LETTER = new Map([
  [0x06cc, 0x064a],
  [0x0649, 0x064a],
  [0x06a9, 0x0643],
  [0x03c2, 0x03c3],
]);

function kindOf(unit: number, char: string): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (INVISIBLE.test(char) || MARKS.test(char)) return IGNORABLE;
  if (SPACES.test(char)) return SPACE;
  if (HYPHENS.test(char)) return HYPHEN;
  if (APOSTROPHES.test(char)) return APOSTROPHE;
  if (UNSPACED.test(char)) return IDEOGRAPH;
  if (WORDS.test(char)) return WORD;
  return OTHER;
}

/** A letter without its accents, where all that it loses are marks that the table passes over. */
function withoutMarks(char: string): string {
  const [base = char, ...marks] = char.normalize('NFD');
  return marks.length > 0 && marks.every((m) => MARKS.test(m)) ? base : char;
}

/** A letter or digit as names are compared: without case, accents and what differs by language alone. */
function letterOf(char: string): number {
  const lower = withoutMarks(char).toLowerCase();
  const plain = withoutMarks(lower.length === 1 ? lower : char).charCodeAt(0);
  return SAME_LETTER.get(plain) ?? plain;
}

/** The fold table of this platform's Unicode version, for all 65,536 units, with the lists of words. */
export function makeFoldTable(): FoldTable {
  const codes = new Int32Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) {
    const char = String.fromCharCode(unit);
    const kind = kindOf(unit, char);
    codes[unit] =
      kind === WORD ? letterOf(char) | (RTL.test(char) ? RIGHT_TO_LEFT : IN_WORD) : kind;
  }
  return { codes, lists: makeLists({ codes, lists: [] }) };
}

function codedKind(table: FoldTable, unit: number): number {
  return (table.codes[unit] ?? OTHER) >= RIGHT_TO_LEFT
    ? LETTER_RIGHT_TO_LEFT
    : classOf(table, unit);
}

/**
 * Codes a table as runs of units that share a class and a distance to their folded form. Each run is three
 * variable-length numbers (LEB128): its length, its class, and the distance, zigzag-coded.
 */
export function encodeFoldTable(table: FoldTable): Uint8Array {
  const bytes: number[] = [];
  const write = (value: number): void => {
    let rest = value;
    for (; rest > 0x7f; rest = rest >>> 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  };
  for (let from = 0; from < UNITS;) {
    const kind = codedKind(table, from);
    const isLetter = classOf(table, from) === WORD;
    const distanceOf = (unit: number): number => (isLetter ? foldUnit(table, unit) - unit : 0);
    const distance = distanceOf(from);
    let to = from + 1;
    while (to < UNITS && codedKind(table, to) === kind && distanceOf(to) === distance) to++;
    write(to - from);
    write(kind);
    write(distance < 0 ? -distance * 2 - 1 : distance * 2);
    from = to;
  }
  return Uint8Array.from(bytes);
}
