/** Search over the entities, quotes, facts, accounts and sources of a library. Pure: no DOM, nothing asynchronous. */
import type { Library } from '../pack/library';
import { documents, isShort, type Document } from './documents';
import {
  CHOICES,
  countsOf,
  fitting,
  isWide,
  type Choice,
  type Count,
  type Facets,
  type Thing,
  without,
} from './facets';
import { fold, foldText, unfold, type Range } from './fold';
import { NearWords } from './near-words';
import { Ranking, type Hit } from './ranking';
import { TrigramIndex, words } from './trigrams';

export type { Range } from './fold';
export type { Choice, Count, Facet, Facets, Thing } from './facets';

/** A question: what is typed, and what it is narrowed to. */
export interface Asked {
  readonly query: string;
  readonly facets?: Facets;
}

export interface SearchResult {
  readonly thing: Thing;
  /** The id of the thing; of a source its address. */
  readonly id: string;
  /** The entity to open: itself, a quote's speaker, or the first that a quote or fact is about. */
  readonly entity?: string;
  /** Whether `text` is a further name of the entity, not its label. */
  readonly isOtherName: boolean;
  /** The text that matched, as it is shown. */
  readonly text: string;
  /** The parts of `text` that matched, in order and apart from each other. */
  readonly ranges: readonly Range[];
}

/** What each value of each facet would leave of the results, were it chosen instead. */
export type Counts = Readonly<Record<Choice, readonly Count[]>>;

/** The answer to a question. */
export interface Found {
  /** The best first. */
  readonly results: readonly SearchResult[];
  /** Whether there may be more that match than were looked at. */
  readonly more: boolean;
  readonly counts: Counts;
  /** Where nothing was found: how much there is without the facets. */
  readonly unnarrowed: number;
  /** Where nothing was found: queries near to this one that find something. */
  readonly near: readonly string[];
}

/** Answers at once or later; not at all where another question has overtaken this one. */
export type Search = (asked: Asked) => Found | Promise<Found | undefined>;

/** Texts that Fuse looks at for one query: names and titles, and running texts. */
const SHORT_CANDIDATES = 150;
const LONG_CANDIDATES = 400;

/** Matches by words that make it needless to look for looser ones. */
const ENOUGH = 10;

/** Characters of a query that count; what is longer was pasted by mistake. */
const MAX_QUERY = 200;

/** Share of a word's letters that may be wrong: two of six in a name ("lavorv"), one of five in running text. */
const SHORT_THRESHOLD = 0.34;
const LONG_THRESHOLD = 0.2;

/** Added to a score, so that of equal matches labels come first, then other names, titles, quotes and facts. */
const RANK: Readonly<Record<Thing, number>> = {
  entity: 0,
  source: 0.3,
  account: 0.32,
  quote: 0.35,
  fact: 0.36,
};
const OTHER_NAME = 0.02;

/** Added where no matched part begins a word: "lav" means Lavrov before "slave". */
const INSIDE_WORD = 0.1;

/** Added for each character of a text, so that of equal matches the shorter text comes first. */
const PER_CHARACTER = 0.00005;

/** Suggestions for a query that finds nothing. */
const MOST_NEAR = 3;

interface Part {
  readonly documents: readonly Document[];
  readonly trigrams: TrigramIndex;
  readonly ranking: Ranking;
  readonly candidates: number;
}

