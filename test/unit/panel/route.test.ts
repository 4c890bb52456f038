import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute } from '../../../src/panel/route';

describe('panel addresses', () => {
  it.each([
    ['', { view: 'home' }],
    ['#/', { view: 'home' }],
    ['#/search?q=human+rights', { view: 'search', query: 'human rights' }],
    ['#/entity/zamir-kabulov', { view: 'entity', id: 'zamir-kabulov' }],
    ['#/source/talks/report', { view: 'source', address: 'talks/report' }],
    ['#/source/report', { view: 'unknown' }],
    ['#/elsewhere', { view: 'unknown' }],
  ])('reads %s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (query) => {
        expect(parseRoute(hashOf({ view: 'search', query }))).toEqual({ view: 'search', query });
        expect(parseRoute(hashOf({ view: 'entity', id: query }))).toEqual({
          view: 'entity',
          id: query,
        });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => void parseRoute(`#/entity/${hash}`)),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void parseRoute(hash)));
  });
});
