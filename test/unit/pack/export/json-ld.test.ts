/** The two JSON-LD formats: their shape, where they say what they say, and what their texts can't do. */
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, exportPack } from '../../../../src/pack/export';
import { digestIri } from '../../../../src/pack/export/digest-iri';
import type { Pack } from '../../../../src/pack/types';
import { must } from '../../../support/must';
import { fixturePack, fixtureTexts } from '../fixture';
import { AWKWARD_TEXTS, awkwardPack } from './awkward';

type Node = Record<string, unknown>;

function graph(pack: Pack): Node[] {
  const { text } = exportPack(pack, 'schema-org');
  const json = JSON.parse(text) as { '@context': unknown; '@graph': Node[] };
  expect(Object.keys(json)).toEqual(['@context', '@graph']);
  expect(json['@context']).toBe('https://schema.org');
  return json['@graph'];
}

function nodeOf(nodes: readonly Node[], id: string): Node {
  return must(nodes.find((node) => node['@id'] === `#${id}`));
}

/** Everything that a value refers to within the document. */
function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === '@id' ? [String(inner)] : references(inner),
  );
}

describe('quotes as schema.org Quotations', () => {
  const nodes = graph(fixturePack());

  it('give the words, whose they are, and where they stand', () => {
    expect(nodeOf(nodes, 'dredge')).toEqual({
      '@type': 'Quotation',
      '@id': '#dredge',
      text: 'We will dredge the north basin,',
      inLanguage: 'en',
      genre: 'speech',
      spokenByCharacter: { '@id': '#ada-mirow' },
      dateCreated: '2032-05-04',
      about: [{ '@id': '#harbour-council' }, { '@id': '#may-meeting' }],
      isPartOf: { '@id': '#gull' },
    });
    expect(nodeOf(nodes, 'gull')).toEqual({
      '@type': 'CreativeWork',
      '@id': '#gull',
      name: 'Harbour council votes on the basin',
      headline: 'Harbour council votes on the basin',
      inLanguage: 'en',
      encoding: {
        '@type': 'MediaObject',
        name: 'gull.txt',
        encodingFormat: 'text/plain',
        sha256: '6e13aedf4f963296ffb5a8755536d1667cc80d16b7bcf83f545c9a6d7ef01ede',
      },
    });
  });

  it('say where an attribution is inferred, and on what ground', () => {
    expect(nodeOf(nodes, 'must-be-done').spokenByCharacter).toEqual({
      '@type': 'Role',
      roleName: 'inferred',
      description: 'she added it to what stands before',
      spokenByCharacter: { '@id': '#ada-mirow' },
    });
  });

  it('have no speaker where the pack has none', () => {
    expect(nodeOf(nodes, 'second-look')).not.toHaveProperty('spokenByCharacter');
    expect(nodeOf(nodes, 'second-look').description).toBe(
      'a second look at it (the source closes with an opening mark)',
    );
  });

  it('are drawn from a document, which does not speak', () => {
    const pack = fixturePack();
    must(pack.entities.find(({ id }) => id === 'league')).kind = 'document';
    const quote = nodeOf(graph(pack), 'too-dear');
    expect(quote.isBasedOn).toEqual({ '@id': '#league' });
    expect(quote).not.toHaveProperty('spokenByCharacter');
  });

  it('keep a date that ISO 8601 cannot say as it is', () => {
    const pack = fixturePack();
    must(pack.quotes[0]).saidOn = { date: '203X', basis: 'a guess' };
    const quote = nodeOf(graph(pack), 'dredge');
    expect(quote.temporal).toBe('203X');
    expect(quote).not.toHaveProperty('dateCreated');
  });

  it('name an item of Wikidata by its own address', () => {
    const pack = fixturePack();
    must(pack.quotes[0]).about.push('quillport');
    expect(nodeOf(graph(pack), 'quillport')).toMatchObject({
      '@type': 'Place',
      sameAs: 'http://www.wikidata.org/entity/Q999999001',
    });
  });

  it('refer to nothing that is not in the graph, and hold nothing twice', () => {
    const ids = nodes.map((node) => String(node['@id']));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of references(nodes)) expect(ids).toContain(id);
  });

  it('guess no address', () => {
    expect(exportPack(fixturePack(), 'schema-org').text.match(/https?:[^"]+/g)).toEqual([
      'https://schema.org',
    ]);
  });
});

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly body: readonly {
    readonly type: string;
    readonly value: string;
    readonly purpose: string;
  }[];
  readonly target: readonly {
    readonly type: string;
    readonly source: { readonly id: string };
    readonly selector: Node | readonly Node[];
  }[];
}

interface Collection {
  readonly '@context': string;
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly total: number;
  readonly first: { readonly type: string; readonly items: readonly Annotation[] };
}

function collection(pack: Pack): Collection {
  const { text, mediaType } = exportPack(pack, 'web-annotation');
  expect(mediaType).toBe('application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"');
  return JSON.parse(text) as Collection;
}