/** Makes the search of a library; the indexes are built here, once. */
export function createSearch(library: Library): (asked: Asked) => Found {
  const all = documents(library);
  const part = (documents: readonly Document[], threshold: number, candidates: number): Part => ({
    documents,
    trigrams: new TrigramIndex(documents.map(({ folded, context }) => `${folded} ${context}`)),
    ranking: new Ranking(documents, threshold),
    candidates,
  });
  const parts = [
    part(all.filter(isShort), SHORT_THRESHOLD, SHORT_CANDIDATES),
    part(
      all.filter((document) => !isShort(document)),
      LONG_THRESHOLD,
      LONG_CANDIDATES,
    ),
  ];
  let nearWords: NearWords | undefined;

  /** What matches a folded query within some facets, each thing once, the best first. */
  const match = (query: string, facets: Facets): Matches => {
    const fits = isWide(facets) ? undefined : fitting(facets);
    if (query === '') {
      const hits = fits ? all.filter((one) => !one.isOtherName && fits(one)) : [];
      return { hits: hits.map((document) => ({ document, score: 0, ranges: [] })), more: false };
    }
    let more = false;
    const hits = parts.flatMap(({ documents, trigrams, ranking, candidates }) => {
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
    const rated = hits.map((hit) => ({ ...hit, score: rate(hit) }));
    return { hits: onceEach(rated.sort((a, b) => a.score - b.score)), more };
  };

  const near = (query: string, facets: Facets): readonly string[] => {
    nearWords ??= new NearWords(all);
    const nearest = nearWords.nearQuery(query);
    const tried = [...new Set([nearest.join(' '), ...nearest])];
    return tried
      .filter((other) => other !== '' && match(foldText(other), facets).hits.length > 0)
      .slice(0, MOST_NEAR);
  };

  return ({ query, facets = {} }) => {
    const folded = foldText(query.slice(0, MAX_QUERY)).trim();
    const wanted = words(folded).length > 0 ? folded : '';
    // What is typed but has no letter and no digit finds nothing.
    const { hits, more } = folded === wanted ? match(wanted, facets) : NOTHING;
    const counts = Object.fromEntries(
      CHOICES.map((facet) => {
        // What a facet's values would leave is counted without the facet itself.
        const base =
          facets[facet] === undefined ? hits : match(wanted, without(facets, facet)).hits;
        return [facet, countsOf(traitsOf(base), facet)];
      }),
    ) as Record<Choice, readonly Count[]>;
    const isEmpty = hits.length === 0 && wanted !== '';
    const unnarrowed = isEmpty && !isWide(facets) ? match(wanted, {}).hits.length : 0;
    return {
      results: hits.map((hit) => toResult(hit, wanted)),
      more,
      counts,
      unnarrowed,
      near: isEmpty && unnarrowed === 0 ? near(wanted, {}) : [],
    };
  };
}

interface Matches {
  readonly hits: readonly Hit[];
  readonly more: boolean;
}

const NOTHING: Matches = { hits: [], more: false };

function* traitsOf(hits: readonly Hit[]): Generator<Document> {
  for (const { document } of hits) yield document;
}

function rate({ document, score, ranges }: Hit): number {
  const { thing, isOtherName, folded } = document;
  return (
    score +
    RANK[thing] +
    (isOtherName ? OTHER_NAME : 0) +
    (ranges.some((range) => beginsWord(folded, range)) ? 0 : INSIDE_WORD) +
    folded.length * PER_CHARACTER
  );
}

function beginsWord(folded: string, [first, last]: readonly [number, number]): boolean {
  // A lone letter at the beginning of a word is chance, unless the word has no other.
  const isSolid = last > first || !LETTER.test(folded.charAt(first + 1));
  return isSolid && !LETTER.test(folded.charAt(first - 1));
}

const LETTER = /[\p{L}\p{N}]/u;

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

function toResult({ document, ranges }: Hit, query: string): SearchResult {
  const { thing, id, entity, isOtherName, text } = document;
  return {
    thing,
    id,
    ...(entity !== undefined && { entity }),
    isOtherName,
    text,
    ranges: ranges.length === 0 ? [] : unfold(text, fold(text), withoutSpecks(ranges, query)),
  };
}

/** Fuzzy matching also reports lone letters between the true parts; they would only speckle the text. */
function withoutSpecks(
  ranges: readonly (readonly [number, number])[],
  query: string,
): readonly (readonly [number, number])[] {
  const solid = ranges.filter(([first, last]) => last - first >= 1);
  return query.length === 1 || solid.length === 0 ? ranges : solid;
}
