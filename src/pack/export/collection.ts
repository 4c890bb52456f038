/** A reader's collection in forms that other programs read: its sources as CSL-JSON, its quotes as CSV and as Web Annotations. */
import type { CollectedQuote } from '../collected';
import { writeCslItems } from './csl-json';
import { csvText } from './csv-text';
import { digestIri } from './digest-iri';
import { jsonText } from './json-text';

const COLUMNS = [
  'text',
  'note',
  'kind',
  'speaker',
  'said_on',
  'source',
  'start',
  'end',
  'source_sha256',
  'quote_id',
  'pack_id',
] as const;

type Collection = readonly CollectedQuote[];

function labelIn({ pack }: CollectedQuote, id: string | undefined): string | undefined {
  return [...pack.entities, ...pack.events].find((entity) => entity.id === id)?.label;
}

/** Collected quotes as CSV, one a row; positions count code points. */
export function writeCollectionCsv(collection: Collection): string {
  return csvText(
    COLUMNS,
    collection.map((item) => ({
      text: item.quote.text,
      note: item.note,
      kind: item.quote.kind,
      speaker: labelIn(item, item.quote.speaker),
      said_on: item.quote.saidOn?.date,
      source: item.source.label,
      start: item.quote.start,
      end: item.quote.end,
      source_sha256: item.source.sha256,
      quote_id: item.quote.id,
      pack_id: item.pack.id,
    })),
  );
}

/** The sources of collected quotes as CSL-JSON, each once, in the order in which they first come. */
export function writeCollectionCsl(collection: Collection): string {
  return writeCslItems([...new Set(collection.map(({ source }) => source))]);
}

/** Collected quotes as W3C Web Annotations of their source texts; a note of the reader's own is a comment on the passage. */
export function writeCollectionAnnotations(collection: Collection, label: string): string {
  const items = collection.map((item) => {
    const { quote, source, pack, note } = item;
    const text = (purpose: string, value: string, language?: string) => ({
      type: 'TextualBody',
      purpose,
      format: 'text/plain',
      ...(language !== undefined && { language }),
      value,
    });
    const speaker = labelIn(item, quote.speaker);
    return {
      id: `#${pack.id}.${quote.id}`,
      type: 'Annotation',
      motivation: note === '' ? 'bookmarking' : 'commenting',
      body: [
        ...(note === '' ? [] : [text('commenting', note)]),
        ...(speaker === undefined ? [] : [text('tagging', speaker, pack.language)]),
      ],
      target: {
        type: 'SpecificResource',
        source: {
          id: digestIri(source.sha256),
          type: 'Text',
          format: 'text/plain',
          language: source.language,
          label: source.label,
        },
        selector: [
          { type: 'TextPositionSelector', start: quote.start, end: quote.end },
          { type: 'TextQuoteSelector', exact: quote.text },
        ],
      },
    };
  });
  return jsonText({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#collection.all',
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { id: '#collection.1', type: 'AnnotationPage', startIndex: 0, items },
  });
}
