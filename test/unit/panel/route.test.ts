import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute } from '../../../src/panel/route';
import { panelPath } from '../../../src/runtime/panel-opener';

describe('panel addresses', () => {
  it.each([
    ['', { view: 'home' }],
    ['#/', { view: 'home' }],
    ['#/search?q=human+rights', { view: 'search', query: 'human rights' }],
    ['#/entity/zamir-kabulov', { view: 'entity', id: 'zamir-kabulov' }],
    ['#/source/talks/report', { view: 'source', address: 'talks/report' }],
    [
      '#/source/talks/report?at=575-781',
      { view: 'source', address: 'talks/report', at: { start: 575, end: 781 } },
    ],
    ['#/source/talks/report?at=781-575', { view: 'source', address: 'talks/report' }],
    ['#/source/talks/report?at=575-575', { view: 'source', address: 'talks/report' }],
    ['#/source/talks/report?at=-5-7', { view: 'source', address: 'talks/report' }],
    ['#/source/talks/report?at=1-1e3', { view: 'source', address: 'talks/report' }],
    ['#/source/talks/report?at=1-99999999999999999', { view: 'source', address: 'talks/report' }],
    ['#/page', { view: 'page' }],
    ['#/accounts', { view: 'accounts' }],
    ['#/account/burden', { view: 'account', id: 'burden' }],
    ['#/timeline', { view: 'timeline' }],
    ['#/relations/taliban', { view: 'relations', id: 'taliban' }],
    ['#/collection', { view: 'collection' }],
    ['#/timeline/more', { view: 'unknown' }],
    ['#/account/', { view: 'unknown' }],
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

  it('reads back the way that led to an entity', () => {
    const id = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(id, fc.array(id, { minLength: 1 }), (last, from) => {
        const route = { view: 'entity' as const, id: last, from };
        expect(parseRoute(hashOf(route))).toEqual(route);
        const [, hash = ''] = panelPath([...from, last]).split(/(?=#)/);
        expect(parseRoute(hash)).toEqual(route);
      }),
    );
    expect(hashOf({ view: 'entity', id: 'a', from: [] })).toBe('#/entity/a');
    expect(panelPath(['a'])).toBe('sidepanel.html#/entity/a');
  });

  it('reads back the passages that it writes', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 1e6 }), (start, length) => {
        const route = {
          view: 'source' as const,
          address: 'talks/report',
          at: { start, end: start + length },
        };
        expect(parseRoute(hashOf(route))).toEqual(route);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => void parseRoute(`#/entity/${hash}`)),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void parseRoute(hash)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (at) => void parseRoute(`#/source/a/b?at=${at}`)),
    );
  });
});
