/**
 * Read-only questions to one or several packs, as views and search ask them. Everything is worked out once,
 * when the library is made; a query is a look-up.
 *
 * Ids are unique within a pack, not across packs. Where two packs hold the same id, the first pack has it, and all
 * that is asked of an entity is answered from its own pack: a card never mixes packs.
 */
import type { Account, Entity, Fact, Pack, Quote, Relation, Source } from './types';

/** An entity seen from another one. */
export interface Related {
  readonly entity: Entity;
  readonly type: Relation['type'];
  /** `out`: the entity asked about is the subject of the relation; `in`: it is the object. */
  readonly direction: 'out' | 'in';
  readonly relation: Relation;
}

export interface Library {
  readonly packs: readonly Pack[];
  /** Entities of all packs, events included. */
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly facts: readonly Fact[];
  entity(id: string): Entity | undefined;
  quote(id: string): Quote | undefined;
  fact(id: string): Fact | undefined;
  /** The pack that holds an entity, quote or fact. */
  packOf(id: string): Pack | undefined;
  quotesBy(entity: string): readonly Quote[];
  quotesAbout(entity: string): readonly Quote[];
  factsAbout(entity: string): readonly Fact[];
  relationsOf(entity: string): readonly Relation[];
  related(entity: string): readonly Related[];
  /** The accounts in which a quote or fact is compared with others. */
  accountsOf(member: string): readonly Account[];
  /** A source by `<pack>/<source>`. */
  source(address: string): Source | undefined;
  /** The quotes of a source, by `<pack>/<source>`, in the order of its text. */
  quotesIn(address: string): readonly Quote[];
  /** The facts that rest on a source, by `<pack>/<source>`, in the order of their first passage in it. */
  factsIn(address: string): readonly Fact[];
}

/** The address of a source, which is unique across packs. */
export function sourceAddress(pack: Pack, source: string): string {
  return `${pack.id}/${source}`;
}

/** Where the first passage of a fact in a source begins; no id holds a slash. */
function firstStart({ evidence }: Fact, address: string): number {
  const here = evidence.filter(({ source }) => address.endsWith(`/${source}`));
  return Math.min(...here.map(({ start }) => start));
}

/** A map of lists that answers an empty list for a key it does not have. */
class Lists<T> {
  readonly #lists = new Map<string, T[]>();

  add(key: string | undefined, item: T): void {
    if (key === undefined) return;
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, [item]);
    else if (list.at(-1) !== item) list.push(item);
  }

  get(key: string): readonly T[] {
    return this.#lists.get(key) ?? [];
  }

  sort(compare: (a: T, b: T, key: string) => number): void {
    for (const [key, list] of this.#lists) list.sort((a, b) => compare(a, b, key));
  }
}

/** Makes a library of packs; the packs are not copied and must not be changed afterwards. */
export function createLibrary(packs: readonly Pack[]): Library {
  const entities = new Map<string, Entity>();
  const quotes = new Map<string, Quote>();
  const facts = new Map<string, Fact>();
  const sources = new Map<string, Source>();
  const entityOwners = new Map<string, Pack>();
  const itemOwners = new Map<string, Pack>();
  const by = new Lists<Quote>();
  const about = new Lists<Quote>();
  const factsAbout = new Lists<Fact>();
  const relations = new Lists<Relation>();
  const related = new Lists<Related>();
  const accounts = new Lists<Account>();
  const inSource = new Lists<Quote>();
  const factsIn = new Lists<Fact>();

  for (const pack of packs) {
    /** Takes an item unless an earlier one has its id. */
    const claim = <T extends { readonly id: string }>(
      map: Map<string, T>,
      owners: Map<string, Pack>,
      item: T,
    ): boolean => {
      if (map.has(item.id)) return false;
      map.set(item.id, item);
      owners.set(item.id, pack);
      return true;
    };
    const mine = (id: string) => entityOwners.get(id) === pack;

    for (const source of pack.sources) sources.set(sourceAddress(pack, source.id), source);
    for (const entity of [...pack.entities, ...pack.events]) claim(entities, entityOwners, entity);
    for (const quote of pack.quotes) {
      if (!claim(quotes, itemOwners, quote)) continue;
      inSource.add(sourceAddress(pack, quote.source), quote);
      if (quote.speaker !== undefined && mine(quote.speaker)) by.add(quote.speaker, quote);
      for (const id of quote.about) if (mine(id)) about.add(id, quote);
    }
    for (const fact of pack.facts) {
      if (!claim(facts, itemOwners, fact)) continue;
      for (const id of fact.about) if (mine(id)) factsAbout.add(id, fact);
      for (const { source } of fact.evidence) factsIn.add(sourceAddress(pack, source), fact);
    }
    for (const relation of pack.relations) {
      const subject = entities.get(relation.subject);
      const object = entities.get(relation.object);
      if (!subject || !object || !mine(subject.id) || !mine(object.id)) continue;
      const { type } = relation;
      relations.add(subject.id, relation);
      relations.add(object.id, relation);
      related.add(subject.id, { entity: object, type, direction: 'out', relation });
      related.add(object.id, { entity: subject, type, direction: 'in', relation });
    }
    for (const account of pack.accounts) {
      for (const member of account.members) {
        if (typeof member === 'string' && itemOwners.get(member) === pack)
          accounts.add(member, account);
      }
    }
  }
  inSource.sort((a, b) => a.start - b.start);
  factsIn.sort((a, b, address) => firstStart(a, address) - firstStart(b, address));

  return {
    packs,
    entities: [...entities.values()],
    quotes: [...quotes.values()],
    facts: [...facts.values()],
    entity: (id) => entities.get(id),
    quote: (id) => quotes.get(id),
    fact: (id) => facts.get(id),
    packOf: (id) => entityOwners.get(id) ?? itemOwners.get(id),
    quotesBy: (id) => by.get(id),
    quotesAbout: (id) => about.get(id),
    factsAbout: (id) => factsAbout.get(id),
    relationsOf: (id) => relations.get(id),
    related: (id) => related.get(id),
    accountsOf: (id) => accounts.get(id),
    source: (address) => sources.get(address),
    quotesIn: (address) => inSource.get(address),
    factsIn: (address) => factsIn.get(address),
  };
}
