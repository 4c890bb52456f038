/** Every link of a pack from one item to another, with the path that leads to it. */
import type { Path } from './problem';
import type { Pack } from './types';
import { passages } from './walk';

/** The lists of a pack whose items have ids; `events` are copies of entities. */
export const SECTIONS = [
  'sources',
  'entities',
  'quotes',
  'facts',
  'accounts',
  'relations',
] as const;
export type Section = (typeof SECTIONS)[number];

export interface Link {
  readonly path: Path;
  /** The id that it leads to. */
  readonly id: string;
  /** Where that id may stand. */
  readonly to: readonly Section[];
}

const ENTITY = ['entities'] as const;

function* one(path: Path, id: string | undefined, to: readonly Section[]): Generator<Link> {
  if (id !== undefined) yield { path, id, to };
}

function* listed(path: Path, ids: readonly string[]): Generator<Link> {
  for (const [i, id] of ids.entries()) yield { path: [...path, i], id, to: ENTITY };
}

/** All links, those from evidence to its source among them. */
export function* links(pack: Pack): Generator<Link> {
  for (const { path, evidence } of passages(pack)) {
    yield { path: [...path, 'source'], id: evidence.source, to: ['sources'] };
  }
  for (const [i, quote] of pack.quotes.entries()) {
    const at = ['quotes', i];
    yield { path: [...at, 'source'], id: quote.source, to: ['sources'] };
    yield* one([...at, 'speaker'], quote.speaker, ENTITY);
    yield* one([...at, 'reportedBy'], quote.reportedBy, ENTITY);
    yield* one([...at, 'addressee'], quote.addressee, ENTITY);
    yield* one([...at, 'continues'], quote.continues, ['quotes']);
    yield* listed([...at, 'about'], quote.about);
  }
  for (const [i, fact] of pack.facts.entries()) {
    yield* one(['facts', i, 'claimedBy'], fact.claimedBy, ENTITY);
    yield* listed(['facts', i, 'about'], fact.about);
  }
  for (const [i, account] of pack.accounts.entries()) {
    for (const [j, member] of account.members.entries()) {
      if (typeof member !== 'string') continue;
      yield { path: ['accounts', i, 'members', j], id: member, to: ['quotes', 'facts'] };
    }
  }
  for (const [i, relation] of pack.relations.entries()) {
    yield { path: ['relations', i, 'subject'], id: relation.subject, to: ENTITY };
    yield { path: ['relations', i, 'object'], id: relation.object, to: ENTITY };
  }
}
