/** Which of the texts that the trigrams chose match. Fuse.js looks at those that do not hold the words as they were typed. */
import Fuse, { type FuseIndex, type IFuseOptions } from 'fuse.js';
import { ALIKE, closenessOf, type Closeness } from './closeness';
import type { Document } from './documents';
import { likenAsWhole, likenByWords, type Likening } from './misspelling';
import { words } from './places';

/** A document that matched. */
export interface Hit extends Likening {
  readonly document: Document;
  readonly closeness: Closeness;
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
   * Those of the chosen documents that match, unsorted. Fuse proposes likenesses; what it finds in the midst of other words, as "burden"
   * in "Shahabuddin", is refused.
   * @param query folded, not empty
   * @param chosen the best first
   * @param judged how many of them Fuse looks at
   * @param enough as many matches as make it needless to look for looser ones
   */
  hits(query: string, chosen: readonly number[], judged: number, enough: number): readonly Hit[] {
    const wanted = words(query);
    const byWords = (one: Document) => likenByWords(one, wanted);
    const asTyped: Hit[] = [];
    let others: number[] = [];
    for (const number of chosen) {
      const document = this.#documents[number];
      if (!document) continue;
      const closeness = closenessOf(document, wanted);
      const likening = closeness === ALIKE ? undefined : byWords(document);
      if (likening) asTyped.push({ document, closeness, ...likening });
      else others.push(number);
    }
    if (asTyped.length >= enough) return asTyped;
    others = others.slice(0, judged);
    const alike = this.#alike(this.#byWords, query, others, byWords);
    if (asTyped.length + alike.length >= enough || query.length < LEAST_WHOLE)
      return [...asTyped, ...alike];
    const found = new Set(alike.map(({ document }) => document));
    const rest = others.filter((number) => {
      const document = this.#documents[number];
      return document !== undefined && !found.has(document);
    });
    const asWhole = (one: Document) => likenAsWhole(one, query);
    return [...asTyped, ...alike, ...this.#alike(this.#asWhole, query, rest, asWhole)];
  }

  #alike(
    fuse: Fuse<Document>,
    query: string,
    numbers: readonly number[],
    liken: (document: Document) => Likening | undefined,
  ): readonly Hit[] {
    fuse.setCollection(this.#documents, this.#part(numbers));
    return fuse.search(query).flatMap(({ item: document }) => {
      const likening = liken(document);
      return likening ? [{ document, closeness: ALIKE, ...likening }] : [];
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
