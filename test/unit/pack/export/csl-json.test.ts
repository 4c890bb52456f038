import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { exportPack } from '../../../../src/pack/export';
import type { Source } from '../../../../src/pack/types';
import { must } from '../../../support/must';
import { fixturePack } from '../fixture';

const literal = {
  type: 'object',
  properties: { literal: { type: 'string' } },
  required: ['literal'],
  additionalProperties: false,
};
const string = { type: 'string' };

/** What CSL-JSON 1.0.2 allows of the variables that can be in an item of ours; any other key is refused. */
const isCsl = new Ajv2020().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      id: string,
      type: { const: 'document' },
      title: string,
      language: string,
      author: { type: 'array', minItems: 1, items: literal },
      issued: literal,
      accessed: literal,
      publisher: string,
      'container-title': string,
      URL: string,
      note: string,
    },
  },
});

function items(change: (source: Source) => void = () => undefined): Record<string, unknown>[] {
  const pack = fixturePack();
  change(must(pack.sources[0]));
  const { filename, mediaType, text } = exportPack(pack, 'csl-json');
  expect(filename).toBe('harbour-talks.sources.csl.json');
  expect(mediaType).toBe('application/vnd.citationstyles.csl+json');
  const json: unknown = JSON.parse(text);
  expect(isCsl(json), JSON.stringify(isCsl.errors)).toBe(true);
  return json as Record<string, unknown>[];
}

const state = (property: Source['states'][number]['property'], value: string) => {
  return { property, value, evidence: [{ source: 'gull', start: 0, end: 34 }] };
};

describe('sources as CSL-JSON', () => {
  it('have a stated title, or a description in brackets, and no date that is not stated', () => {
    const [gull, tide] = items();
    expect(gull).toEqual({
      ...{ id: 'gull', type: 'document', title: 'Harbour council votes on the basin' },
      language: 'en',
      note: 'not stated: author\nsha256: 6e13aedf4f963296ffb5a8755536d1667cc80d16b7bcf83f545c9a6d7ef01ede',
    });
    expect(tide).toMatchObject({ title: '[A report in the Tide]' });
    // "May 2032" is only inferred.
    expect(JSON.stringify(tide)).not.toContain('May 2032');
  });

  it('have all that is stated, verbatim, each under the variable of its meaning or in the note', () => {
    const [gull] = items((source) => {
      source.notStated = [];
      source.states = [
        state('title', 'The basin'),
        state('author', 'Mara Lund'),
        state('author', 'Ib Sall'),
        state('author-note', 'writes on ports'),
        state('agency', 'NWN'),
        state('place', 'QUILLPORT'),
        state('issued', 'the 4th of May'),
        state('accessed', '5 May'),
        state('publisher', 'Gull & Sons'),
        state('container-title', 'The Gull'),
        state('URL', 'https://gull.example/basin'),
        state('photo-credit', 'I. SALL / NWN'),
        state('photo-caption-date', '3 May'),
      ];
    });
    expect(gull).toEqual({
      ...{ id: 'gull', type: 'document', title: 'The basin', language: 'en' },
      author: [{ literal: 'Mara Lund' }, { literal: 'Ib Sall' }],
      ...{ issued: { literal: 'the 4th of May' }, accessed: { literal: '5 May' } },
      ...{ publisher: 'Gull & Sons', 'container-title': 'The Gull' },
      URL: 'https://gull.example/basin',
      note: [
        'author-note: writes on ports',
        'agency: NWN',
        'place: QUILLPORT',
        'photo-credit: I. SALL / NWN',
        'photo-caption-date: 3 May',
        'sha256: 6e13aedf4f963296ffb5a8755536d1667cc80d16b7bcf83f545c9a6d7ef01ede',
      ].join('\n'),
    });
  });
});
