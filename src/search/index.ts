/** Search over the entities, quotes, facts, accounts and sources of a library. Pure: no DOM, nothing asynchronous. */
import type { Library } from '../pack/library';
import type { Document } from './documents';
import {
  CHOICES,
  countsOf,
  isWide,
  type Choice,
  type Count,
  type Facets,
  type Thing,
  without,
} from './facets';
import { fold, foldText, unfold, type Range } from './fold';
import { NearWords } from './near-words';
import { Matching } from './matching';
import type { Hit } from './ranking';
import { words } from './places';

export type { Range } from './fold';
export type { Choice, Count, Facet, Facets, Thing } from './facets';

/** A question: what is typed, and what it is narrowed to. */
export interface Asked {
  readonly query: string;
  readonly facets?: Facets;
}

/** A text, and the parts of it that matched, in order and apart from each other. */
export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly Range[];
}

export interface SearchResult extends MarkedText {
  readonly thing: Thing;
  /** The id of the thing; of an account or source its address. */
  readonly id: string;
  /** The entity to open: itself, a quote's speaker, or the first that a quote or fact is about. */
  readonly entity?: string;
  /** Whether `text` is a further name of the entity, not its label. */
  readonly isOtherName: boolean;
  /** Whether it holds what was typed less closely than the first results do; such results stand behind all others. */
  readonly isFurther: boolean;
  /** Where words that `text` does not have were found: the name of a speaker, the note of an account, what a source states. */
  readonly beside?: MarkedText;
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

/** Characters of a query that count; what is longer was pasted by mistake. */
const MAX_QUERY = 200;

/** Suggestions for a query that finds nothing. */
const MOST_NEAR = 3;

/** Makes the search of a library; its indexes are built here, once. */
export function createSearch(library: Library): (asked: Asked) => Found {
  const matching = new Matching(library);
  let nearWords: NearWords | undefined;

  /** Queries near to one that finds nothing, which do find something. */
  const near = (query: string): readonly string[] => {
    nearWords ??= new NearWords(matching.documents);
    const nearest = nearWords.nearQuery(query);
    return [...new Set([nearest.join(' '), ...nearest])]
      .filter((other) => other !== '' && matching.match(foldText(other), {}).hits.length > 0)
      .slice(0, MOST_NEAR);
  };

  return ({ query, facets = {} }) => {
    const wanted = foldText(query.slice(0, MAX_QUERY)).trim();
    // What is typed but has no letter and no digit finds nothing.
    if (wanted !== '' && words(wanted).length === 0) return NOTHING;
    if (wanted === '' && isWide(facets)) return NOTHING;
    const { hits, more } = matching.match(wanted, facets);
    const counts = Object.fromEntries(
      CHOICES.map((facet) => {
        // What a facet's values would leave is counted without the facet itself.
        const isChosen = facets[facet] !== undefined;
        const base = isChosen ? matching.match(wanted, without(facets, facet)).hits : hits;
        return [facet, countsOf(traitsOf(base), facet)];
      }),
    ) as Record<Choice, readonly Count[]>;
    const closest = hits[0]?.closeness;
    const isEmpty = hits.length === 0 && wanted !== '';
    const unnarrowed = isEmpty && !isWide(facets) ? matching.match(wanted, {}).hits.length : 0;
    return {
      results: hits.map((hit) => toResult(hit, hit.closeness !== closest)),
      more,
      counts,
      unnarrowed,
      near: isEmpty && unnarrowed === 0 ? near(wanted) : [],
    };
  };
}

const NOTHING: Found = {
  results: [],
  more: false,
  counts: { thing: [], kind: [], speaker: [], source: [], pack: [] },
  unnarrowed: 0,
  near: [],
};

function* traitsOf(hits: readonly Hit[]): Generator<Document> {
  for (const { document } of hits) yield document;
}

function toResult({ document, ranges, inContext }: Hit, isFurther: boolean): SearchResult {
  const { thing, id, entity, isOtherName, text, beside } = document;
  return {
    thing,
    id,
    ...(entity !== undefined && { entity }),
    isOtherName,
    isFurther,
    ...marked(text, ranges),
    ...(inContext.length > 0 && { beside: marked(beside, inContext) }),
  };
}

function marked(text: string, inFolded: readonly Range[]): MarkedText {
  return { text, ranges: inFolded.length === 0 ? [] : unfold(text, fold(text), inFolded) };
}
