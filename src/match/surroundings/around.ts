/** What stands around a name, read once for all rules. */
import type { FoldTable } from '../classes';
import { foldName } from '../fold';
import { AFTER_FULL_NAME, type GateNumber } from '../gate';
import type { IsListed } from '../scan';
import { type Capitals, capitalsIn, isLoud, languageOf } from './line';
import { isIn, List, listHash, printOfHash } from './list';
import { Side } from './side';
import { Link, Shape, shapeOf, type Word } from './word';

/** Units that are looked at on either side: a sentence, or a heading. */
export const REACH = 120;
/** Units before a surname in which its bearer may have been introduced: some sentences of the same run. */
export const PASSAGE = 400;

/** What kind of name it is, as far as its form and gate tell. */
export const enum Kind {
  /** Names a person, whose full name stands elsewhere: "Lavrov". */
  Surname,
  /** "UN", "ISIS-K". */
  Acronym,
  /** One word for a state, a group, a body: "Taliban", "Kremlin". */
  Word,
  /** Several words: "Thomas West", "United Nations". */
  Phrase,
}

/** Longest acronym in letters: a longer word in capitals is a name in a line of capitals. */
const LONGEST_ACRONYM = 4;
/** Words before a surname that may be its bearer's given names: "Sergey Viktorovich Lavrov". */
const MOST_GIVEN = 3;
const SHORTEST_ENDING = 4;
const CYRILLIC = /[\u0400-\u04ff]/;

function kindOf(text: string, shape: Shape, gate: GateNumber): Kind {
  if (shape === Shape.Caps && text.split(/[\s-]+/).every(({ length }) => length <= LONGEST_ACRONYM))
    return Kind.Acronym;
  if (gate === AFTER_FULL_NAME) return Kind.Surname;
  return /[\s-]/.test(text) ? Kind.Phrase : Kind.Word;
}

// Made once: each name would have its own otherwise, at a twentieth of what all rules cost.
const isInOne = (list: List, word: Word | undefined): boolean => word?.isIn(list) ?? false;
const isInAny = (word: Word | undefined, ...lists: readonly List[]): boolean => {
  if (word !== undefined) for (const list of lists) if (word.isIn(list)) return true;
  return false;
};

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
  readonly #sides: readonly Side[];
  #name: string | undefined;
  #common: boolean | undefined;
  #hash: number | undefined;
  #person: boolean | undefined;
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
    this.#sides = [this.before, this.after];
    this.written = text.slice(start, end);
    this.shape = shapeOf(this.written);
    this.kind = kindOf(this.written, this.shape, gate);
    this.isListed = isListed;
  }

  /** The name without case and accents. */
  get name(): string {
    return (this.#name ??= foldName(this.table, this.written));
  }

  /** All that is looked at on either side. */
  get left(): string {
    return this.#text.slice(Math.max(0, this.#start - REACH), Math.max(0, this.#start));
  }
  get right(): string {
    return this.#text.slice(this.#end, this.#end + REACH);
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
    const gap = this.closing;
    return gap === ' ' ? '' : gap.trim();
  }

  /** Whether the name stands with a word in the list of common words, or by a sign alone. That has few names at all. */
  isCommon(sign: string, word?: Word): boolean {
    const name = this.#nameHash;
    if (!(this.#common ??= this.#isCommon(name))) return false;
    const hash = listHash(sign, name);
    return this.#isCommon(word ? word.hashAfter(hash) : hash);
  }

  get #nameHash(): number {
    return (this.#hash ??= listHash(this.name));
  }

  #isCommon(hash: number): boolean {
    return isIn(this.table, List.Common, printOfHash(hash));
  }

  /** The list of the little words of the run's language. */
  get language(): List {
    return (this.#language ??= CYRILLIC.test(this.name)
      ? List.Ru
      : languageOf(this.#sides, printOfHash(this.#nameHash)));
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
    if (this.kind !== Kind.Phrase) return this.kind === Kind.Surname;
    return (this.#person ??= this.isListed(
      this.written.slice(this.written.lastIndexOf(' ') + 1),
      true,
    ));
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
    for (let length = SHORTEST_ENDING; length <= word.text.length; length++)
      if (this.has(list, word.ending(length))) return true;
    return false;
  }

  /** Whether one of the words in the line of the name is such, given with its distance. */
  isNear(isSuch: (word: Word, i: number) => boolean): boolean {
    return this.#sides.some((side) => side.someInLine(isSuch));
  }

  /** Whether a word is in one of several lists. */
  readonly any = isInAny;
  /** Whether a word is in a list. */
  readonly has = isInOne;
}
