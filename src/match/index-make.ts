/**
 * Builds the name index (`index-layout.ts` says what it is made of). A million names take some seconds, so this says how far it
 * is, and belongs in a worker.
 */
import { classOf, type FoldTable, IDEOGRAPH, isAstralWord, SURROGATE, WORD } from './classes';
import { exactForm } from './exact';
import { noteName } from './filter';
import { foldName } from './fold';
import type { GateNumber } from './gate';
import { placeOf, printOf } from './hash';
import {
  bucketOf,
  bytesOf,
  HEADER_WORDS,
  headerSum,
  MAGIC,
  MOST_ENTITIES_INDEXED,
  NAMES_A_BUCKET,
  readIndex,
} from './index-layout';
import { BATCH_UNITS, Words } from './words';

/** One name to be found. */
export interface NameEntry {
  readonly text: string;
  /** Number of the entity, as the caller counts them over all packs. */
  readonly entity: number;
  /** Number of the pack, as the caller counts them; context counts within one pack. All names of an entity are of one pack. */
  readonly pack: number;
  readonly gate: GateNumber;
  /** Whether the case of the letters must be as given. */
  readonly exact: boolean;
}

/** Bits of the filters for a name at least, and for all names at least: few names can have many bits each. */
const FIRST_BITS_A_NAME = 4;
const STEP_BITS_A_NAME = 8;
const LEAST_BITS = 2 ** 13;
/** Names between two reports of progress. */
const REPORT_EVERY = 8192;

/** Buckets of an index with so many names. */
const bucketsFor = (names: number): number => Math.max(1, Math.ceil(names / NAMES_A_BUCKET));

function log2AtLeast(n: number): number {
  return Math.ceil(Math.log2(n));
}

/** First entity and pack of each run of entities of one pack, in the order of entities. */
function packRuns(names: readonly NameEntry[]): number[] {
  const packs = new Map<number, number>();
  for (const { entity, pack } of names) {
    if ((packs.get(entity) ?? pack) !== pack)
      throw new Error(`The entity ${entity} has names in two packs.`);
    packs.set(entity, pack);
  }
  const runs: number[] = [];
  for (const [entity, pack] of [...packs].sort(([a], [b]) => a - b))
    if (runs.at(-1) !== pack || runs.length === 0) runs.push(entity, pack);
  return runs;
}

/**
 * Builds an index.
 * @param onProgress told from time to time which part of the names is done, from 0 to 1
 * @returns its bytes, little-endian
 * @throws Error for a name that does not begin with a letter or digit: nothing could find it; and for more entities than
 *   an index has room for
 */
export function makeIndex(
  table: FoldTable,
  names: readonly NameEntry[],
  onProgress?: (part: number) => void,
): Uint8Array {
  const n = names.length;
  const buckets = bucketsFor(n);
  const runs = packRuns(names);
  const bits = (each: number): number => log2AtLeast(Math.max(LEAST_BITS, n * each));
  const header = new Uint32Array(HEADER_WORDS);
  header.set([MAGIC, n, buckets, bits(FIRST_BITS_A_NAME), bits(STEP_BITS_A_NAME)]);
  header.set([runs.length / 2, names.filter(({ exact }) => exact).length], 7);
  const bytes = new Uint8Array(bytesOf(header));
  const places = new Uint32Array(n);
  const prints = new Uint32Array(n);
  const written = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
  written.set(header);
  written[HEADER_WORDS - 1] = headerSum(written);
  const index = readIndex(bytes);

  const words = new Words();
  let longest = 0;
  let mostWords = 0;
  names.forEach(({ text, entity }, i) => {
    const folded = foldName(table, text);
    if (!beginsWithWord(table, folded))
      throw new Error(`The name "${text}" must begin with a letter or a digit.`);
    if (folded.length > BATCH_UNITS)
      throw new Error(`The name "${text.slice(0, 60)}…" is too long.`);
    if (entity >= MOST_ENTITIES_INDEXED)
      throw new Error(`An index has room for ${MOST_ENTITIES_INDEXED} entities.`);
    words.count = 0;
    words.add(table, folded, 0, folded.length);
    noteName(index.firsts, index.steps, words, !endsWithWord(table, folded));
    longest = Math.max(longest, folded.length);
    mostWords = Math.max(mostWords, words.count);
    places[i] = placeOf(folded);
    prints[i] = printOf(folded);
    const bucket = bucketOf(buckets, places[i] ?? 0);
    index.bucketStart[bucket + 1] = (index.bucketStart[bucket + 1] ?? 0) + 1;
    if (onProgress && i % REPORT_EVERY === 0) onProgress(i / n);
  });
  for (let b = 0; b < buckets; b++)
    index.bucketStart[b + 1] = (index.bucketStart[b + 1] ?? 0) + (index.bucketStart[b] ?? 0);

  const next = index.bucketStart.slice();
  const exactPrints: [name: number, print: number][] = [];
  names.forEach(({ text, gate, exact, entity }, i) => {
    const bucket = bucketOf(buckets, places[i] ?? 0);
    const at = next[bucket] ?? 0;
    next[bucket] = at + 1;
    const value = gate | (exact ? 4 : 0) | (entity << 3);
    index.print[at] = prints[i] ?? 0;
    index.valueLow[at] = value & 0xffff;
    index.valueHigh[at] = value >>> 16;
    if (exact) exactPrints.push([at, printOf(exactForm(table, text).trim())]);
  });
  index.packRuns.set(runs);
  index.exactPrint.set(exactPrints.sort(([a], [b]) => a - b).flat());
  written[5] = longest;
  written[6] = mostWords;
  written[HEADER_WORDS - 1] = headerSum(written);
  onProgress?.(1);
  return bytes;
}

/** The names in the order in which an index of them numbers them: by bucket, and within one as they were given. */
export function inIndexOrder<N extends Pick<NameEntry, 'text'>>(
  table: FoldTable,
  names: readonly N[],
): N[] {
  const buckets = bucketsFor(names.length);
  return names
    .map((name) => ({ name, bucket: bucketOf(buckets, placeOf(foldName(table, name.text))) }))
    .sort((a, b) => a.bucket - b.bucket)
    .map(({ name }) => name);
}

/** Whether a folded name begins with a letter, a digit, or a character that is a word. */
function beginsWithWord(table: FoldTable, folded: string): boolean {
  const kind = classOf(table, folded.charCodeAt(0));
  return kind === WORD || kind === IDEOGRAPH || (kind === SURROGATE && isAstralWord(folded, 0));
}

/** Whether a folded name ends with a letter or a digit. One outside the Basic Multilingual Plane does not count. */
function endsWithWord(table: FoldTable, folded: string): boolean {
  const kind = classOf(table, folded.charCodeAt(folded.length - 1));
  return kind === WORD || kind === IDEOGRAPH;
}
