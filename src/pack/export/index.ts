/**
 * A pack in forms that other programs read. Pure and without dependencies: the command line and the side panel both
 * use it. Every form leaves something out; `data/README.md` says what.
 */
import type { Pack } from '../types';
import { writeFactsCsv } from './csv-facts';
import { writeQuotesCsv } from './csv-quotes';
import { writeCslJson } from './csl-json';
import type { ExportFormat } from './formats';
import { writeSchemaOrg } from './schema-org';
import { writeWebAnnotation } from './web-annotation';

export { EXPORT_FORMATS, type ExportFormat } from './formats';

/** A file that is made here, not fetched. */
export interface ExportedFile {
  readonly filename: string;
  readonly mediaType: string;
  readonly text: string;
}

interface Writer {
  /** What follows the pack's id in the name of the file. */
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (pack: Pack) => string;
}

const CSV = 'text/csv;charset=utf-8;header=present';

const WRITERS: Record<ExportFormat, Writer> = {
  'schema-org': {
    ending: 'quotations.jsonld',
    mediaType: 'application/ld+json',
    write: writeSchemaOrg,
  },
  'web-annotation': {
    ending: 'annotations.jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    write: writeWebAnnotation,
  },
  'csl-json': {
    ending: 'sources.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: writeCslJson,
  },
  'csv-quotes': { ending: 'quotes.csv', mediaType: CSV, write: writeQuotesCsv },
  'csv-facts': { ending: 'facts.csv', mediaType: CSV, write: writeFactsCsv },
};

/** The pack in one of the formats. A sound pack gives the same bytes every time. */
export function exportPack(pack: Pack, format: ExportFormat): ExportedFile {
  const { ending, mediaType, write } = WRITERS[format];
  return { filename: `${pack.id}.${ending}`, mediaType, text: write(pack) };
}
