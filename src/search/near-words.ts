/** Words of the packs that are near to one that nothing matches. */
import type { Document } from './documents';
import { editDistance } from './edit-distance';
import { foldText } from './fold';
import { words } from './places';
import { TrigramIndex } from './trigrams';

/** The share of letters that may differ from what was typed: more than in a match, for a reader still looks at a suggestion. */
const FARTHEST = 0.5;

/** Words that are looked at closely. */
const CANDIDATES = 50;

/** Letters from which on a word is worth suggesting. */
const LEAST_LETTERS = 3;

export class NearWords {
  /** Folded words, and as the packs write them. */
  readonly #written: ReadonlyMap<string, string>;
  readonly #folded: readonly string[];
  readonly #index: TrigramIndex;

  constructor(documents: readonly Document[]) {
    const written = new Map<string, string>();
    for (const { text } of documents) {
      for (const word of words(text)) {
        const folded = foldText(word);
        if (folded.length >= LEAST_LETTERS && !written.has(folded)) written.set(folded, word);
      }
    }
    this.#written = written;
    this.#folded = [...written.keys()];
    this.#index = new TrigramIndex(this.#folded);
  }

  /** The nearest word, as a pack writes it: the word itself where it is one; `undefined` where none is near. */
  nearest(word: string): string | undefined {
    if (this.#written.has(word)) return this.#written.get(word);
    let nearest: string | undefined;
    let least = Infinity;
    for (const number of this.#index.candidates(word, CANDIDATES).chosen) {
      const other = this.#folded[number] ?? '';
      const distance = editDistance(word, other) / Math.max(word.length, other.length);
      if (distance <= FARTHEST && distance < least) [nearest, least] = [other, distance];
    }
    return nearest === undefined ? undefined : this.#written.get(nearest);
  }

  /** The query with each of its words replaced by the nearest that there is; words without one are left out. */
  nearQuery(query: string): readonly string[] {
    return words(query).flatMap((word) => this.nearest(word) ?? []);
  }
}
