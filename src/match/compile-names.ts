/** From the names of packs, as `pack` writes them, to entries of the index. */
import { AFTER_FULL_NAME, ALWAYS, type GateNumber, WITH_CONTEXT } from './gate';
import type { NameEntry } from './index-make';

/** As much of a pack as the index needs. */
export interface NamedPack {
  readonly id: string;
  readonly entities: readonly {
    readonly id: string;
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
    for (const { id, names } of listed) {
      const entity = entities.push(id) - 1;
      for (const name of names) {
        const gate = GATE_NUMBERS.get(name.gate);
        if (gate === undefined) continue;
        entries.push({ text: name.text, entity, pack, gate, exact: name.case === 'exact' });
      }
    }
    ends.push([packId, entities.length]);
  });
  return { entries, entities, packs: ends };
}
