/** One word beside a name: what it looks like, and what stands between it and the name. */
import { classOf, type FoldTable, foldUnit, IGNORABLE } from '../classes';
import { foldName } from '../fold';
import { hashWithin, isIn, LANGUAGES, List, listsFrom, placeOf, printOfHash } from './list';
import { Letter, letterOf } from './letter';
import { Link, linkOf } from './link';

export { Link };

/** How a word is written. Case says most of what tells a name from a word, in the scripts that have it. */
export const enum Shape {
  /** A script without case. */
  Uncased,
  Number,
  Lower,
  /** A capital first: a name, the first word of a sentence, a German noun. */
  Capital,
  /** One capital letter alone. */
  Initial,
  /** All letters capital: an acronym, or a line that is set in capitals. */
  Caps,
}

/** What is not worked out yet, where a number is. */
const UNKNOWN = -1;

/** A word beside the name. What it is like is worked out when a rule asks: of most words none does. */
export class Word {
  readonly #table: FoldTable;
  /** Where it stands: of most words no rule asks more than which lists have them, and they need no string of their own. */
  readonly #source: string;
  readonly #start: number;
  readonly #end: number;
  /** What stands between it and its neighbour on the side of the name, likewise. */
  readonly #gapStart: number;
  readonly #gapEnd: number;
  #gap: string | undefined;
  #text: string | undefined;
  #folded: string | undefined;
  #print = UNKNOWN;
  /** The lists that have it, a bit for each, as far as a word of 32 goes and beyond; as known as its print is. */
  #low = 0;
  #high = 0;
  #shape: Shape | undefined;
  #link: Link | undefined;

  /** @param end exclusive, as `gapEnd` is */
  constructor(
    table: FoldTable,
    source: string,
    start: number,
    end: number,
    gapStart: number,
    gapEnd: number,
  ) {
    this.#table = table;
    this.#source = source;
    this.#start = start;
    this.#end = end;
    this.#gapStart = gapStart;
    this.#gapEnd = gapEnd;
  }

  get length(): number {
    return this.#end - this.#start;
  }

  get text(): string {
    return (this.#text ??= this.#source.slice(this.#start, this.#end));
  }

  /** Without case and accents. */
  get folded(): string {
    return (this.#folded ??= foldName(this.#table, this.text));
  }

  /** Whether that is what a folded word is, or begins with it: without a string of its own. */
  is(folded: string): boolean {
    return this.length >= folded.length && this.#match(folded) === this.#end;
  }

  begins(folded: string): boolean {
    return this.length >= folded.length && this.#match(folded) >= 0;
  }

  /** Where it ends in the source as far as it begins with a folded text, and what is invisible behind that; -1 where it does not. */
  #match(folded: string): number {
    let i = 0;
    let at = this.#start;
    for (; at < this.#end; at++) {
      const unit = this.#source.charCodeAt(at);
      if (classOf(this.#table, unit) === IGNORABLE) continue;
      if (i === folded.length) break;
      if (foldUnit(this.#table, unit) !== folded.charCodeAt(i++)) return UNKNOWN;
    }
    return i === folded.length ? at : UNKNOWN;
  }

  /** Whether it has one of the digits 0 to 9. */
  get hasDigit(): boolean {
    for (let at = this.#start; at < this.#end; at++) {
      const unit = this.#source.charCodeAt(at);
      if (unit >= 0x30 && unit <= 0x39) return true;
    }
    return false;
  }

  /** What stands between it and its neighbour on the side of the name. */
  get gap(): string {
    return (this.#gap ??= this.#source.slice(this.#gapStart, this.#gapEnd));
  }

  /** Whether that is one space and nothing else, as between most words. */
  get isSpaced(): boolean {
    return this.#gapEnd - this.#gapStart === 1 && this.#source.charCodeAt(this.#gapStart) === 0x20;
  }

  /** By which lists know it. */
  get print(): number {
    if (this.#print === UNKNOWN) this.#lookUp();
    return this.#print;
  }

  #lookUp(): void {
    this.#print = this.#printFrom(this.#start);
    const place = placeOf(this.#table, this.#print);
    this.#low = listsFrom(this.#table, place, 0);
    this.#high = listsFrom(this.#table, place, 32);
  }

  #printFrom(start: number): number {
    return printOfHash(hashWithin(this.#table, this.#source, start, this.#end));
  }

  /** The hash of it behind what has a hash already. */
  hashAfter(seed: number): number {
    return hashWithin(this.#table, this.#source, this.#start, this.#end, seed);
  }

  isIn(list: List): boolean {
    if (this.#print === UNKNOWN) this.#lookUp();
    const bit: number = list;
    return (((bit < 32 ? this.#low : this.#high) >> bit) & 1) !== 0;
  }

  /** The languages of which it is a little word, a bit for each. */
  get languages(): number {
    if (this.#print === UNKNOWN) this.#lookUp();
    return (this.#low >> List.En) & LANGUAGES;
  }

  /** Whether a list has its last letters, so many of them or more. */
  endsIn(list: List, shortest: number): boolean {
    for (let start = this.#end - shortest; start >= this.#start; start--)
      if (isIn(this.#table, list, this.#printFrom(start))) return true;
    return false;
  }

  /** Its last letters as a word, where no space parts words. */
  ending(length: number): Word {
    const start = Math.max(this.#start, this.#end - length);
    return new Word(this.#table, this.#source, start, this.#end, this.#gapStart, this.#gapEnd);
  }

  get shape(): Shape {
    return (this.#shape ??= shapeOf(this.#source, this.#start, this.#end));
  }

  get link(): Link {
    return (this.#link ??= linkOf(this.#table, this.#source, this.#gapStart, this.#gapEnd));
  }
}

/** How a word is written. A letter of another script before it (an Arabic "and") is passed over. */
export function shapeOf(text: string, start = 0, end = text.length): Shape {
  let first = Shape.Uncased;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (first === Shape.Uncased) {
      if (letter === Letter.Lower) return Shape.Lower;
      if (letter === Letter.Upper) first = Shape.Capital;
      else if (at === start && letter === Letter.Digit) return Shape.Number;
      else continue;
    } else if (letter === Letter.Lower) return Shape.Capital;
    if (letter !== Letter.Digit) letters++;
  }
  if (first === Shape.Uncased) return first;
  return letters > 1 ? Shape.Caps : Shape.Initial;
}
