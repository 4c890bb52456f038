/** An account by its sources: which of them speak in it, with what, and which are silent. Pure. */
import type { Library } from './library';
import type { Account, Evidence, Fact, Pack, Quote, Source } from './types';

/** What a source has for an account, with its passages in this source. */
export type Saying = { readonly passages: readonly Evidence[] } & (
  | {
      readonly kind: 'quote';
      readonly quote: Quote;
      /** Quotes that go on with this one, in their order, unless they are members themselves. */
      readonly continued: readonly Quote[];
    }
  | {
      readonly kind: 'fact';
      readonly fact: Fact;
      /** The other sources that the same record rests on. */
      readonly alsoIn: readonly Source[];
    }
  /** Words that the pack points at without holding them. */
  | { readonly kind: 'passage' }
);

/** A source that speaks in an account. */
export interface Voice {
  readonly source: Source;
  /** The source's number: its place among those of its pack, from 1. */
  readonly number: number;
  /** In the order of the account's members; at least one. */
  readonly sayings: readonly Saying[];
}

/** A source of the pack in which an account has nothing. */
export interface Silence {
  readonly source: Source;
  readonly number: number;
}

export interface Comparison {
  readonly pack: Pack;
  readonly account: Account;
  /** Those that speak, in the order of the pack's sources. */
  readonly voices: readonly Voice[];
  readonly silent: readonly Silence[];
}

/** Every account of every pack, by its sources. */
export function comparisonsOf(library: Library): readonly Comparison[] {
  return library.packs.flatMap(comparisonsIn);
}

/** The accounts of a pack, by their sources, in the pack's order. */
export function comparisonsIn(pack: Pack): readonly Comparison[] {
  const compare = comparer(pack);
  return pack.accounts.map(compare);
}

/**
 * The account at an address: its id, or `<pack>/<id>` where an earlier pack has an account of the same id. No id holds a slash.
 */
export function comparisonAt(library: Library, address: string): Comparison | undefined {
  const [id = '', pack] = address.split('/').reverse();
  for (const candidate of library.packs) {
    if (pack !== undefined && candidate.id !== pack) continue;
    const account = candidate.accounts.find((one) => one.id === id);
    if (account) return comparer(candidate)(account);
  }
  return undefined;
}

/** The address by which `comparisonAt` finds an account again: the id alone wherever that is enough. */
export function accountAddress(library: Library, pack: Pack, id: string): string {
  const first = library.packs.find(({ accounts }) => accounts.some((one) => one.id === id));
  return first === undefined || first === pack ? id : `${pack.id}/${id}`;
}

/** The accounts of a pack that have a member in common with one of them, in the pack's order. */
export function relatedAccounts({ pack, account }: Comparison): readonly Account[] {
  const members = new Set(account.members.filter((member) => typeof member === 'string'));
  return pack.accounts.filter(
    (other) =>
      other !== account &&
      other.members.some((member) => typeof member === 'string' && members.has(member)),
  );
}

/** Makes what compares the accounts of a pack: its items are looked up by maps that are made once. */
function comparer(pack: Pack): (account: Account) => Comparison {
  const quotes = new Map(pack.quotes.map((quote) => [quote.id, quote]));
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const next = new Map<string, Quote[]>();
  for (const quote of pack.quotes) {
    if (quote.continues === undefined) continue;
    next.set(quote.continues, [...(next.get(quote.continues) ?? []), quote]);
  }

  const goingOn = (quote: Quote, taken: Set<string>): Quote[] =>
    (next.get(quote.id) ?? []).flatMap((after) => {
      if (taken.has(after.id)) return [];
      taken.add(after.id);
      return [after, ...goingOn(after, taken)];
    });

  const sayingIn = (
    source: Source,
    member: Account['members'][number],
    taken: Set<string>,
  ): Saying | undefined => {
    if (typeof member !== 'string')
      return member.source === source.id ? { kind: 'passage', passages: [member] } : undefined;
    const quote = quotes.get(member);
    if (quote) {
      if (quote.source !== source.id) return undefined;
      const { start, end } = quote;
      const passages = [{ source: source.id, start, end }];
      return { kind: 'quote', quote, passages, continued: goingOn(quote, taken) };
    }
    const fact = facts.get(member);
    const passages = fact?.evidence.filter((one) => one.source === source.id) ?? [];
    if (!fact || passages.length === 0) return undefined;
    const ids = new Set(fact.evidence.map((one) => one.source));
    const alsoIn = pack.sources.filter((other) => other !== source && ids.has(other.id));
    return { kind: 'fact', fact, passages, alsoIn };
  };

  return (account) => {
    const taken = new Set(account.members.filter((member) => typeof member === 'string'));
    const voices: Voice[] = [];
    const silent: Silence[] = [];
    pack.sources.forEach((source, at) => {
      const sayings = account.members.flatMap((member) => sayingIn(source, member, taken) ?? []);
      const number = at + 1;
      if (sayings.length > 0) voices.push({ source, number, sayings });
      else silent.push({ source, number });
    });
    return { pack, account, voices, silent };
  };
}
