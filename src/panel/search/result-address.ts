import { sourceAddress, type Library } from '../../pack/library';
import type { SearchResult } from '../../search';
import { hashOf } from '../route';

/** Where a result leads: its entity, account or source; for words that belong to no entity, their place in their source. */
export function resultAddress(library: Library, { thing, id, entity }: SearchResult): string {
  if (thing === 'source') return hashOf({ view: 'source', address: id });
  if (thing === 'account') return hashOf({ view: 'account', id });
  if (entity !== undefined) return hashOf({ view: 'entity', id: entity });
  const pack = library.packOf(id);
  const at = library.quote(id) ?? library.fact(id)?.evidence[0];
  if (!pack || !at) return hashOf({ view: 'home' });
  return hashOf({ view: 'source', address: sourceAddress(pack, at.source), at });
}
