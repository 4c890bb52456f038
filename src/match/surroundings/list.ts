/**
 * The lists of words that the rules ask, as the page side has them: prints of folded words. What the words are, and why, is in
 * `data/`; `lists-make.ts` makes the prints while building, so that the script itself stays small.
 */
import { classOf, type FoldTable, foldUnit, IGNORABLE } from '../classes';

/** The lists, by their place in the fold table. Languages first: each has its little words. */
export const enum List {
  En,
  Fr,
  De,
  Es,
  Pt,
  Ru,
  Offices,
  Ranks,
  OfWomen,
  Misters,
  Kin,
  Animals,
  Called,
  Trades,
  TradesDe,
  Scenes,
  NoTrades,
  AfterOthers,
  Sons,
  Articles,
  Given,
  ShortOffices,
  LikeWords,
  Namesakes,
  Peoples,
  Organs,
  Behind,
  OfNews,
  BehindSmall,
  Streets,
  Heads,
  Named,
  Of,
  Pairs,
  Verbs,
  OfPersons,
  Speaks,
  ObjectOf,
  Expansions,
  Elsewhere,
  Indefinite,
  Certain,
  Pronouns,
  Is,
  Definite,
  Joining,
  Sides,
  Waterside,
  OfficeEndings,
  VenueEndings,
  By,
  Groups,
  BehindUs,
  OfAgencies,
  Goods,
  Prepositions,
  Negations,
  Results,
  Aliases,
  OfPolitics,
  Ours,
  Credits,
  Common,
}

/** How many there are. */
export const LISTS = List.Common + 1;
/** The languages among them, a bit for each. */
export const LANGUAGES = (2 << List.Ru) - 1;
/** Bytes of a print: with three, one word in some fifty thousand is taken for one of a list's three hundred. */
const PRINT_BYTES = 3;

/** The hash of what stands before a word: nothing. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The hash by which lists know a folded word (FNV-1a), or of what goes on with it.
 * @param seed the hash of what stands before it
 */
export function listHash(word: string, seed = SEED): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

/** The same of a word as it stands in a text, folded on the way. */
export function hashWithin(
  table: FoldTable,
  text: string,
  start: number,
  end: number,
  seed = SEED,
): number {
  let hash = seed;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (classOf(table, unit) !== IGNORABLE) hash = Math.imul(hash ^ foldUnit(table, unit), PRIME);
  }
  return hash;
}

/** The print of a word with this hash: the high bits brought down, for multiplication carries upwards alone. */
export function printOfHash(hash: number): number {
  return (hash ^ (hash >>> 13)) & 0xffffff;
}

/** The print by which lists know a folded word. */
export function listPrint(folded: string): number {
  return printOfHash(listHash(folded));
}

/** Places of the table below that one word takes: its print, then a bit for each list, in two. */
const PLACES = 3;
/** Lists that there are bits for. */
export const MOST_LISTS = 32 * (PLACES - 1);

/**
 * All lists as one table, so that a word is looked up once for whatever rules ask of it. It stands at the row that its print says, or
 * where that is taken at the next free one. A third of the rows stay free: then it is one of the first few.
 */
type Rows = Int32Array;

/** Where the row of a print begins, or that of a free row where no list has it. */
function rowOf(rows: Rows, print: number): number {
  // A free row begins with 0, which could be a print otherwise.
  const key = print + 1;
  let at = Math.floor((print * rows.length) / (PLACES * 2 ** 24)) * PLACES;
  while (rows[at] !== key && rows[at] !== 0) if ((at += PLACES) === rows.length) at = 0;
  return at;
}

/** The table at hand, what lists it is of, and how many of them are in it: a page has one set of lists. */
let rows: Rows = new Int32Array(PLACES);
let listsOfRows: readonly Uint8Array[] | undefined;
let entered = 0;
/** The same lists once all of them are in it. */
let readyLists: readonly Uint8Array[] | undefined;

function enter(prints: Uint8Array, list: number): void {
  const bit = 1 << list;
  for (let i = 0; i + 2 < prints.length; i += PRINT_BYTES) {
    const print = (prints[i]! << 16) | (prints[i + 1]! << 8) | prints[i + 2]!;
    const at = rowOf(rows, print);
    rows[at] = print + 1;
    rows[at + 1 + (list >> 5)]! |= bit;
  }
}

/**
 * Puts the table of lists together, or goes on with it, until done or told to stop. It takes some milliseconds where the compiler has
 * not seen this before; whoever asks for a word first would wait for all of it.
 * @returns whether it is done
 */
export function enterLists({ lists }: FoldTable, enough: () => boolean): boolean {
  if (lists !== listsOfRows) {
    const bytes = lists.reduce((sum, { length }) => sum + length, PRINT_BYTES);
    rows = new Int32Array(Math.ceil(bytes / 2) * PLACES);
    listsOfRows = lists;
    readyLists = undefined;
    entered = 0;
  }
  while (entered < lists.length) {
    enter(lists[entered]!, entered);
    // The look comes after the work: whoever has no time at all gets on by one list, too.
    if (++entered < lists.length && enough()) return false;
  }
  readyLists = lists;
  return true;
}

function rowsIn(table: FoldTable): Rows {
  if (table.lists !== readyLists) enterLists(table, () => false);
  return rows;
}

/** Where lists have a print. */
export function placeOf(table: FoldTable, print: number): number {
  return rowOf(rowsIn(table), print);
}

/** The lists that have what is at a place, a bit for each, from one of them on. */
export function listsFrom(table: FoldTable, place: number, list: number): number {
  return (rowsIn(table)[place + 1 + (list >> 5)] ?? 0) >> list;
}

/** Whether a list has a word of this print. */
export function isIn(table: FoldTable, list: number, print: number): boolean {
  return (listsFrom(table, placeOf(table, print), list) & 1) !== 0;
}
