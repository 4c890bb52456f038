/**
 * Builds the name index: typed arrays over one buffer, so that a page loads it without parsing.
 *
 * Names are grouped by the hash of their first word and found through an open-addressed table; a bit filter in front of
 * it turns away nearly every word of a page with one look-up. Within a group the longest name comes first.
 */
import { type FoldTable, IDEOGRAPH, isAstralWord, SURROGATE, WORD } from './classes';
import { exactForm } from './exact';
import { foldName } from './fold';
import type { GateNumber } from './gate';
import { hashWord } from './hash';
import { FILTER_BITS_A_NAME, HEADER_WORDS, MAGIC, SLOT_WORDS } from './index-layout';

/** One name to be found. */
export interface NameEntry {
  readonly text: string;
  /** Number of the entity, as the caller counts them. */
  readonly entity: number;
  /** Number of the pack, as the caller counts them; context counts within one pack. */
  readonly pack: number;
  readonly gate: GateNumber;
  /** Whether the case of the letters must be as given. */
  readonly exact: boolean;
}

/** The first word of a folded name: its leading letters, or one character of an unspaced script. */
export function firstWord(table: FoldTable, folded: string): string {
  if (table.classes[folded.charCodeAt(0)] === IDEOGRAPH) return folded.slice(0, 1);
  let end = 0;
  for (; end < folded.length; end++) {
    const kind = table.classes[folded.charCodeAt(end)];
    if (kind === SURROGATE && isAstralWord(folded, end)) end++;
    else if (kind !== WORD) break;
  }
  return folded.slice(0, end);
}

function powerOfTwoAtLeast(n: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(n, 2)));
}

/**
 * Builds an index.
 * @returns its bytes, little-endian, laid out as `index-layout.ts` says
 * @throws Error for a name that does not begin with a letter or digit: nothing could find it
 */
export function makeIndex(table: FoldTable, names: readonly NameEntry[]): Uint8Array {
  const entries = names.map((name) => {
    const folded = foldName(table, name.text);
    const first = firstWord(table, folded);
    if (first === '')
      throw new Error(`The name "${name.text}" must begin with a letter or a digit.`);
    return {
      ...name,
      folded,
      hash: hashWord(first),
      form: name.exact ? exactForm(table, name.text).trim() : '',
    };
  });
  entries.sort(
    (a, b) =>
      a.hash - b.hash || b.folded.length - a.folded.length || (a.folded < b.folded ? -1 : 1),
  );

  const slots = powerOfTwoAtLeast(entries.length * 2);
  const filterBits = Math.max(32, powerOfTwoAtLeast(entries.length * FILTER_BITS_A_NAME));
  const foldedText = entries.map((e) => e.folded).join('');
  const exactText = entries.map((e) => e.form).join('');
  const n = entries.length;

  const words =
    HEADER_WORDS +
    slots * SLOT_WORDS +
    filterBits / 32 +
    (n + 1) * 2 +
    n /* entity */ +
    n; /* pack, gate, case */
  const buffer = new ArrayBuffer(words * 4 + (foldedText.length + exactText.length) * 2);
  const u32 = new Uint32Array(buffer, 0, words);
  u32.set([MAGIC, n, slots, filterBits, foldedText.length, exactText.length]);
  let at = HEADER_WORDS;
  const slotTable = u32.subarray(at, (at += slots * SLOT_WORDS));
  const filter = u32.subarray(at, (at += filterBits / 32));
  const foldedStart = u32.subarray(at, (at += n + 1));
  const exactStart = u32.subarray(at, (at += n + 1));
  const entity = u32.subarray(at, (at += n));
  const flags = u32.subarray(at, (at += n));
  const text = new Uint16Array(buffer, at * 4);

  let foldedAt = 0;
  let exactAt = 0;
  entries.forEach((entry, i) => {
    foldedStart[i] = foldedAt;
    exactStart[i] = exactAt;
    foldedAt += entry.folded.length;
    exactAt += entry.form.length;
    entity[i] = entry.entity;
    flags[i] = entry.gate | (entry.exact ? 4 : 0) | (entry.pack << 3);
    const bit = entry.hash & (filterBits - 1);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    if (i > 0 && entries[i - 1]?.hash === entry.hash) return;
    let count = 1;
    while (entries[i + count]?.hash === entry.hash) count++;
    let slot = (entry.hash >>> 0) & (slots - 1);
    while (slotTable[slot * SLOT_WORDS + 2] !== 0) slot = (slot + 1) & (slots - 1);
    slotTable.set([entry.hash >>> 0, i, count], slot * SLOT_WORDS);
  });
  foldedStart[n] = foldedAt;
  exactStart[n] = exactAt;
  for (let i = 0; i < foldedText.length; i++) text[i] = foldedText.charCodeAt(i);
  for (let i = 0; i < exactText.length; i++) text[foldedText.length + i] = exactText.charCodeAt(i);
  return new Uint8Array(buffer);
}
