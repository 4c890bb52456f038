/**
 * Finds every listed name in a text, in one pass. Pure and exact: what is found does not depend on what was scanned
 * before. Overlaps and gates are resolved afterwards (`resolve.ts`), when the whole document is known.
 */
import { closesMention, opensMention } from './boundary';
import {
  type FoldTable,
  IDEOGRAPH,
  IGNORABLE,
  isAstralWord,
  SPACE,
  SURROGATE,
  WORD,
} from './classes';
import { exactForm } from './exact';
import { HASH_PRIME, HASH_SEED } from './hash';
import { isExact, type NameIndex, SLOT_WORDS } from './index-layout';

/** Receives each name found: its number in the index, and where it stands, in UTF-16 units, end exclusive. */
export type OnName = (name: number, start: number, end: number) => void;

/** A matcher: index and fold table together. */
export interface Matcher {
  readonly table: FoldTable;
  readonly index: NameIndex;
}

/**
 * Compares a folded name with the text at a word's beginning.
 * @returns where the name ends in the text, or -1
 */
function matchAt({ table, index }: Matcher, text: string, start: number, name: number): number {
  const to = index.foldedStart[name + 1] ?? 0;
  let i = start;
  for (let k = index.foldedStart[name] ?? 0; k < to; k++) {
    let unit = text.charCodeAt(i);
    while (table.classes[unit] === IGNORABLE) unit = text.charCodeAt(++i);
    // charCodeAt beyond the end is NaN, which no table entry equals.
    if (table.folded[unit] !== index.text[k]) return -1;
    i++;
    if (table.classes[unit] === SPACE) {
      while (
        table.classes[text.charCodeAt(i)] === SPACE ||
        table.classes[text.charCodeAt(i)] === IGNORABLE
      )
        i++;
    }
  }
  // An accent that follows the last letter belongs to the name.
  while (table.classes[text.charCodeAt(i)] === IGNORABLE) i++;
  return i;
}

function sameCase(
  matcher: Matcher,
  text: string,
  start: number,
  end: number,
  name: number,
): boolean {
  const { index, table } = matcher;
  const from = index.exactStart[name] ?? 0;
  const to = index.exactStart[name + 1] ?? 0;
  const form = exactForm(table, text.slice(start, end));
  if (form.length !== to - from) return false;
  for (let k = from; k < to; k++)
    if (form.charCodeAt(k - from) !== index.exactText[k]) return false;
  return true;
}

/** Confirms the names whose first word stands at `start`. */
function confirm(
  matcher: Matcher,
  text: string,
  start: number,
  first: number,
  count: number,
  onName: OnName,
): void {
  if (!opensMention(matcher.table, text, start)) return;
  for (let name = first; name < first + count; name++) {
    const end = matchAt(matcher, text, start, name);
    if (end < 0 || !closesMention(matcher.table, text, end)) continue;
    if (isExact(matcher.index, name) && !sameCase(matcher, text, start, end, name)) continue;
    onName(name, start, end);
  }
}

/** Looks a first word up by its hash, and confirms what the table answers. */
function lookUp(matcher: Matcher, text: string, start: number, hash: number, onName: OnName): void {
  const { slots, slotMask } = matcher.index;
  const wanted = hash >>> 0;
  for (let slot = wanted & slotMask; ; slot = (slot + 1) & slotMask) {
    const count = slots[slot * SLOT_WORDS + 2] ?? 0;
    if (count === 0) return;
    if (slots[slot * SLOT_WORDS] === wanted) {
      confirm(matcher, text, start, slots[slot * SLOT_WORDS + 1] ?? 0, count, onName);
      return;
    }
  }
}

/**
 * Scans a text for all names of an index. All matches are given, overlapping ones too, in the order of their
 * beginnings and, at one beginning, the longest first.
 * @param text one run of text as a reader sees it (inline elements joined)
 */
export function scan(matcher: Matcher, text: string, onName: OnName): void {
  const { classes, folded } = matcher.table;
  const { filter, filterMask } = matcher.index;
  const length = text.length;
  let i = 0;
  while (i < length) {
    let unit = text.charCodeAt(i);
    let kind = classes[unit];
    if (kind !== WORD && kind !== IDEOGRAPH && kind !== SURROGATE) {
      i++;
      continue;
    }
    const start = i;
    let hash = HASH_SEED;
    if (kind === IDEOGRAPH) {
      hash = Math.imul(hash ^ unit, HASH_PRIME);
      i++;
    } else {
      do {
        if (kind === SURROGATE) {
          if (!isAstralWord(text, i)) break;
          hash = Math.imul(hash ^ unit, HASH_PRIME);
          unit = text.charCodeAt(++i);
          hash = Math.imul(hash ^ unit, HASH_PRIME);
        } else if (kind === WORD) {
          hash = Math.imul(hash ^ (folded[unit] ?? 0), HASH_PRIME);
        } else if (kind !== IGNORABLE) {
          break;
        }
        unit = text.charCodeAt(++i);
        kind = classes[unit];
      } while (i < length);
      if (i === start) {
        // Half a pair, or a pair that is no letter, such as a pictograph.
        i++;
        continue;
      }
    }
    const bit = hash & filterMask;
    if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0)
      lookUp(matcher, text, start, hash, onName);
  }
}
