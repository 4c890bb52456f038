/** The quotes of a pack as a table, one a row. */
import type { Pack } from '../types';
import { csvText } from './csv-text';
import { labelsOf } from './labels';

const COLUMNS = [
  'id',
  'text',
  'reading',
  'reading_note',
  'kind',
  'speaker',
  'speaker_id',
  'reported_by_id',
  'addressee_id',
  'attribution',
  'basis',
  'said_on',
  'said_on_basis',
  'about_ids',
  'continues_id',
  'source',
  'source_id',
  'source_sha256',
  'start',
  'end',
] as const;

/** Quotes as CSV; lists of ids are parted by spaces, positions count code points. */
export function writeQuotesCsv(pack: Pack): string {
  const labels = labelsOf(pack.entities);
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  return csvText(
    COLUMNS,
    pack.quotes.map((quote) => ({
      id: quote.id,
      text: quote.text,
      reading: quote.reading?.text,
      reading_note: quote.reading?.note,
      kind: quote.kind,
      speaker: labels.get(quote.speaker ?? ''),
      speaker_id: quote.speaker,
      reported_by_id: quote.reportedBy,
      addressee_id: quote.addressee,
      attribution: quote.attribution,
      basis: quote.basis,
      said_on: quote.saidOn?.date,
      said_on_basis: quote.saidOn?.basis,
      about_ids: quote.about.join(' '),
      continues_id: quote.continues,
      source: sources.get(quote.source)?.label,
      source_id: quote.source,
      source_sha256: sources.get(quote.source)?.sha256,
      start: quote.start,
      end: quote.end,
    })),
  );
}
