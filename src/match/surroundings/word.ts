/** One word beside a name: what it looks like, and what stands between it and the name. */
import type { FoldTable } from '../classes';
import { foldName } from '../fold';
import { hashWithin, LANGUAGES, List, listsFrom, placeOf, printOfHash } from './list';
import { Letter, letterOf } from './letter';

/** White space that a reader sees. */
const SPACED = /[^\S\uFEFF]/;

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

/** What stands between two neighbours. */
export const enum Link {
  /** Nothing, or white space: the line feeds of a source say nothing. */
  Space,
  /** The end of a line on the page: of an address, a poem, a list. */
  Line,
  Hyphen,
  /** A full stop: after an initial or an abbreviation if not at the end of a sentence. */
  Dot,
  /** An apostrophe between an elided word and the next: "d’Iran". */
  Elision,
  /** Anything else: they belong to two phrases. */
  Break,
}

/** A word beside the name. What it is like is worked out when a rule asks: of most words none does. */
export class Word {
  readonly #table: FoldTable;
  /** Where it stands: of most words no rule asks more than which lists have them, and they need no string of their own. */
  readonly #source: string;
  readonly #start: number;
  readonly #end: number;
  /** What stands between it and its neighbour on the side of the name. */
  readonly gap: string;
  #text: string | undefined;
  #folded: string | undefined;
  #print: number | undefined;
  #place: number | undefined;
  #shape: Shape | undefined;
  #link: Link | undefined;

  /** @param end exclusive */
  constructor(table: FoldTable, source: string, start: number, end: number, gap: string) {
    this.#table = table;
    this.#source = source;
    this.#start = start;
    this.#end = end;
    this.gap = gap;
  }

  get text(): string {
    return (this.#text ??= this.#source.slice(this.#start, this.#end));
  }

  /** Without case and accents. */
  get folded(): string {
    return (this.#folded ??= foldName(this.#table, this.text));
  }

  /** By which lists know it. */
  get print(): number {
    return (this.#print ??= printOfHash(
      hashWithin(this.#table, this.#source, this.#start, this.#end),
    ));
  }

  /** The hash of it behind what has a hash already. */
  hashAfter(seed: number): number {
    return hashWithin(this.#table, this.#source, this.#start, this.#end, seed);
  }

  /** Where lists have it. */
  get #listed(): number {
    return (this.#place ??= placeOf(this.#table, this.print));
  }

  isIn(list: List): boolean {
    return (listsFrom(this.#table, this.#listed, list) & 1) !== 0;
  }

  /** The languages of which it is a little word, a bit for each. */
  get languages(): number {
    return listsFrom(this.#table, this.#listed, List.En) & LANGUAGES;
  }

  /** Its last letters as a word, where no space parts words. */
  ending(length: number): Word {
    const start = Math.max(this.#start, this.#end - length);
    return new Word(this.#table, this.#source, start, this.#end, this.gap);
  }

  get shape(): Shape {
    return (this.#shape ??= shapeOf(this.#source, this.#start, this.#end));
  }

  get link(): Link {
    return (this.#link ??= linkOf(this.#table, this.gap));
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

function linkOf(table: FoldTable, gap: string): Link {
  if (gap === ' ') return Link.Space;
  const mark = foldName(table, gap);
  if (mark === '') return gap.includes('\n') ? Link.Line : Link.Space;
  if (mark === '.') return Link.Dot;
  if (mark === "'" && !SPACED.test(gap)) return Link.Elision;
  return mark === '-' && !SPACED.test(gap) ? Link.Hyphen : Link.Break;
}
