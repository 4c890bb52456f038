/** Builds an index in a worker, as a page of the extension would, and says how far it is. Bundled as a script of its own. */
import { decodeFoldTable } from '../../src/match/fold';
import type { GateNumber } from '../../src/match/gate';
import { makeIndex, type NameEntry } from '../../src/match/index-make';

export interface BuildRequest {
  readonly fold: string;
  readonly names: readonly string[];
  readonly entities: readonly number[];
  /** A digit for each name. */
  readonly gates: string;
}

export interface Built {
  readonly ms: number;
  /** Times that it said how far it was. */
  readonly reports: number;
  readonly bytes: number;
}

self.onmessage = ({ data }: MessageEvent<BuildRequest>) => {
  const table = decodeFoldTable(Uint8Array.fromBase64(data.fold));
  const entries = data.names.map((text, i): NameEntry => ({
    text,
    entity: data.entities[i] ?? 0,
    pack: 0,
    gate: Number(data.gates[i]) as GateNumber,
    exact: false,
  }));
  const start = performance.now();
  let reports = 0;
  const bytes = makeIndex(table, entries, () => reports++);
  const ms = performance.now() - start;
  self.postMessage({ ms, reports, bytes: bytes.length } satisfies Built);
};
