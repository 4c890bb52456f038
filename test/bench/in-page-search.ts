/** What the bench runs in a page to compare searches; bundled as `benchSearch`. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createLibrary, type Library } from '../../src/pack/library';
import type { Entity, Pack } from '../../src/pack/types';
import { createSearch } from '../../src/search';
import { documents, type Document } from '../../src/search/documents';
import { foldText } from '../../src/search/fold';
import { BY_WORDS } from '../../src/search/ranking';
import { TrigramIndex } from '../../src/search/trigrams';

/** A query, and the entity that it means. */
export interface Question {
  readonly query: string;
  readonly entity: string;
}

export interface Outcome {
  /** Of each query, in milliseconds. */
  readonly ms: readonly number[];
  /** Queries whose entity was among the first ten. */
  readonly found: number;
}

/** Results that a reader looks at. */
const FIRST = 10;

type Ids = (query: string) => readonly string[];

let library: Library | undefined;

function made(): Library {
  if (!library) throw new Error('There are no names yet.');
  return library;
}

/** Takes names, each with the number of its entity; the first of an entity is its label. */
export function take(names: readonly (readonly [text: string, entity: number])[]): void {
  const entities = new Map<number, Entity>();
  for (const [text, number] of names) {
    const name = { text, gate: 'always', case: 'folded', origin: 'source' } as const;
    const known = entities.get(number);
    if (known) known.names.push(name);
    else
      entities.set(number, {
        id: `e${number}`,
        kind: 'person',
        label: text,
        names: [name],
        summary: { text, evidence: [] },
        roles: [],
      });
  }
  const pack: Pack = {
    ...{
      format: 1,
      id: 'names',
      title: 'Names',
      version: '1.0.0',
      language: 'en',
      reachesTo: '2021',
    },
    ...{ sources: [], quotes: [], facts: [], accounts: [], relations: [], events: [] },
    entities: [...entities.values()],
  };
  library = createLibrary([pack]);
}

function ask(search: Ids, questions: readonly Question[]): Outcome {
  // The compiler has seen nothing yet.
  for (const { query } of questions.slice(0, 5)) search(query);
  let found = 0;
  const ms = questions.map(({ query, entity }) => {
    const start = performance.now();
    const ids = search(query);
    const time = performance.now() - start;
    if (ids.slice(0, FIRST).includes(entity)) found++;
    return time;
  });
  return { ms, found };
}

/** Each thing once, as a list for readers has it. */
const unique = (all: readonly Document[]): readonly string[] => [
  ...new Set(all.map(({ id }) => id)),
];

export function ours(questions: readonly Question[]): Outcome & { readonly building: number } {
  const start = performance.now();
  const search = createSearch(made());
  const building = performance.now() - start;
  return {
    ...ask((query) => search({ query }).results.map(({ id }) => id), questions),
    building,
  };
}

/** Fuse.js over all names, with the same options. */
export function fuse(questions: readonly Question[]): Outcome {
  const all = new Fuse(documents(made()), { ...BY_WORDS, threshold: 0.34 });
  return ask(
    (query) => unique(all.search(foldText(query), { limit: 2 * FIRST }).map(({ item }) => item)),
    questions,
  );
}

/** MiniSearch with as many slips allowed, and the beginnings of words. */
export function miniSearch(questions: readonly Question[]): Outcome {
  const texts = documents(made());
  const all = new MiniSearch({
    fields: ['folded'],
    searchOptions: { fuzzy: 0.34, prefix: true, combineWith: 'AND' },
  });
  all.addAll(texts.map(({ folded }, id) => ({ id, folded })));
  return ask(
    (query) =>
      unique(
        all
          .search(foldText(query))
          .slice(0, 2 * FIRST)
          .flatMap(({ id }) => texts[Number(id)] ?? []),
      ),
    questions,
  );
}

/** Bytes of the trigram index. */
export function bytes(): number {
  return new TrigramIndex(documents(made()).map(({ folded }) => folded)).bytes;
}
