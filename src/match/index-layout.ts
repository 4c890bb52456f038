/**
 * The name index as the page side reads it: views over one buffer, little-endian.
 *
 * Header of six 32-bit words (magic, names, slots, filter bits, units of folded text, units of exact text), then
 * the slots (hash, first name, count), the filter, the starts of folded and of exact texts (one more than names), the entity
 * of each name, its flags (bits 0 and 1 gate, bit 2 exact case, from bit 3 pack), and the texts as UTF-16.
 */
export const MAGIC = 0x494d4c47;
export const HEADER_WORDS = 6;
export const SLOT_WORDS = 3;
/** Eight bits a name turn away seven of eight unknown words at full load; the power of two above makes it more. */
export const FILTER_BITS_A_NAME = 16;

export interface NameIndex {
  readonly names: number;
  readonly slots: Uint32Array;
  readonly slotMask: number;
  readonly filter: Uint32Array;
  readonly filterMask: number;
  /** Folded text of name i: units `foldedStart[i]` to `foldedStart[i + 1]` of `text`. */
  readonly foldedStart: Uint32Array;
  /** Exact form of name i, likewise, within `exactText`; empty where case does not matter. */
  readonly exactStart: Uint32Array;
  readonly entity: Uint32Array;
  readonly flags: Uint32Array;
  readonly text: Uint16Array;
  readonly exactText: Uint16Array;
}

/**
 * Lays the views over the bytes of an index; nothing is parsed or copied where the bytes are aligned.
 * @throws RangeError where the bytes are not an index
 */
export function readIndex(bytes: Uint8Array): NameIndex {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  if (aligned.byteLength < HEADER_WORDS * 4) throw new RangeError('The name index is cut short.');
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER_WORDS);
  const [magic = 0, names = 0, slots = 0, filterBits = 0, foldedUnits = 0, exactUnits = 0] = header;
  const words = HEADER_WORDS + slots * SLOT_WORDS + filterBits / 32 + (names + 1) * 2 + names * 2;
  if (magic !== MAGIC || aligned.byteLength !== words * 4 + (foldedUnits + exactUnits) * 2) {
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
    slots: view(slots * SLOT_WORDS),
    slotMask: slots - 1,
    filter: view(filterBits / 32),
    filterMask: filterBits - 1,
    foldedStart: view(names + 1),
    exactStart: view(names + 1),
    entity: view(names),
    flags: view(names),
    text: new Uint16Array(aligned.buffer, at, foldedUnits),
    exactText: new Uint16Array(aligned.buffer, at + foldedUnits * 2, exactUnits),
  };
}

/** The gate of a name, as a number of `gate.ts`. */
export function gateOf(index: NameIndex, name: number): number {
  return (index.flags[name] ?? 0) & 3;
}

/** Whether the case of a name's letters must be as given. */
export function isExact(index: NameIndex, name: number): boolean {
  return ((index.flags[name] ?? 0) & 4) !== 0;
}

/** The number of the pack that a name is from. */
export function packOf(index: NameIndex, name: number): number {
  return (index.flags[name] ?? 0) >>> 3;
}

/** The number of the entity that a name names. */
export function entityOf(index: NameIndex, name: number): number {
  return index.entity[name] ?? 0;
}
