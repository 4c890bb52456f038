/**
 * The words of a text as hashes, in one pass without a branch that a processor could guess wrong: on a page, guessing where words
 * end wrongly costs more than reading it (tried: 1.9 times the floor with the branch, 0.9 without). Every step writes the
 * hash so far, and the place to write moves on where a word has ended. What is read is always there, so nothing stands in for what
 * is not: in a tab's first scan, before the compiler has warmed up, that alone costs a tenth of the floor. What is rare is read
 * outside of the loop, which is a tenth quicker where the compiler sees nothing of it.
 */
import {
  classOf,
  FIRST_RARE,
  type FoldTable,
  IDEOGRAPH,
  IGNORABLE,
  isAstralWord,
  isOtherWay,
  IN_WORD,
  RIGHT_TO_LEFT,
  SURROGATE,
  WORD,
} from './classes';
import { hashCode, WORD_SEED } from './hash';

/** Units that are read into one batch: the two arrays of it stay in the processor's nearer memory. */
export const BATCH_UNITS = 16_384;

const PRIME = 0x01000193;

/** Words of one or several texts, in order. */
export class Words {
  /** One more than there can be words, since every step writes one. */
  readonly hashes = new Int32Array(BATCH_UNITS + 2);
  /** Where each word ends in its text, exclusive, with the invisible characters after it left out or not. */
  readonly ends = new Int32Array(BATCH_UNITS + 2);
  count = 0;
  /** All ones within a word, otherwise 0. The hash of that word so far stands behind those of the words before. */
  #within = 0;

  /** Whether a text of so many units still fits. */
  hasRoomFor(units: number): boolean {
    // A text of n units has at most n words.
    return this.count + units <= BATCH_UNITS;
  }

  /**
   * Adds the words of a part of a text, at most `BATCH_UNITS` units, as many as `hasRoomFor`.
   * @returns whether the part ends within a word
   */
  add(table: FoldTable, text: string, from: number, to: number): boolean {
    this.hashes[this.count] = WORD_SEED;
    this.#within = 0;
    for (let at = from; at < to; at = this.#addRare(table, text, at, to))
      at = this.#addCommon(table.codes, text, at, to);
    if (this.#within === 0) return false;
    this.ends[this.count++] = to;
    return true;
  }

  /** Reads on up to the first unit of a rare class. @returns where that is, or `to` */
  #addCommon(codes: Int32Array, text: string, from: number, to: number): number {
    const { hashes, ends } = this;
    let count = this.count;
    let hash = hashes[count]!;
    let within = this.#within;
    let i = from;
    for (; i < to; i++) {
      const code = codes[text.charCodeAt(i)]!;
      hashes[count] = hash;
      ends[count] = i;
      if (code >= FIRST_RARE) break;
      const mask = code >> 31;
      count += within & ~mask & 1;
      hash = Math.imul(hash ^ code, PRIME) & mask;
      within = mask;
    }
    hashes[count] = hash;
    this.count = count;
    this.#within = within;
    return i;
  }

  /** Reads on over units of rare classes. @returns where they end */
  #addRare(table: FoldTable, text: string, from: number, to: number): number {
    const { codes } = table;
    let hash = this.hashes[this.count]!;
    let within = this.#within;
    /** Whether the word at hand is Arabic or Hebrew. Such a word that goes on in another script is two. */
    let isRightToLeft = false;
    let i = from;
    for (; i < to; i++) {
      const unit = text.charCodeAt(i);
      const code = codes[unit]!;
      if (code < FIRST_RARE) {
        if (code >= 0 || !isRightToLeft) break;
        this.#note(hash, i);
        hash = WORD_SEED;
        within = 0;
        break;
      }
      if (code === IGNORABLE) continue;
      if (code >= RIGHT_TO_LEFT) {
        if (within !== 0 && !isRightToLeft) {
          this.#note(hash, i);
          hash = WORD_SEED;
        }
        hash = hashCode(hash, (code & 0xffff) | IN_WORD);
        isRightToLeft = true;
        within = -1;
        continue;
      }
      if (code === SURROGATE && isAstralWord(text, i)) {
        hash = hashCode(hashCode(hash, unit | IN_WORD), text.charCodeAt(++i) | IN_WORD);
        isRightToLeft = false;
        within = -1;
        continue;
      }
      if (within !== 0) this.#note(hash, i);
      if (code === IDEOGRAPH) this.#note(hashCode(WORD_SEED, unit | IN_WORD), i + 1);
      hash = WORD_SEED;
      isRightToLeft = false;
      within = 0;
    }
    this.hashes[this.count] = hash;
    this.#within = within;
    return i;
  }

  #note(hash: number, end: number): void {
    this.hashes[this.count] = hash;
    this.ends[this.count++] = end;
  }
}

/** Where the word begins that ends at `end`: its letters and what is invisible among them. */
export function wordStart(table: FoldTable, text: string, end: number): number {
  let at = end;
  let start = end;
  while (at > 0) {
    const unit = text.charCodeAt(at - 1);
    const kind = classOf(table, unit);
    if (kind === WORD) {
      if (start < end && isOtherWay(table, unit, text.charCodeAt(start))) break;
      start = --at;
    } else if (kind === IGNORABLE) at--;
    else if (kind === SURROGATE && endsAstralWord(text, at)) start = at -= 2;
    else if (kind === IDEOGRAPH && start === end) return at - 1;
    else break;
  }
  return start;
}

/** Whether both halves of a character that belongs to words stand before `at`. */
function endsAstralWord(text: string, at: number): boolean {
  return (text.charCodeAt(at - 2) & 0xfc00) === 0xd800 && isAstralWord(text, at - 2);
}
