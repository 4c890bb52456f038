/** From the names of packs, as `pack` writes them, to entries of the index. */
import { AFTER_FULL_NAME, ALWAYS, type GateNumber, WITH_COMPANY, WITH_CONTEXT } from './gate';
import type { NameEntry } from './index-make';

/** As much of a pack as the index needs. */
export interface NamedPack {
  readonly id: string;
  readonly entities: readonly {
    readonly id: string;
    readonly kind: string;
    readonly names: readonly {
      readonly text: string;
      readonly gate: string;
      readonly case: string;
    }[];
  }[];
}

const GATE_NUMBERS: ReadonlyMap<string, GateNumber> = new Map([
  ['always', ALWAYS],
  ['after-full-name', AFTER_FULL_NAME],
  ['with-context', WITH_CONTEXT],
]);

/**
 * The gate of a name as the index has it. That a page holds another entity of the pack somewhere is too little for a full name that
 * others bear as well: chess clubs and parishes have their own Thomas West.
 */
function gateFor(kind: string, gate: string): GateNumber | undefined {
  return kind === 'person' && gate === 'with-context' ? WITH_COMPANY : GATE_NUMBERS.get(gate);
}

/**
 * The entries of several packs, the ids of the entities in the order in which the entries number them, and the ids of the packs in the
 * same order, each with the number that follows those of its entities.
 * Names with the gate `never` are left out: they are for search only.
 */
export function nameEntries(packs: readonly NamedPack[]): {
  entries: NameEntry[];
  entities: string[];
  packs: [id: string, end: number][];
} {
  const entries: NameEntry[] = [];
  const entities: string[] = [];
  const ends: [string, number][] = [];
  packs.forEach(({ id: packId, entities: listed }, pack) => {
    for (const { id, kind, names } of listed) {
      const entity = entities.push(id) - 1;
      for (const name of names) {
        const gate = gateFor(kind, name.gate);
        if (gate === undefined) continue;
        entries.push({ text: name.text, entity, pack, gate, exact: name.case === 'exact' });
      }
    }
    ends.push([packId, entities.length]);
  });
  return { entries, entities, packs: ends };
}
