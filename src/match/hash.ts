/**
 * The hashes of the matcher, all one multiply a character (after FNV-1a; Fowler, Noll, Vo).
 *
 * A word's hash serves to turn words away, so 32 bits do. A name is told from others by two independent hashes of its folded
 * text: one picks the place in the index, the other is kept there. A text that is no name is taken for one with a chance of
 * about ten in 2^32 for each text that is looked up.
 */
const PRIME = 0x01000193;
const PRIME_OF_PLACE = 0x85ebca6b | 0;
const PRIME_OF_PRINT = 0xc2b2ae35 | 0;

/** A word's hash before its first unit. */
export const WORD_SEED = 0;
/** A name's two hashes before its first unit. */
export const PLACE_SEED = 0x9747b28c | 0;
export const PRINT_SEED = 0x3c6ef372 | 0;

/** The hash of a word with one more unit, given as `FoldTable.codes` has units of words. */
export function hashCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** One step of the hash that picks a name's place. */
export function placeStep(hash: number, unit: number): number {
  const h = Math.imul(hash ^ unit, PRIME_OF_PLACE);
  return h ^ (h >>> 15);
}

/** One step of the hash that a name is known by in its place. */
export function printStep(hash: number, unit: number): number {
  const h = Math.imul(hash ^ unit, PRIME_OF_PRINT);
  return h ^ (h >>> 13);
}

/** The place hash of a folded name. */
export function placeOf(folded: string): number {
  let hash = PLACE_SEED;
  for (let i = 0; i < folded.length; i++) hash = placeStep(hash, folded.charCodeAt(i));
  return hash;
}

/** The print of a name's folded form, by which it is known in its place, or of its exact form. */
export function printOf(form: string): number {
  let hash = PRINT_SEED;
  for (let i = 0; i < form.length; i++) hash = printStep(hash, form.charCodeAt(i));
  return hash;
}
