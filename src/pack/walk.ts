/** Every passage of evidence in a pack, with the path that leads to it. */
import type { Evidence, Pack } from './types';
import type { Path } from './problem';

export interface Passage {
  readonly path: Path;
  readonly evidence: Evidence;
}

function* listed(path: Path, list: readonly Evidence[]): Generator<Passage> {
  for (const [i, evidence] of list.entries()) yield { path: [...path, 'evidence', i], evidence };
}

/** All evidence but that of `events`, which are copies of entities. */
export function* passages(pack: Pack): Generator<Passage> {
  for (const [i, source] of pack.sources.entries()) {
    for (const [j, state] of source.states.entries()) {
      yield* listed(['sources', i, 'states', j], state.evidence);
    }
  }
  for (const [i, entity] of pack.entities.entries()) {
    yield* listed(['entities', i, 'summary'], entity.summary.evidence);
    for (const [j, role] of entity.roles.entries()) {
      yield* listed(['entities', i, 'roles', j], role.evidence);
    }
  }
  for (const [i, fact] of pack.facts.entries()) yield* listed(['facts', i], fact.evidence);
  for (const [i, account] of pack.accounts.entries()) {
    for (const [j, member] of account.members.entries()) {
      if (typeof member !== 'string') {
        yield { path: ['accounts', i, 'members', j], evidence: member };
      }
    }
  }
  for (const [i, relation] of pack.relations.entries()) {
    yield* listed(['relations', i], relation.evidence);
  }
}
