/** What stands around a name, read once for all rules. */
import type { FoldTable } from '../classes';
import type { GateNumber } from '../gate';
import type { IsListed } from '../scan';
import { type Form, formOf, Kind } from './form';
import { type Capitals, capitalsIn, isLoud, languageOf } from './line';
import { isIn, List, listHash, printOfHash } from './list';
import { Side } from './side';
import { Link, Shape, type Word } from './word';

export { Kind };

/** Units that are looked at on either side: a sentence, or a heading. */
export const REACH = 120;
/** Units before a surname in which its bearer may have been introduced: some sentences of the same run. */
export const PASSAGE = 400;

/** Words before a surname that may be its bearer's given names: "Sergey Viktorovich Lavrov". */
const MOST_GIVEN = 3;
const SHORTEST_ENDING = 4;

// Made once: each name would have its own otherwise, at a twentieth of what all rules cost.
const isInOne = (list: List, word: Word | undefined): boolean => word?.isIn(list) ?? false;
// Written out: a list of the lists would be made at every call.
const isInAny = (
  word: Word | undefined,
  a: List,
  b?: List,
  c?: List,
  d?: List,
  e?: List,
  f?: List,
): boolean =>
  word !== undefined &&
  (word.isIn(a) ||
    (b !== undefined && word.isIn(b)) ||
    (c !== undefined && word.isIn(c)) ||
    (d !== undefined && word.isIn(d)) ||
    (e !== undefined && word.isIn(e)) ||
    (f !== undefined && word.isIn(f)));

/**
 * Reads what stands around a name. Nothing beyond `REACH` units on either side makes a difference, but for the `PASSAGE` before a surname. What costs most, further words, the
 * language and the look of the line, is worked out when a rule asks for it: most names have plain neighbours.
 */
export class Around {
  readonly table: FoldTable;
  /** The name as written. */
  readonly written: string;
  readonly shape: Shape;
  readonly kind: Kind;
  readonly gate: GateNumber;
  /** Words before and after it. */
  readonly before: Side;
  readonly after: Side;
  readonly isListed: IsListed;
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly form: Form;
  #sign: string | undefined;
  #language: List | undefined;
  #capitals: Capitals | undefined;
  #given: number | undefined;

  constructor(
    table: FoldTable,
    text: string,
    start: number,
    end: number,
    gate: GateNumber,
    isListed: IsListed,
  ) {
    this.table = table;
    this.gate = gate;
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.before = new Side(table, text, start - REACH, start, -1);
    this.after = new Side(table, text, end, end + REACH, 1);
    this.form = formOf(table, text, start, end, gate);
    this.written = this.form.written;
    this.shape = this.form.shape;
    this.kind = this.form.kind;
    this.isListed = isListed;
  }

  /** The name without case and accents. */
  get name(): string {
    return this.form.name;
  }

  /** All that is looked at on either side. */
  get left(): string {
    return this.#text.slice(Math.max(0, this.#start - REACH), Math.max(0, this.#start));
  }
  get right(): string {
    return this.#text.slice(this.#end, this.#end + REACH);
  }

  /** A unit before the name, the nearest as 0; -1 beyond what is looked at. */
  unitBefore(i: number): number {
    return i < REACH && i < this.#start ? this.#text.charCodeAt(this.#start - 1 - i) : -1;
  }

  /** The part of the run before it in which the bearer of a surname may be introduced. */
  get passage(): string {
    return this.#text.slice(Math.max(0, this.#start - PASSAGE), Math.max(0, this.#start));
  }

  /** What stands between it and the nearest words. */
  get opening(): string {
    return this.before.gap;
  }
  get closing(): string {
    return this.after.gap;
  }

  /** The same without white space: a comma, a bracket, an ampersand. */
  get sign(): string {
    return (this.#sign ??= this.after.at(0)?.isSpaced ? '' : this.closing.trim());
  }

  /** Whether the name stands with a word in the list of common words, or by a sign alone. That has few names at all. */
  isCommon(sign: string, word?: Word): boolean {
    if (!this.form.isCommon) return false;
    const hash = listHash(sign, this.form.hash);
    return isIn(this.table, List.Common, printOfHash(word ? word.hashAfter(hash) : hash));
  }

  get #sides(): readonly Side[] {
    return [this.before, this.after];
  }

  /** The list of the little words of the run's language. */
  get language(): List {
    return (this.#language ??= this.form.isCyrillic
      ? List.Ru
      : languageOf(this.#sides, printOfHash(this.form.hash)));
  }

  get capitals(): Capitals {
    // What is a little word in no language is none in this one, which need not be worked out then.
    return (this.#capitals ??= capitalsIn(
      this.#sides,
      (word) => word.languages !== 0 && word.isIn(this.language),
    ));
  }

  /** The line is set in capitals. */
  get loud(): boolean {
    return isLoud(this.#sides);
  }

  /** Whether it names a person, as far as the index knows: a full name ends in a surname that is listed with it. */
  get isPerson(): boolean {
    return this.form.isPerson(this.isListed);
  }

  /**
   * How many words before a surname are its bearer's own: "Sergey Viktorovich Lavrov" begins and ends as a listed name does. What those
   * words are otherwise says nothing.
   */
  get given(): number {
    return (this.#given ??= this.kind === Kind.Surname ? this.#countGiven() : 0);
  }

  #countGiven(): number {
    let phrase = this.written;
    let isDouble = false;
    for (let i = 0; i < MOST_GIVEN; i++) {
      const word = this.before.at(i);
      if (word === undefined || word.shape === Shape.Lower || word.shape === Shape.Number) return 0;
      if (word.link === Link.Elision || word.link === Link.Break) return 0;
      // A name is one over the end of a line, too.
      phrase = word.text + (word.link <= Link.Line ? ' ' : word.gap) + phrase;
      if (word.shape === Shape.Initial) continue;
      // "Thomas Hanafi-West" is not Thomas West.
      isDouble ||= word.link === Link.Hyphen;
      const names = isDouble ? [phrase] : [phrase, `${word.text} ${this.written}`];
      if (names.some((name) => this.isListed(name, true))) return i + 1;
    }
    return 0;
  }

  /** Whether a word ends as a list says. */
  ends(word: Word, list: List): boolean {
    return word.endsIn(list, SHORTEST_ENDING);
  }

  /** Whether one of the words in the line of the name is such, given with its distance. */
  isNear(isSuch: (word: Word, i: number) => boolean): boolean {
    return this.before.someInLine(isSuch) || this.after.someInLine(isSuch);
  }

  /** Whether a word is in one of several lists. */
  readonly any = isInAny;
  /** Whether a word is in a list. */
  readonly has = isInOne;
}
