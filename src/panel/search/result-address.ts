import { sourceAddress, type Library } from '../../pack/library';
import type { SearchResult } from '../../search';
import { hashOf } from '../route';

/** Where a result leads: its entity or source; for words that belong to no entity, their source. */
export function resultAddress(library: Library, { thing, id, entity }: SearchResult): string {
  if (thing === 'source') return hashOf({ view: 'source', address: id });
  if (thing === 'account') return firstMember(library, id);
  if (entity !== undefined) return hashOf({ view: 'entity', id: entity });
  return quoteSource(library, id);
}

/** The first words that an account compares, in their source. */
function firstMember(library: Library, id: string): string {
  const pack = library.packs.find(({ accounts }) => accounts.some((own) => own.id === id));
  const member = pack?.accounts.find((own) => own.id === id)?.members[0];
  if (!pack || member === undefined) return hashOf({ view: 'home' });
  if (typeof member !== 'string')
    return hashOf({ view: 'source', address: sourceAddress(pack, member.source), at: member });
  const [evidence] = library.fact(member)?.evidence ?? [];
  return evidence
    ? hashOf({ view: 'source', address: sourceAddress(pack, evidence.source), at: evidence })
    : quoteSource(library, member);
}

function quoteSource(library: Library, id: string): string {
  const quote = library.quote(id);
  const pack = library.packOf(id);
  if (!quote || !pack) return hashOf({ view: 'home' });
  return hashOf({ view: 'source', address: sourceAddress(pack, quote.source), at: quote });
}
