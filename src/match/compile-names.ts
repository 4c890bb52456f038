/** From the names of packs, as `pack` writes them, to entries of the index. */
import { AFTER_FULL_NAME, ALWAYS, type GateNumber, WITH_COMPANY, WITH_CONTEXT } from './gate';
import type { NameEntry } from './index-make';

/** As much of a pack as the index needs. */
export interface NamedPack {
  readonly id: string;
  readonly entities: readonly {
    readonly id: string;
    readonly kind: string;
    readonly names: readonly Name[];
  }[];
}

interface Name {
  readonly text: string;
  readonly gate: string;
  readonly case: string;
}

const GATE_NUMBERS: ReadonlyMap<string, GateNumber> = new Map([
  ['always', ALWAYS],
  ['after-full-name', AFTER_FULL_NAME],
  ['with-context', WITH_CONTEXT],
]);

/**
 * The gate of a full name that others bear too. Where no name of a person is safe alone, chess clubs and parishes have their own
 * Thomas West, and that the page holds another entity somewhere is too little.
 */
function gateOfDoubtful(kind: string, names: readonly Name[]): GateNumber {
  const isOftenBorne = kind === 'person' && names.every(({ gate }) => gate !== 'always');
  return isOftenBorne ? WITH_COMPANY : WITH_CONTEXT;
}

/**
 * The entries of several packs, and the ids of the entities in the order in which the entries number them.
 * Names with the gate `never` are left out: they are for search only.
 */
export function nameEntries(packs: readonly NamedPack[]): {
  entries: NameEntry[];
  entities: string[];
} {
  const entries: NameEntry[] = [];
  const entities: string[] = [];
  packs.forEach(({ entities: listed }, pack) => {
    for (const { id, kind, names } of listed) {
      const entity = entities.push(id) - 1;
      const doubtful = gateOfDoubtful(kind, names);
      for (const name of names) {
        const listedGate = GATE_NUMBERS.get(name.gate);
        if (listedGate === undefined) continue;
        const gate = listedGate === WITH_CONTEXT ? doubtful : listedGate;
        entries.push({ text: name.text, entity, pack, gate, exact: name.case === 'exact' });
      }
    }
  });
  return { entries, entities };
}
