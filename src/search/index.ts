/** Search over the entities, names, quotes and facts of a library. Pure: no DOM, nothing asynchronous. */
import Fuse, { type FuseResult, type IFuseOptions } from 'fuse.js';
import type { Library } from '../pack/library';
import { fold, unfold, type Range } from './fold';
import { documents, type Document } from './documents';

export type { Range } from './fold';

export interface SearchResult {
  readonly kind: Document['kind'];
  /** The id of the entity, quote or fact. */
  readonly id: string;
  /** The entity to open: itself, a quote's speaker, or the first that a quote or fact is about. */
  readonly entity?: string;
  /** The text that matched, as it is shown. */
  readonly text: string;
  /** The parts of `text` that matched, in order and apart from each other. */
  readonly ranges: readonly Range[];
  /** 0 is the best. */
  readonly score: number;
}

export type Search = (query: string, limit?: number) => SearchResult[];

/** Results by default: more than anyone reads, few enough to draw at each key. */
const LIMIT = 40;

/** Characters of a query that count; what is longer was pasted by mistake. */
const MAX_QUERY = 200;

/** Share of a word's letters that may be wrong: two of six in a name ("lavorv"), one of five in running text. */
const NAME_THRESHOLD = 0.34;
const TEXT_THRESHOLD = 0.2;

/** Added to a score by kind, so that of equal matches labels come first, then names, quotes and facts. */
const RANK = { entity: 0, name: 0.02, quote: 0.15, fact: 0.16 } as const;

/** Added where no word begins with a word of the query: "lav" means Lavrov before "slave". */
const INSIDE_WORD = 0.1;

/** Added for each character of a text, so that of equal matches the shorter text comes first. */
const PER_CHARACTER = 0.00005;

const OPTIONS: IFuseOptions<Document> = {
  keys: [
    { name: 'text', getFn: (document) => document.folded.text, weight: 3 },
    { name: 'context', getFn: (document) => document.context, weight: 1 },
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

/** Makes the search of a library; the index is built here, once. */
export function createSearch(library: Library): Search {
  const all = documents(library);
  const names = new Fuse(
    all.filter(({ kind }) => kind === 'entity' || kind === 'name'),
    { ...OPTIONS, threshold: NAME_THRESHOLD },
  );
  const texts = new Fuse(
    all.filter(({ kind }) => kind === 'quote' || kind === 'fact'),
    { ...OPTIONS, threshold: TEXT_THRESHOLD },
  );

  return (query, limit = LIMIT) => {
    const wanted = fold(query.slice(0, MAX_QUERY)).text.trim();
    if (wanted === '') return [];
    const found = [...names.search(wanted), ...texts.search(wanted)].map((hit) =>
      toResult(hit, wanted),
    );
    found.sort((a, b) => a.score - b.score);
    return oncePerEntity(found).slice(0, Math.max(0, limit));
  };
}

function toResult(hit: FuseResult<Document>, wanted: string): SearchResult {
  const { kind, id, entity, text, folded } = hit.item;
  const inText = hit.matches?.find(({ key }) => key === 'text')?.indices ?? [];
  return {
    kind,
    id,
    ...(entity === undefined ? {} : { entity }),
    text,
    ranges: unfold(text, folded, withoutSpecks(inText, wanted)),
    score:
      (hit.score ?? 1) +
      RANK[kind] +
      (beginsWord(folded.text, wanted) ? 0 : INSIDE_WORD) +
      text.length * PER_CHARACTER,
  };
}

/** Fuzzy matching also reports lone letters between the true parts; they would only speckle the text. */
function withoutSpecks(
  ranges: readonly (readonly [number, number])[],
  wanted: string,
): readonly (readonly [number, number])[] {
  const solid = ranges.filter(([first, last]) => last - first >= 1);
  return wanted.length === 1 || solid.length === 0 ? ranges : solid;
}

function beginsWord(text: string, wanted: string): boolean {
  const [first = wanted] = wanted.split(' ');
  const at = ` ${text}`.indexOf(` ${first}`);
  return at !== -1;
}

/** The best match of each entity stands for all its names. */
function oncePerEntity(results: readonly SearchResult[]): SearchResult[] {
  const seen = new Set<string>();
  return results.filter((result) => {
    if (result.kind !== 'entity' && result.kind !== 'name') return true;
    if (seen.has(result.id)) return false;
    seen.add(result.id);
    return true;
  });
}
