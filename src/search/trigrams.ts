/**
 * Which of very many texts are worth a close look for a query: those that share most trigrams with it, counted through posting
 * lists. A slip of one letter spoils three trigrams of a word at most, so a misspelt name stays far ahead of others.
 *
 * Zobel, J., & Dart, P. (1995), "Finding approximate matches in large lexicons", compare such coarse searches: n-grams find nearly
 * all that an edit distance would, at a small part of its cost.
 */

import { words } from './places';

/** Letters and digits have numbers of their own, everything else shares the rest: sharing only costs a look at a text in vain. */
const SIZE = 48;
const OTHERS = 37;

/** Shared trigrams, at most, that make a difference; queries are cut before that. */
const MOST_SHARED = 255;
/** Of texts that share equally many, those with fewer trigrams come first, as far as this number. */
const LENGTHS = 64;

function numberOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 48 && unit <= 57) return unit - 21;
  return OTHERS + (unit % (SIZE - OTHERS));
}

/** The trigrams of a folded text, as numbers below `SIZE³`, in the order of the text, perhaps more than once. */
export function trigrams(folded: string): readonly number[] {
  const found: number[] = [];
  // Blanks have the number 0.
  let [first, second] = [0, 0];
  for (const word of words(folded)) {
    for (let i = 0; i < word.length; i++) {
      const third = numberOf(word.charCodeAt(i));
      found.push((first * SIZE + second) * SIZE + third);
      [first, second] = [second, third];
    }
    found.push((first * SIZE + second) * SIZE);
    [first, second] = [0, 0];
  }
  return found;
}

/** The best of the texts, and whether there were more that share something with the query. */
export interface Candidates {
  /** Numbers of texts, in their own order. */
  readonly chosen: readonly number[];
  readonly left: number;
}

export class TrigramIndex {
  /** Where the list of each trigram begins in `#lists`; one more for the end. */
  readonly #begins = new Uint32Array(SIZE ** 3 + 1);
  readonly #lists: Uint32Array;
  /** How many trigrams each text has, at most `LENGTHS - 1`. */
  readonly #lengths: Uint8Array;
  /** For each text how many trigrams it shares with the query at hand; all zero between queries. */
  readonly #shared: Uint8Array;

  /** @param folded the texts, which have their places in this list for numbers */
  constructor(folded: readonly string[]) {
    const count = folded.length;
    const of = folded.map((text) => Uint32Array.from(trigrams(text)));
    this.#lengths = new Uint8Array(count);
    this.#shared = new Uint8Array(count);
    // The last text that had each trigram, so that a text counts once for it.
    const last = new Int32Array(SIZE ** 3).fill(-1);
    of.forEach((own, text) => {
      let different = 0;
      for (const trigram of own) {
        if (last[trigram] === text) continue;
        last[trigram] = text;
        own[different++] = trigram;
        this.#begins[trigram + 1] = (this.#begins[trigram + 1] ?? 0) + 1;
      }
      this.#lengths[text] = Math.min(different, LENGTHS - 1);
      of[text] = own.subarray(0, different);
    });
    for (let i = 1; i < this.#begins.length; i++)
      this.#begins[i] = (this.#begins[i] ?? 0) + (this.#begins[i - 1] ?? 0);
    this.#lists = new Uint32Array(this.#begins.at(-1) ?? 0);
    const next = this.#begins.slice();
    of.forEach((own, text) => {
      for (const trigram of own) {
        const at = next[trigram] ?? 0;
        this.#lists[at] = text;
        next[trigram] = at + 1;
      }
    });
  }

  /** Bytes that the index takes. */
  get bytes(): number {
    const parts = [this.#begins, this.#lists, this.#lengths, this.#shared];
    return parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /**
   * The texts that share most trigrams with a query, shorter ones first among equals.
   * @param count how many at most
   * @param wanted whether a text counts at all; every one by default
   */
  candidates(query: string, count: number, wanted?: (text: number) => boolean): Candidates {
    this.#countShared(query);
    const ranks = new Uint32Array((MOST_SHARED + 1) * LENGTHS);
    let all = 0;
    for (let text = 0; text < this.#shared.length; text++) {
      if (this.#shared[text] === 0) continue;
      if (wanted?.(text) === false) {
        this.#shared[text] = 0;
        continue;
      }
      const rank = this.#rank(text);
      ranks[rank] = (ranks[rank] ?? 0) + 1;
      all++;
    }
    // The rank from which on all fit, and how many fit of the next.
    let least = ranks.length;
    let room = count;
    while (least > 0 && (ranks[least - 1] ?? 0) <= room) room -= ranks[--least] ?? 0;
    const chosen: number[] = [];
    for (let text = 0; text < this.#shared.length; text++) {
      if (this.#shared[text] === 0) continue;
      const rank = this.#rank(text);
      if (rank >= least || (rank === least - 1 && room-- > 0)) chosen.push(text);
    }
    this.#shared.fill(0);
    return { chosen, left: all - chosen.length };
  }

  #rank(text: number): number {
    return (this.#shared[text] ?? 0) * LENGTHS + (LENGTHS - 1 - (this.#lengths[text] ?? 0));
  }

  #countShared(query: string): void {
    const different = [...new Set(trigrams(query))].slice(0, MOST_SHARED);
    for (const trigram of different) {
      const end = this.#begins[trigram + 1] ?? 0;
      for (let i = this.#begins[trigram] ?? 0; i < end; i++) {
        const text = this.#lists[i] ?? 0;
        this.#shared[text] = (this.#shared[text] ?? 0) + 1;
      }
    }
  }
}
