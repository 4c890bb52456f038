/**
 * Nothing in a pack is known from a time after the one up to which the pack knows anything. The dates of events are
 * free: what was announced may lie ahead.
 */
import { beginsAfter } from './edtf';
import type { Path, Problem } from './problem';
import type { Pack } from './types';

interface Dated {
  readonly path: Path;
  readonly date: string | undefined;
}

function* dates(pack: Pack): Generator<Dated> {
  for (const [i, entity] of pack.entities.entries()) {
    for (const [j, role] of entity.roles.entries()) {
      yield { path: ['entities', i, 'roles', j, 'asOf'], date: role.asOf };
    }
  }
  for (const [i, quote] of pack.quotes.entries()) {
    yield { path: ['quotes', i, 'saidOn', 'date'], date: quote.saidOn?.date };
  }
  for (const section of ['facts', 'relations'] as const) {
    for (const [i, item] of pack[section].entries()) {
      yield { path: [section, i, 'asOf'], date: item.asOf };
    }
  }
}

/** Checks that no role, quote, fact or relation is of a later time than the pack reaches to. */
export function checkDates(pack: Pack): Problem[] {
  return Array.from(dates(pack)).flatMap(({ path, date }) => {
    if (date === undefined || !beginsAfter(date, pack.reachesTo)) return [];
    return [
      {
        path,
        message: `the date "${date}" lies after "${pack.reachesTo}", up to which the pack reaches`,
        remedy: 'correct it, or let the pack reach further (reachesTo in pack.yaml)',
      },
    ];
  });
}
