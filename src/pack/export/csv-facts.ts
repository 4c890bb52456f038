/** The facts of a pack as a table, one a row. */
import type { Pack } from '../types';
import { csvText } from './csv-text';
import { labelsOf } from './labels';

const COLUMNS = [
  'id',
  'text',
  'as_of',
  'claimed_by',
  'claimed_by_id',
  'about_ids',
  'sources',
  'evidence',
] as const;

/** Facts as CSV. Ids are parted by spaces, as are passages, `source:start-end` in code points; labels of sources by "; ". */
export function writeFactsCsv(pack: Pack): string {
  const labels = labelsOf(pack.entities);
  const sources = labelsOf(pack.sources);
  return csvText(
    COLUMNS,
    pack.facts.map((fact) => ({
      id: fact.id,
      text: fact.text,
      as_of: fact.asOf,
      claimed_by: labels.get(fact.claimedBy ?? ''),
      claimed_by_id: fact.claimedBy,
      about_ids: fact.about.join(' '),
      sources: [...new Set(fact.evidence.map((e) => sources.get(e.source) ?? e.source))].join('; '),
      evidence: fact.evidence.map((e) => `${e.source}:${e.start}-${e.end}`).join(' '),
    })),
  );
}
