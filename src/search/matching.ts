/** What matches a query, within some facets: trigrams choose, Fuse looks for likenesses, closeness and ratings order. */
import { ALIKE, AS_TYPED } from './closeness';
import { documents, isShort, type Document } from './documents';
import { fitting, isWide, type Facets } from './facets';
import { words } from './places';
import { Ranking, type Hit } from './ranking';
import { rate } from './rating';
import { TrigramIndex } from './trigrams';
import type { Library } from '../pack/library';

/** Texts of each sort that are looked at for one query: more than a reader goes through. */
const CANDIDATES = 1000;

/** Of these, the texts that Fuse looks at: names and titles, and running texts. */
const SHORT_JUDGED = 100;
const LONG_JUDGED = 200;

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
  /** How many of its texts Fuse looks at. */
  readonly judged: number;
}

/** Matches folded queries against all texts of a library; the indexes are built here, once. */
export class Matching {
  readonly documents: readonly Document[];
  readonly #parts: readonly Part[];

  constructor(library: Library) {
    this.documents = documents(library);
    const part = (isIn: (one: Document) => boolean, judged: number): Part => {
      const own = this.documents.filter(isIn);
      return {
        documents: own,
        trigrams: new TrigramIndex(own.map(({ folded, context }) => `${folded} ${context}`)),
        ranking: new Ranking(own),
        judged,
      };
    };
    this.#parts = [part(isShort, SHORT_JUDGED), part((one) => !isShort(one), LONG_JUDGED)];
  }

  /** @param query folded; the empty text matches everything */
  match(query: string, facets: Facets): Matches {
    const fits = isWide(facets) ? undefined : fitting(facets);
    if (query === '') return { hits: this.#all(fits), more: false };
    let more = false;
    const hits = this.#parts.flatMap(({ documents, trigrams, ranking, judged }) => {
      const { chosen, left } = trigrams.candidates(
        query,
        CANDIDATES,
        fits &&
          ((number) => {
            const document = documents[number];
            return document !== undefined && fits(document);
          }),
      );
      const found = ranking.hits(query, chosen, judged, ENOUGH);
      // The candidates are the best: where the last of them does not match, those left out would not.
      const last = documents[chosen.at(-1) ?? NaN];
      more ||= left > 0 && found.some(({ document }) => document === last);
      return found;
    });
    return { hits: ordered(hits, words(query)), more };
  }

  #all(fits: ((document: Document) => boolean) | undefined): readonly Hit[] {
    return this.documents
      .filter((one) => !one.isOtherName && fits?.(one) !== false)
      .map((document) => ({
        document,
        closeness: AS_TYPED,
        misspelling: 0,
        ranges: [],
        inContext: [],
      }));
  }
}

/**
 * What was typed comes before what is only spelt alike, whatever it is, and leaves no need of it where there is enough: Fuse finds
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
