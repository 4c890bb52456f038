/** Ids are unique in the whole pack, and every link leads to an item of the right sort. */
import { suggest } from './near';
import type { Path, Problem } from './problem';
import type { Pack } from './types';
import { passages } from './walk';

const SECTIONS = ['sources', 'entities', 'quotes', 'facts', 'accounts', 'relations'] as const;
type Section = (typeof SECTIONS)[number];

const ONE: Record<Section, string> = {
  sources: 'a source',
  entities: 'an entity',
  quotes: 'a quote',
  facts: 'a fact',
  accounts: 'an account',
  relations: 'a relation',
};

/** Suggestions cost a comparison with every id; a pack with more faults than this gets them for the first ones. */
const MOST_SUGGESTIONS = 20;

interface Link {
  readonly path: Path;
  readonly id: string | undefined;
  readonly to: readonly Section[];
}

const ENTITY = ['entities'] as const;

function* listLinks(path: Path, ids: readonly string[]): Generator<Link> {
  for (const [i, id] of ids.entries()) yield { path: [...path, i], id, to: ENTITY };
}

function* links(pack: Pack): Generator<Link> {
  for (const { path, evidence } of passages(pack)) {
    yield { path: [...path, 'source'], id: evidence.source, to: ['sources'] };
  }
  for (const [i, quote] of pack.quotes.entries()) {
    const at = ['quotes', i];
    yield { path: [...at, 'source'], id: quote.source, to: ['sources'] };
    yield { path: [...at, 'speaker'], id: quote.speaker, to: ENTITY };
    yield { path: [...at, 'reportedBy'], id: quote.reportedBy, to: ENTITY };
    yield { path: [...at, 'addressee'], id: quote.addressee, to: ENTITY };
    yield { path: [...at, 'continues'], id: quote.continues, to: ['quotes'] };
    yield* listLinks([...at, 'about'], quote.about);
  }
  for (const [i, fact] of pack.facts.entries()) {
    yield { path: ['facts', i, 'claimedBy'], id: fact.claimedBy, to: ENTITY };
    yield* listLinks(['facts', i, 'about'], fact.about);
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

/** Checks ids and links. */
export function checkLinks(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const sectionOf = new Map<string, Section>();
  for (const section of SECTIONS) {
    for (const [i, { id }] of pack[section].entries()) {
      const first = sectionOf.get(id);
      if (first === undefined) {
        sectionOf.set(id, section);
        continue;
      }
      problems.push({
        path: [section, i, 'id'],
        message: `the id "${id}" is already that of ${ONE[first]}`,
        remedy: 'ids are unique in the whole pack; give this item another',
      });
    }
  }

  let suggestions = 0;
  const listsSeen = new Map<string, Set<string>>();
  for (const { path, id, to } of links(pack)) {
    if (id === undefined) continue;
    const key = path.at(-1);
    const field = typeof key === 'number' ? String(path.at(-2)) : String(key);
    if (typeof key === 'number') {
      const list = path.slice(0, -1).join(' ');
      const seen = listsSeen.get(list) ?? new Set();
      if (seen.has(id)) {
        problems.push({
          path,
          message: `${field} lists "${id}" twice`,
          remedy: 'keep one of them',
        });
      }
      listsSeen.set(list, seen.add(id));
    }
    const found = sectionOf.get(id);
    if (found !== undefined && to.includes(found)) continue;
    const wanted = to.map((section) => ONE[section]).join(' or ');
    if (found !== undefined) {
      problems.push({
        path,
        message: `${field} leads to "${id}", which is ${ONE[found]}`,
        remedy: `it needs the id of ${wanted}`,
      });
      continue;
    }
    let remedy = `use the id of ${wanted}, or add one with this id`;
    if (suggestions++ < MOST_SUGGESTIONS) {
      const candidates = to.flatMap((section) => pack[section].map((item) => item.id));
      remedy = suggest(id, candidates, remedy);
    }
    const message = `${field} leads to "${id}", which is not in this pack`;
    problems.push({ path, message, remedy });
  }
  return problems;
}
