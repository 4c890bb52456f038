/** FNV-1a over 16-bit units, 32 bits (Fowler, Noll, Vo; see draft-eastlake-fnv). One multiply a character. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** The hash of one word given in folded form. */
export function hashWord(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) {
    hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_PRIME);
  }
  return hash;
}
