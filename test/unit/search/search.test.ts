import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/pack/library';
import { createSearch } from '../../../src/search';
import { fold } from '../../../src/search/fold';
import { fixtureLibrary } from '../../support/fixture-pack';

const search = createSearch(fixtureLibrary);
const best = (query: string) => search(query)[0];
const marked = (query: string) => {
  const result = best(query);
  return result?.ranges.map(([start, end]) => result.text.slice(start, end));
};

describe('search', () => {
  it.each([
    ['lavorv', 'lavrov'],
    ['kabulof', 'kabulov'],
    ['moskow format', 'format'],
    ['KABULOV', 'kabulov'],
    ['sergey', 'lavrov'],
    ['talib', 'taliban'],
    ['kabulov zamir', 'kabulov'],
    ['le drian', 'le-drian'],
    ['pecanha', 'le-drian'],
    ['peçan', 'le-drian'],
    ['jean-yves', 'le-drian'],
  ])('finds by "%s" %s', (query, id) => {
    expect(best(query)?.id).toBe(id);
  });

  it('finds quotes and facts, after names', () => {
    const kinds = search('kabulov').map(({ kind }) => kind);
    expect(kinds[0]).toBe('entity');
    expect(kinds).toContain('quote');
    expect(kinds).toContain('fact');
    expect(best('punish the whole')).toMatchObject({
      kind: 'quote',
      id: 'k-punish',
      entity: 'kabulov',
    });
    expect(best('ten countries')).toMatchObject({
      kind: 'fact',
      id: 'f-ten',
      entity: 'talks-2021',
    });
  });

  it('finds a quote by its speaker together with its words', () => {
    expect(search('kabulov governance').map(({ id }) => id)).toEqual(['k-working']);
  });

  it('gives an entity once, whichever of its names match', () => {
    const found = search('lavrov').filter(({ id }) => id === 'lavrov');
    expect(found).toHaveLength(1);
    expect(found[0]?.kind).toBe('entity');
    expect(best('sergey')).toMatchObject({ kind: 'name', text: 'Sergey Lavrov' });
  });

  it('marks what matched in the text as it is shown', () => {
    expect(marked('kabulov')).toEqual(['Kabulov']);
    expect(marked('zamir kabulov')).toEqual(['Zamir Kabulov']);
    expect(marked('pecanha')).toEqual(['Peçanha']);
  });

  it('keeps to the limit and answers nothing to nothing', () => {
    expect(search('kabulov', 2)).toHaveLength(2);
    expect(search('kabulov', 0)).toEqual([]);
    expect(search('')).toEqual([]);
    expect(search('   ')).toEqual([]);
    expect(search('?!…')).toEqual([]);
    expect(search('xyzzyxyzzy')).toEqual([]);
    expect(createSearch(createLibrary([]))('kabulov')).toEqual([]);
  });

  it('never throws, whatever is typed, and marks ranges inside the text, in order and apart', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        'constructor',
        '__proto__',
        '$&',
        '\\',
        '=x',
        "'x",
        '!x',
        '^x$',
        '"a b"',
        'a | b',
      ),
      fc.string({ unit: fc.constantFrom(...Array.from('kabulovsergi moç ')), maxLength: 12 }),
    );
    fc.assert(
      fc.property(typed, (query) => {
        for (const { text, ranges } of search(query)) {
          let at = 0;
          for (const [start, end] of ranges) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            at = end + 1;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('fold', () => {
  it('drops case and diacritics and keeps positions', () => {
    const folded = fold('Łódź ẞ');
    expect(folded.text).toBe('lodz ss');
    expect(folded.starts).toEqual([0, 1, 2, 3, 4, 5, 5]);
  });

  it('counts a combining mark with its letter', () => {
    const folded = fold('ne\u0301e');
    expect(folded.text).toBe('nee');
    expect(folded.ends).toEqual([1, 3, 4]);
  });

  it('never gives a position outside the text or inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
        starts.forEach((start, i) => {
          expect(ends[i]).toBeGreaterThan(start);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});
