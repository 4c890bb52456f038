/** The words on one side of a name, read one at a time: most rules ask the nearest alone. */
import {
  APOSTROPHE,
  classOf,
  type FoldTable,
  IDEOGRAPH,
  IGNORABLE,
  OTHER,
  SURROGATE,
  WORD,
} from '../classes';
import { Link, Word } from './word';

/** The end of a sentence or item. */
const END = /[.!?…。|•·](?:\s|$)|\n/;
/** An elided word is shorter: "l’Iran", but "Moscow’s". */
const LONGEST_ELIDED = 2;

/** The words of a part of a text from one of its ends on, the nearest to the name first. */
export class Side {
  readonly #table: FoldTable;
  readonly #text: string;
  /** The part of the text that is read. */
  readonly #from: number;
  readonly #to: number;
  /** Where to go on: 1 from the beginning of the part, after the name; -1 from its end, before the name. */
  readonly #step: 1 | -1;
  readonly #words: Word[] = [];
  /** The unit to go on with. */
  #at: number;
  /** How many of the words that are read are known to belong to the line. */
  #inLine = 0;
  #isLineRead = false;

  constructor(table: FoldTable, text: string, from: number, to: number, step: 1 | -1) {
    this.#table = table;
    this.#text = text;
    this.#from = Math.max(0, from);
    this.#to = Math.min(to, text.length);
    this.#step = step;
    this.#at = step === 1 ? from : this.#to - 1;
  }

  /** The word at a distance from the name, from 0. */
  at(i: number): Word | undefined {
    while (this.#words.length <= i && this.#read());
    return this.#words[i];
  }

  /** The nearest words, as many as there are. */
  first(count: number): readonly Word[] {
    this.at(count - 1);
    return this.#words.slice(0, count);
  }

  all(): readonly Word[] {
    while (this.#read());
    return this.#words;
  }

  /** The nearest words as far as they belong together, and to the first whatever stands before it. */
  phrase(count: number): readonly Word[] {
    const words = this.first(count);
    const end = words.findIndex(({ link }, i) => i > 0 && link > Link.Hyphen);
    return end < 0 ? words : words.slice(0, end);
  }

  /** What stands between the name and the nearest word. */
  get gap(): string {
    return this.at(0)?.gap ?? this.#text.slice(this.#from, this.#to);
  }

  /** The word at a distance from the name if it belongs to its line: up to the end of a sentence or an empty line. */
  inLine(i: number): Word | undefined {
    for (; this.#inLine <= i && !this.#isLineRead; this.#inLine++) {
      const word = this.at(this.#inLine);
      if (word === undefined || (!word.isSpaced && END.test(word.gap))) {
        this.#isLineRead = true;
        break;
      }
    }
    return i < this.#inLine ? this.#words[i] : undefined;
  }

  /** Whether one of the words that belong to the line of the name is such. */
  someInLine(isSuch: (word: Word, i: number) => boolean): boolean {
    let word: Word | undefined;
    for (let i = 0; (word = this.inLine(i)) !== undefined; i++) if (isSuch(word, i)) return true;
    return false;
  }

  #kindAt(at: number): number {
    if (at < this.#from || at >= this.#to) return OTHER;
    return classOf(this.#table, this.#text.charCodeAt(at));
  }

  /** Reads one more word. @returns false where there is none */
  #read(): boolean {
    const step = this.#step;
    const from = this.#at;
    let start = from;
    let kind = OTHER;
    for (; ; start += step) {
      if (start < this.#from || start >= this.#to) {
        this.#at = start;
        return false;
      }
      kind = classOf(this.#table, this.#text.charCodeAt(start));
      if (kind === WORD || kind === IDEOGRAPH) break;
    }
    let end = this.#runEnd(start, kind);
    for (let next = this.#joined(start, end); next !== end; next = this.#joined(start, end))
      end = next;
    this.#at = end;
    this.#words.push(
      step === 1
        ? new Word(this.#table, this.#text, start, end, from, start)
        : new Word(this.#table, this.#text, end + 1, start + 1, start + 1, from + 1),
    );
    return true;
  }

  /** Where letters of one kind end, and what is invisible among them. */
  #runEnd(start: number, kind: number): number {
    let end = start;
    for (; end >= this.#from && end < this.#to; end += this.#step) {
      const next = classOf(this.#table, this.#text.charCodeAt(end));
      if (next !== kind && next !== IGNORABLE && next !== SURROGATE) break;
    }
    return end;
  }

  /** Where a word ends that goes on beyond an apostrophe: "Moscow’s", unless an elided word stands before it. */
  #joined(start: number, end: number): number {
    if (this.#kindAt(end) !== APOSTROPHE) return end;
    const beyond = end + this.#step;
    if (this.#kindAt(beyond) !== WORD) return end;
    const further = this.#runEnd(beyond, WORD);
    const first = this.#step === 1 ? end - start : beyond - further;
    return first > LONGEST_ELIDED ? further : end;
  }
}
