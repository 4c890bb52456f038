/** Fuse.js over the few texts that the trigrams chose: which of them match, and how well. */
import Fuse, { type FuseIndex, type IFuseOptions } from 'fuse.js';
import { closenessOf, type Closeness } from './closeness';
import type { Document } from './documents';
import { likenAsWhole, likenByWords, type Likening } from './misspelling';
import { words } from './places';

/** A document that matched. */
export interface Hit extends Likening {
  readonly document: Document;
  readonly closeness: Closeness;
  /** Fuse's: 0 is the best. */
  readonly score: number;
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
  includeScore: true,
  // Share of a word's letters that may be wrong, as Fuse counts them: two of six, as where two have changed places ("lavorv").
  threshold: 0.34,
};

/** The query as one piece of text. */
const AS_A_WHOLE: IFuseOptions<Document> = { ...BY_WORDS, useTokenSearch: false };

/** Characters of a query from which on it may match as a whole; in shorter ones two wrong letters leave nothing. */
const LEAST_WHOLE = 5;

export class Ranking {
  readonly #documents: readonly Document[];
  readonly #index: FuseIndex<Document>;
  readonly #byWords: Fuse<Document>;
  readonly #asWhole: Fuse<Document>;

  constructor(documents: readonly Document[]) {
    this.#documents = documents;
    this.#index = Fuse.createIndex(BY_WORDS.keys ?? [], documents);
    const none = this.#part([]);
    this.#byWords = new Fuse(documents, BY_WORDS, none);
    this.#asWhole = new Fuse(documents, AS_A_WHOLE, none);
  }

  /**
   * Those of the chosen documents that match, unsorted. Fuse proposes; what it finds in the midst of other words, as "burden" in
   * "Shahabuddin", is refused.
   * @param query folded, not empty
   * @param enough as many matches by words as make it needless to look for further ones
   */
  hits(query: string, chosen: readonly number[], enough: number): readonly Hit[] {
    const wanted = words(query);
    const byWords = this.#search(this.#byWords, query, chosen, (one) => likenByWords(one, wanted));
    if (byWords.length >= enough || query.length < LEAST_WHOLE) return byWords;
    const found = new Set(byWords.map(({ document }) => document));
    const others = chosen.filter((number) => {
      const document = this.#documents[number];
      return document !== undefined && !found.has(document);
    });
    const asWhole = (one: Document) => likenAsWhole(one, query);
    return [...byWords, ...this.#search(this.#asWhole, query, others, asWhole)];
  }

  #search(
    fuse: Fuse<Document>,
    query: string,
    chosen: readonly number[],
    liken: (document: Document) => Likening | undefined,
  ): readonly Hit[] {
    const wanted = words(query);
    fuse.setCollection(this.#documents, this.#part(chosen));
    return fuse.search(query).flatMap(({ item: document, score = 1 }) => {
      const likening = liken(document);
      if (!likening) return [];
      return [{ document, score, closeness: closenessOf(document, wanted), ...likening }];
    });
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
