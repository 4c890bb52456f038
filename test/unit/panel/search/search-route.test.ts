import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute } from '../../../../src/panel/route';
import { THINGS } from '../../../../src/search/facets';

const text = fc.string({ unit: 'grapheme', minLength: 1 });
const date = fc.constantFrom('2021', '2021-10', '2021-10-20', '198X');
const facets = fc.record(
  {
    thing: fc.constantFrom(...THINGS),
    kind: fc.constantFrom('person', 'event'),
    speaker: text,
    source: text,
    pack: text,
    from: date,
    to: date,
  },
  { requiredKeys: [] },
);

describe('the address of a search', () => {
  it('carries the query and what it is narrowed to', () => {
    const hash = '#/search?q=west&kind=quote&speaker=lavrov&from=2021-10';
    const route = {
      view: 'search',
      query: 'west',
      facets: { thing: 'quote', speaker: 'lavrov', from: '2021-10' },
    } as const;
    expect(parseRoute(hash)).toEqual(route);
    expect(hashOf(route)).toBe(hash);
  });

  it('leaves out what is no value of a facet', () => {
    expect(parseRoute('#/search?q=a&kind=card&type=&speaker=&from=2021-02-30&to=soon')).toEqual({
      view: 'search',
      query: 'a',
    });
  });

  it('is the home view where nothing is asked', () => {
    expect(hashOf({ view: 'search', query: '' })).toBe('#/');
    expect(hashOf({ view: 'search', query: '', facets: {} })).toBe('#/');
    expect(hashOf({ view: 'search', query: '', facets: { thing: 'fact' } })).toBe(
      '#/search?kind=fact',
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(text, facets, (query, chosen) => {
        const route = {
          view: 'search' as const,
          query,
          ...(Object.keys(chosen).length > 0 && { facets: chosen }),
        };
        expect(parseRoute(hashOf(route))).toEqual(route);
      }),
    );
  });
});
