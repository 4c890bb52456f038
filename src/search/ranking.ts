/** Fuse.js over the few texts that the trigrams chose: which of them match, how well, and where. */
import Fuse, { type FuseIndex, type IFuseOptions } from 'fuse.js';
import type { Document } from './documents';

/** A document that matched. */
export interface Hit {
  readonly document: Document;
  /** 0 is the best. */
  readonly score: number;
  /** Parts of the folded text that matched, both ends inclusive. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Words count wherever they stand, each must be there, and one of them may be the speaker's name. */
export const BY_WORDS: IFuseOptions<Document> = {
  keys: [
    { name: 'folded', weight: 3 },
    { name: 'context', weight: 1 },
  ],
  // Texts and queries come folded, with a map of positions, which Fuse's own folding does not keep.
  isCaseSensitive: true,
  useTokenSearch: true,
  tokenMatch: 'all',
  ignoreLocation: true,
  ignoreFieldNorm: true,
  includeMatches: true,
  includeScore: true,
};

/**
 * The query as one piece of text: a wrong letter in a word of four is too much for that word, not for the whole name. So are words
 * that were run together.
 */
const AS_A_WHOLE: IFuseOptions<Document> = { ...BY_WORDS, useTokenSearch: false };

/** Added to the score of what only matches as a whole, so that it comes last. */
const BEHIND = 0.5;

/** Characters of a query from which on it may match as a whole; in shorter ones two wrong letters leave nothing. */
const LEAST_WHOLE = 5;

export class Ranking {
  readonly #documents: readonly Document[];
  readonly #index: FuseIndex<Document>;
  readonly #byWords: Fuse<Document>;
  readonly #asWhole: Fuse<Document>;

  /** @param threshold the share of a word's letters that may be wrong */
  constructor(documents: readonly Document[], threshold: number) {
    this.#documents = documents;
    this.#index = Fuse.createIndex(BY_WORDS.keys ?? [], documents);
    const none = this.#part([]);
    this.#byWords = new Fuse(documents, { ...BY_WORDS, threshold }, none);
    this.#asWhole = new Fuse(documents, { ...AS_A_WHOLE, threshold }, none);
  }

  /**
   * Those of the chosen documents that match, unsorted.
   * @param query folded, not empty
   * @param enough as many matches by words as make it needless to look for further ones
   */
  hits(query: string, chosen: readonly number[], enough: number): readonly Hit[] {
    const byWords = this.#search(this.#byWords, query, chosen, 0);
    if (byWords.length >= enough || query.length < LEAST_WHOLE) return byWords;
    const found = new Set(byWords.map(({ document }) => document));
    const others = chosen.filter((number) => {
      const document = this.#documents[number];
      return document !== undefined && !found.has(document);
    });
    return [...byWords, ...this.#search(this.#asWhole, query, others, BEHIND)];
  }

  #search(
    fuse: Fuse<Document>,
    query: string,
    chosen: readonly number[],
    behind: number,
  ): readonly Hit[] {
    fuse.setCollection(this.#documents, this.#part(chosen));
    return fuse.search(query).map(({ item, score = 1, matches = [] }) => ({
      document: item,
      score: score + behind,
      ranges: matches.find(({ key }) => key === 'folded')?.indices ?? [],
    }));
  }

  /** An index of some documents, of records that were made once. */
  #part(chosen: readonly number[]): FuseIndex<Document> {
    const { keys, records } = this.#index;
    return Fuse.parseIndex({
      keys,
      records: chosen.flatMap((number) => records[number] ?? []),
    });
  }
}
