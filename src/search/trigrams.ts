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
function trigrams(folded: string): readonly number[] {
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
  /** Numbers of texts, the best first. */
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
    const shared = this.#countShared(query);
    if (wanted) {
      for (let text = 0; text < shared.length; text++)
        if (shared[text] !== 0 && !wanted(text)) shared[text] = 0;
    }
    const { all, least, most } = bounds(shared, count);
    // Sorted by counting, for very many may share equally many.
    const ranks = Array.from({ length: (most - least + 1) * LENGTHS }, (): number[] => []);
    for (let text = 0; text < shared.length; text++) {
      const times = shared[text] ?? 0;
      if (times >= least) ranks[(most - times) * LENGTHS + (this.#lengths[text] ?? 0)]?.push(text);
    }
    const chosen = ranks.flat().slice(0, count);
    shared.fill(0);
    return { chosen, left: all - chosen.length };
  }

  #countShared(query: string): Uint8Array {
    const different = [...new Set(trigrams(query))].slice(0, MOST_SHARED);
    for (const trigram of different) {
      const end = this.#begins[trigram + 1] ?? 0;
      for (let i = this.#begins[trigram] ?? 0; i < end; i++) {
        const text = this.#lists[i] ?? 0;
        this.#shared[text] = (this.#shared[text] ?? 0) + 1;
      }
    }
    return this.#shared;
  }
}

/** How many texts share any trigram with a query; how many trigrams a text must share to be among the first, and how many one does. */
interface Bounds {
  readonly all: number;
  /** At least 1. Texts that share just so many may be more than there is room for. */
  readonly least: number;
  readonly most: number;
}

function bounds(shared: Uint8Array, count: number): Bounds {
  const texts = new Uint32Array(MOST_SHARED + 1);
  for (const times of shared) texts[times] = (texts[times] ?? 0) + 1;
  const all = shared.length - (texts[0] ?? 0);
  const most = Math.max(
    texts.findLastIndex((some) => some > 0),
    1,
  );
  let least = most;
  let room = count - (texts[least] ?? 0);
  while (least > 1 && room > 0) room -= texts[--least] ?? 0;
  return { all, least, most };
}