describe('quotes and facts as Web Annotations', () => {
  const found = collection(fixturePack());

  it('are one collection with its first page inside', () => {
    expect(found).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      label: 'Harbour talks at Quillport',
      total: 7,
      first: { type: 'AnnotationPage', startIndex: 0 },
    });
    expect(found.first.items).toHaveLength(found.total);
    const ids = [found.id, ...found.first.items.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have a body and a target each, and nothing that the model does not know', () => {
    for (const { id, type, body, target } of found.first.items) {
      expect(id).toMatch(/^#[a-z0-9-]+$/);
      expect(type).toBe('Annotation');
      expect(target.length).toBeGreaterThan(0);
      for (const part of body) expect(part).toMatchObject({ type: 'TextualBody', language: 'en' });
    }
  });

  it('place a quote by position and by its words', () => {
    expect(found.first.items[0]).toEqual({
      id: '#dredge',
      type: 'Annotation',
      motivation: 'describing',
      body: [
        {
          ...{ type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en' },
          value:
            'kind: speech\nspeaker: Ada Mirow\nattribution: stated\nbasis: said Ada Mirow\nsaidOn: 2032-05-04 (the day of the meeting)',
        },
        ...['Harbour council', 'Meeting of 4 May 2032'].map((value) => ({
          ...{ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', language: 'en' },
          value,
        })),
      ],
      target: [
        {
          type: 'SpecificResource',
          source: {
            id: digestIri('6e13aedf4f963296ffb5a8755536d1667cc80d16b7bcf83f545c9a6d7ef01ede'),
            ...{ type: 'Text', format: 'text/plain', language: 'en' },
            label: 'Harbour council votes on the basin',
          },
          selector: [
            { type: 'TextPositionSelector', start: 98, end: 129 },
            { type: 'TextQuoteSelector', exact: 'We will dredge the north basin,' },
          ],
        },
      ],
    });
  });

  it('place a fact by every passage of its evidence, and say as of when and by whom it is told', () => {
    const fact = must(found.first.items.at(-1));
    expect(fact.body.slice(0, 2).map(({ value }) => value)).toEqual([
      'Osk leads the league.',
      'asOf: 2032-05\nclaimedBy: Tom Osk',
    ]);
    expect(fact.target.map(({ selector }) => selector)).toEqual([
      { type: 'TextPositionSelector', start: 192, end: 229 },
    ]);
  });

  it('count code points, so that position and words agree in the text itself', () => {
    const texts = new Map(
      Array.from(fixtureTexts().values(), (text) => [
        digestIri(createHash('sha256').update(text).digest('hex')),
        Array.from(text),
      ]),
    );
    for (const { target } of found.first.items.slice(0, -1)) {
      for (const { source, selector } of target) {
        const [position, words] = selector as readonly Node[];
        const { start, end } = position as { start: number; end: number };
        expect(must(texts.get(source.id)).slice(start, end).join('')).toBe(words?.exact);
      }
    }
  });
});

describe('digestIri', () => {
  // The example of RFC 6920, section 8.1: "Hello World!".
  it('writes the IRI that RFC 6920 gives for its example', () => {
    const digest = createHash('sha256').update('Hello World!').digest('hex');
    expect(digestIri(digest)).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
  });
});

describe('every format', () => {
  it('is named once, writes a file of its own, and the same one each time', () => {
    const files = EXPORT_FORMATS.map((format) => exportPack(fixturePack(), format));
    expect(new Set(files.map(({ filename }) => filename)).size).toBe(EXPORT_FORMATS.length);
    expect(EXPORT_FORMATS.map((format) => exportPack(fixturePack(), format))).toEqual(files);
  });

  it.each(['schema-org', 'web-annotation'] as const)('%s gives awkward words back', (format) => {
    const text = exportPack(awkwardPack(), format).text;
    const found = JSON.stringify(JSON.parse(text));
    for (const words of AWKWARD_TEXTS) expect(found).toContain(JSON.stringify(words));
  });

  it('holds no hidden character and no half of a pair, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), (texts) => {
        for (const format of EXPORT_FORMATS) {
          const { text } = exportPack(awkwardPack(texts), format);
          expect(text).not.toMatch(/[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?![\n\r\t])\p{Cc}/u);
          if (format.startsWith('csv')) continue;
          const found = JSON.stringify(JSON.parse(text));
          if (format !== 'csl-json') {
            for (const words of texts) expect(found).toContain(JSON.stringify(words));
          }
        }
      }),
    );
  });

  it('takes a pack without any items', () => {
    const empty: Pack = {
      ...fixturePack(),
      ...{ sources: [], quotes: [], facts: [], entities: [] },
      ...{ accounts: [], relations: [], events: [] },
    };
    for (const format of EXPORT_FORMATS) expect(exportPack(empty, format).text).not.toBe('');
  });
});
