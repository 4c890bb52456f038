/** What matches a query, within some facets: trigrams choose, Fuse judges, closeness and ratings order. */
import { ALIKE, AS_TYPED } from './closeness';
import { documents, isShort, type Document } from './documents';
import { fitting, isWide, type Facets } from './facets';
import { words } from './places';
import { Ranking, type Hit } from './ranking';
import { rate } from './rating';
import { TrigramIndex } from './trigrams';
import type { Library } from '../pack/library';

/** Texts that Fuse looks at for one query: names and titles, and running texts. */
const SHORT_CANDIDATES = 150;
const LONG_CANDIDATES = 400;

/** Matches that make it needless to look for looser ones. */
const ENOUGH = 10;

export interface Matches {
  /** Each thing once; the closest first, the best first of those that are equally close. */
  readonly hits: readonly Hit[];
  /** Whether there may be more that match than were looked at. */
  readonly more: boolean;
}

interface Part {
  readonly documents: readonly Document[];
  readonly trigrams: TrigramIndex;
  readonly ranking: Ranking;
  readonly candidates: number;
}

/** Matches folded queries against all texts of a library; the indexes are built here, once. */
export class Matching {
  readonly documents: readonly Document[];
  readonly #parts: readonly Part[];

  constructor(library: Library) {
    this.documents = documents(library);
    const part = (isIn: (one: Document) => boolean, candidates: number): Part => {
      const own = this.documents.filter(isIn);
      return {
        documents: own,
        trigrams: new TrigramIndex(own.map(({ folded, context }) => `${folded} ${context}`)),
        ranking: new Ranking(own),
        candidates,
      };
    };
    this.#parts = [part(isShort, SHORT_CANDIDATES), part((one) => !isShort(one), LONG_CANDIDATES)];
  }

  /** @param query folded; the empty text matches everything */
  match(query: string, facets: Facets): Matches {
    const fits = isWide(facets) ? undefined : fitting(facets);
    if (query === '') return { hits: this.#all(fits), more: false };
    let more = false;
    const hits = this.#parts.flatMap(({ documents, trigrams, ranking, candidates }) => {
      const { chosen, left } = trigrams.candidates(
        query,
        candidates,
        fits &&
          ((number) => {
            const document = documents[number];
            return document !== undefined && fits(document);
          }),
      );
      const found = ranking.hits(query, chosen, ENOUGH);
      // The candidates are the best: where one of them does not match, those left out would not.
      more ||= left > 0 && found.length === chosen.length;
      return found;
    });
    return { hits: ordered(hits, words(query)), more };
  }

  #all(fits: ((document: Document) => boolean) | undefined): readonly Hit[] {
    return this.documents
      .filter((one) => !one.isOtherName && fits?.(one) !== false)
      .map((document) => ({ document, closeness: AS_TYPED, score: 0, misspelling: 0, ranges: [] }));
  }
}

/**
 * What was typed comes before what is only spelt alike, whatever their scores, and leaves no need of it where there is enough: Fuse finds
 * "burden" in "Shahabuddin", and a name counts for more than a quote.
 */
function ordered(hits: readonly Hit[], wanted: readonly string[]): readonly Hit[] {
  const rated = hits
    .map((hit) => ({ hit, rating: rate(hit, wanted) }))
    .sort((a, b) => a.hit.closeness - b.hit.closeness || a.rating - b.rating);
  const matches = onceEach(rated.map(({ hit }) => hit));
  const alike = matches.findIndex(({ closeness }) => closeness === ALIKE);
  return alike >= ENOUGH ? matches.slice(0, alike) : matches;
}

/** The best match of each thing stands for all its names. */
function onceEach(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ document: { thing, id } }) => {
    const key = `${thing} ${id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
