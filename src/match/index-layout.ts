/**
 * The name index as the page side reads it: views over one buffer, little-endian, nothing to parse.
 *
 * A header of ten 32-bit words (magic, names, buckets, binary logarithms of the bits of both filters, length of the longest name,
 * words of the one with most words, runs of packs, names whose case counts, and a check sum of these), then as 32-bit words: the two filters, where each bucket begins
 * (one more than buckets), the names' prints by bucket, the runs of packs (first entity, pack), and for the names whose case counts
 * the number of each and the print of its exact form; then the names' values, 16 low bits of each and 8 high bits of each. A
 * value is the gate (2 bits), whether case counts (1 bit), and the entity (21 bits).
 *
 * A name's text is not kept: its bucket and its print are two independent hashes of it (`hash.ts`). At 100,000 names that is 4 bytes
 * for the print, 3 for the value, 0.4 for the bucket and 2 for the filters; a name whose case counts takes 8 more.
 */
import type { Bits } from './filter';
import type { GateNumber } from './gate';

export const MAGIC = 0x324d4c47;
export const HEADER_WORDS = 10;
/** Names in a bucket on average: more cost comparisons, fewer cost bytes. Prints of ten lie in one or two lines of memory. */
export const NAMES_A_BUCKET = 10;
/** Entities that a value has room for. */
export const MOST_ENTITIES_INDEXED = 2 ** 21;

export interface NameIndex {
  readonly names: number;
  readonly buckets: number;
  /** Longest name, in folded UTF-16 units. */
  readonly longest: number;
  /** Words of the name that has most of them. */
  readonly mostWords: number;
  readonly firsts: Bits;
  readonly steps: Bits;
  /** Names of bucket i: from `bucketStart[i]` to `bucketStart[i + 1]`. */
  readonly bucketStart: Uint32Array;
  readonly print: Uint32Array;
  readonly valueLow: Uint16Array;
  readonly valueHigh: Uint8Array;
  /** First entity and pack, in pairs, by entity; each run reaches to the next. */
  readonly packRuns: Uint32Array;
  /** For names whose case counts: number of the name and print of its exact form, in pairs, by number. */
  readonly exactPrint: Uint32Array;
}

/** The last word of the header: what the others must be for the bytes to be an index. */
export function headerSum(header: Uint32Array): number {
  let sum = 0x2545f491;
  for (let i = 0; i < HEADER_WORDS - 1; i++) {
    sum = Math.imul(sum ^ (header[i] ?? 0), 0x01000193);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}

/** Bytes of an index with a header like this. */
export function bytesOf(header: Uint32Array): number {
  const [, names = 0, buckets = 0, firstBits = 0, stepBits = 0, , , runs = 0, exact = 0] = header;
  const filters = 2 ** firstBits / 32 + 2 ** stepBits / 32;
  const words = HEADER_WORDS + filters + buckets + 1 + names + runs * 2 + exact * 2;
  return words * 4 + names * 3;
}

/**
 * Lays the views over the bytes of an index; nothing is parsed or copied where the bytes are aligned.
 * @throws RangeError where the bytes are not an index
 */
export function readIndex(bytes: Uint8Array): NameIndex {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const isShort = aligned.byteLength < HEADER_WORDS * 4;
  const header = isShort
    ? new Uint32Array(HEADER_WORDS)
    : new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER_WORDS);
  const [magic, names = 0, buckets = 0, firstBits = 0, stepBits = 0, longest = 0] = header;
  const [mostWords = 0, runs = 0, exact = 0] = header.subarray(6);
  if (
    magic !== MAGIC ||
    header[HEADER_WORDS - 1] !== headerSum(header) ||
    aligned.byteLength !== bytesOf(header)
  ) {
    throw new RangeError('These bytes are not a name index of this version.');
  }
  let at = aligned.byteOffset + HEADER_WORDS * 4;
  const view = (length: number): Uint32Array => {
    const part = new Uint32Array(aligned.buffer, at, length);
    at += length * 4;
    return part;
  };
  return {
    names,
    buckets,
    longest,
    mostWords,
    firsts: { words: view(2 ** firstBits / 32), shift: 32 - firstBits },
    steps: { words: view(2 ** stepBits / 32), shift: 32 - stepBits },
    bucketStart: view(buckets + 1),
    print: view(names),
    packRuns: view(runs * 2),
    exactPrint: view(exact * 2),
    valueLow: new Uint16Array(aligned.buffer, at, names),
    valueHigh: new Uint8Array(aligned.buffer, at + names * 2, names),
  };
}

function valueOf(index: NameIndex, name: number): number {
  return (index.valueLow[name] ?? 0) | ((index.valueHigh[name] ?? 0) << 16);
}

/** The gate of a name, as a number of `gate.ts`. */
export function gateOf(index: NameIndex, name: number): GateNumber {
  return (valueOf(index, name) & 3) as GateNumber;
}

/** Whether the case of a name's letters must be as given. */
export function isExact(index: NameIndex, name: number): boolean {
  return (valueOf(index, name) & 4) !== 0;
}

/** The number of the entity that a name names. */
export function entityOf(index: NameIndex, name: number): number {
  return valueOf(index, name) >>> 3;
}

/** In pairs sorted by their first numbers: the second of the last whose first is at most `key`, or 0. */
function lastUpTo(pairs: Uint32Array, key: number): number {
  let low = 0;
  let high = pairs.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pairs[middle * 2] ?? 0) <= key) low = middle;
    else high = middle - 1;
  }
  return pairs[low * 2 + 1] ?? 0;
}

/** The number of the pack that a name is from. */
export function packOf(index: NameIndex, name: number): number {
  return lastUpTo(index.packRuns, entityOf(index, name));
}

/** The print of the exact form of a name whose case counts. */
export function exactPrintOf(index: NameIndex, name: number): number {
  return lastUpTo(index.exactPrint, name);
}

/** The bucket of a name by its place hash: the top of a product, which any number of buckets divides evenly. */
export function bucketOf(buckets: number, place: number): number {
  return Math.floor((place >>> 0) * (buckets / 2 ** 32));
}
