/**
 * What turns nearly every word of a page away before anything is looked up: a bit table of the words that names begin with, and a
 * Bloom filter (Bloom 1970, two bits a key) of the steps from each word of a name to the next. Both may say yes to words that
 * begin no name; they never say no to words that do.
 */
import type { Words } from './words';

const SPREAD_FIRST = 0x9e3779b1 | 0;
const SPREAD_ONE = 0x85ebca77 | 0;
const SPREAD_TWO = 0x27d4eb2f;
/** Stands for the second word of a name that has one word. */
const NO_WORD = 0x5bd1e995;
/** Stands for what a name has behind its last word: "U.S." */
const BEYOND = 0x1b873593;

/** A bit table whose number of bits is a power of two; a place in it is the top of a product. */
export interface Bits {
  readonly words: Uint32Array;
  /** 32 less the binary logarithm of the number of bits. */
  readonly shift: number;
}

/** The key of a step: from all words so far, by the key of the step before or the first word's hash, to the next word. */
function pairKey(first: number, second: number): number {
  const h = Math.imul(first ^ (second >>> 15), SPREAD_TWO) ^ second;
  return h ^ (h >>> 16);
}

function has({ words, shift }: Bits, spread: number): boolean {
  const bit = spread >>> shift;
  return ((words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

function set({ words, shift }: Bits, spread: number): void {
  const bit = spread >>> shift;
  words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/**
 * The next word, from word `from` on, that may be the first of a name; `count` where none may.
 * Every word of a page comes through this loop, so it is all written out.
 */
export function nextBeginning({ words: bits, shift }: Bits, words: Words, from: number): number {
  const { hashes, count } = words;
  for (let w = from; w < count; w++) {
    const bit = Math.imul(hashes[w]!, SPREAD_FIRST) >>> shift;
    if (((bits[bit >>> 5]! >>> (bit & 31)) & 1) !== 0) return w;
  }
  return count;
}

function hasStep(steps: Bits, key: number): boolean {
  return has(steps, Math.imul(key, SPREAD_ONE)) && has(steps, Math.imul(key, SPREAD_TWO));
}

function noteStep(steps: Bits, key: number): void {
  set(steps, Math.imul(key, SPREAD_ONE));
  set(steps, Math.imul(key, SPREAD_TWO));
}

/**
 * How many words, from word `at` on, the longest name may have that begins there; 0 where none does.
 * @param at a word for which `nextBeginning` gave
 */
export function reach(steps: Bits, { hashes, count }: Words, at: number): number {
  let key = hashes[at] ?? 0;
  let most = hasStep(steps, pairKey(key, NO_WORD)) ? 1 : 0;
  for (let next = at + 1; next < count; next++) {
    key = pairKey(key, hashes[next] ?? 0);
    if (!hasStep(steps, key)) return most;
    most = next - at + 1;
  }
  // What follows the last word is not known.
  return count - at;
}

/** Whether a name of so many words, from word `at` on, may have something behind the last of them. */
export function mayEndBeyond(steps: Bits, { hashes }: Words, at: number, length: number): boolean {
  let key = hashes[at] ?? 0;
  for (let next = at + 1; next < at + length; next++) key = pairKey(key, hashes[next] ?? 0);
  return hasStep(steps, pairKey(key, BEYOND));
}

/**
 * Notes a name in both tables.
 * @param words the words of its folded form, at least one
 * @param endsBeyond whether something follows the last of them
 */
export function noteName(
  firsts: Bits,
  steps: Bits,
  { hashes, count }: Words,
  endsBeyond: boolean,
): void {
  let key = hashes[0] ?? 0;
  set(firsts, Math.imul(key, SPREAD_FIRST));
  if (count === 1) noteStep(steps, pairKey(key, NO_WORD));
  for (let next = 1; next < count; next++) {
    key = pairKey(key, hashes[next] ?? 0);
    noteStep(steps, key);
  }
  if (endsBeyond) noteStep(steps, pairKey(key, BEYOND));
}
