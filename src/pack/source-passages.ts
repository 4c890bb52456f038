/** What of a pack rests on which words of one source. */
import type { Account, Entity, Evidence, Fact, Pack, Quote, Relation, Role, Source } from './types';

/** A part of a text: code points, the end exclusive. */
export type Span = Pick<Evidence, 'start' | 'end'>;

/** Something that a pack says, and for which it names a passage. */
export type Claim =
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'summary'; readonly entity: Entity }
  | { readonly kind: 'role'; readonly entity: Entity; readonly role: Role }
  | { readonly kind: 'relation'; readonly relation: Relation }
  | { readonly kind: 'state'; readonly state: Source['states'][number] }
  | { readonly kind: 'account'; readonly account: Account };

/** A passage, and all that rests on exactly these words. */
export interface SourcePassage extends Span {
  readonly claims: readonly Claim[];
}

/**
 * Every passage of a source that something in the pack rests on, each range once, in the order of the text, a longer
 * passage before those that begin with it. Events are left out: they are copies of entities.
 */
export function sourcePassages(pack: Pack, source: string): readonly SourcePassage[] {
  const passages = new Map<string, Span & { readonly claims: Claim[] }>();
  const add = (evidence: readonly Evidence[], claim: Claim): void => {
    for (const { source: id, start, end } of evidence) {
      if (id !== source) continue;
      const key = `${start}-${end}`;
      const passage = passages.get(key);
      if (!passage) passages.set(key, { start, end, claims: [claim] });
      else if (passage.claims.at(-1) !== claim) passage.claims.push(claim);
    }
  };

  for (const quote of pack.quotes) add([quote], { kind: 'quote', quote });
  for (const fact of pack.facts) add(fact.evidence, { kind: 'fact', fact });
  for (const entity of pack.entities) {
    add(entity.summary.evidence, { kind: 'summary', entity });
    for (const role of entity.roles) add(role.evidence, { kind: 'role', entity, role });
  }
  for (const relation of pack.relations) add(relation.evidence, { kind: 'relation', relation });
  for (const account of pack.accounts) {
    const evidence = account.members.filter((member) => typeof member !== 'string');
    add(evidence, { kind: 'account', account });
  }
  for (const { id, states } of pack.sources) {
    if (id === source) for (const state of states) add(state.evidence, { kind: 'state', state });
  }
  return [...passages.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
