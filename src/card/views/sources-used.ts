import { sourceAddress, type Library } from '../../pack/library';
import type { Account, Entity, Evidence, Pack, Source } from '../../pack/types';

/** The sources to which the view of an entity refers, in the order in which a reader meets them. */
export function sourcesUsed(library: Library, pack: Pack, entity: Entity): readonly Source[] {
  const ids = new Set<string>();
  const cite = (evidence: readonly Evidence[]) => evidence.forEach(({ source }) => ids.add(source));
  const compare = (account: Account) => {
    for (const member of account.members) {
      if (typeof member !== 'string') cite([member]);
      const quote = typeof member === 'string' ? library.quote(member) : undefined;
      if (quote) ids.add(quote.source);
      const fact = typeof member === 'string' ? library.fact(member) : undefined;
      if (fact) cite(fact.evidence);
    }
  };

  cite(entity.summary.evidence);
  for (const role of entity.roles) cite(role.evidence);
  for (const quote of [...library.quotesBy(entity.id), ...library.quotesAbout(entity.id)]) {
    ids.add(quote.source);
    library.accountsOf(quote.id).forEach(compare);
  }
  for (const fact of library.factsAbout(entity.id)) {
    cite(fact.evidence);
    library.accountsOf(fact.id).forEach(compare);
  }
  for (const relation of library.relationsOf(entity.id)) cite(relation.evidence);

  return [...ids].flatMap((id) => library.source(sourceAddress(pack, id)) ?? []);
}
