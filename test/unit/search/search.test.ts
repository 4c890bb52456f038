import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/pack/library';
import { createSearch, type Facets } from '../../../src/search';
import { fold, foldText } from '../../../src/search/fold';
import { fixtureLibrary } from '../../support/fixture-pack';

const search = createSearch(fixtureLibrary);
const all = (query: string, facets: Facets = {}) => search({ query, facets }).results;
const best = (query: string) => all(query)[0];
const ids = (query: string, facets?: Facets) => all(query, facets).map(({ id }) => id);
const marked = (query: string) => {
  const result = best(query);
  return result?.ranges.map(([start, end]) => result.text.slice(start, end));
};

describe('search', () => {
  it.each([
    ['lavrov', 'lavrov'],
    ['Лавров', 'lavrov'],
    ['lavorv', 'lavrov'],
    ['lvarov', 'lavrov'],
    ['lavrrov', 'lavrov'],
    ['larov', 'lavrov'],
    ['Lawrov', 'lavrov'],
    ['Кабулов', 'kabulov'],
    ['طالبان', 'taliban'],
    ['kabulof', 'kabulov'],
    ['kaboulof', 'kabulov'],
    ['moskow format', 'format'],
    ['KABULOV', 'kabulov'],
    ['sergey', 'lavrov'],
    ['talib', 'taliban'],
    ['kabulov zamir', 'kabulov'],
    ['zamirkabulov', 'kabulov'],
    ['le drian', 'le-drian'],
    ['pecanha', 'le-drian'],
    ['peçan', 'le-drian'],
    ['jean-yves', 'le-drian'],
  ])('finds by "%s" %s', (query, id) => {
    expect(best(query)?.id).toBe(id);
  });

  it('finds quotes and facts, after names', () => {
    const things = all('kabulov').map(({ thing }) => thing);
    expect(things[0]).toBe('entity');
    expect(things).toContain('quote');
    expect(things).toContain('fact');
    expect(best('punish the whole')).toMatchObject({
      thing: 'quote',
      id: 'k-punish',
      entity: 'kabulov',
    });
    expect(best('ten countries')).toMatchObject({
      thing: 'fact',
      id: 'f-ten',
      entity: 'talks-2021',
    });
  });

  it('finds accounts by title and note, sources by name and by what they state', () => {
    expect(best('when recognition')).toMatchObject({ thing: 'account', id: 'a-moment' });
    expect(ids('count differently')).toContain('a-count');
    expect(best('kremlin urges')).toMatchObject({ thing: 'source', id: 'talks/daily' });
    expect(ids('AFP')).toContain('talks/report');
  });

  it('finds a quote by its speaker together with its words', () => {
    expect(ids('kabulov governance')).toEqual(['k-working']);
  });

  it('gives an entity once, whichever of its names match', () => {
    const found = all('lavrov').filter(({ id }) => id === 'lavrov');
    expect(found).toHaveLength(1);
    expect(found[0]?.isOtherName).toBe(false);
    expect(best('sergey')).toMatchObject({ isOtherName: true, text: 'Sergey Lavrov' });
  });

  it('marks what matched in the text as it is shown', () => {
    expect(marked('kabulov')).toEqual(['Kabulov']);
    expect(marked('zamir kabulov')).toEqual(['Zamir Kabulov']);
    expect(marked('pecanha')).toEqual(['Peçanha']);
    expect(marked('Кабулов')).toEqual(['Kabulov']);
  });

  it('answers nothing to nothing', () => {
    for (const query of ['', '   ', '?!…', 'xyzzyxyzzy']) expect(all(query)).toEqual([]);
    expect(createSearch(createLibrary([]))({ query: 'kabulov' }).results).toEqual([]);
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
        for (const { text, ranges } of all(query)) {
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

describe('facets', () => {
  it('narrow what is found', () => {
    expect(ids('kabulov', { thing: 'fact' })).toEqual(['f-attended']);
    expect(ids('kabulov', { thing: 'quote', source: 'talks/daily' }).sort()).toEqual([
      'k-people',
      'k-punish',
      'k-start',
    ]);
    expect(ids('moscow', { kind: 'event' })).toEqual(['talks-2021']);
    expect(ids('attended', { speaker: 'russia' })).toEqual(['f-attended']);
    expect(ids('kabulov', { pack: 'elsewhere' })).toEqual([]);
  });

  it('alone list all that fits them', () => {
    expect(ids('', { thing: 'source' })).toEqual(['talks/report', 'talks/daily']);
    expect(ids('', { kind: 'state' })).toEqual(['russia']);
    expect(ids('')).toEqual([]);
  });

  it.each([
    [{ from: '2021-10' }, true],
    [{ from: '2021', to: '2021' }, true],
    [{ to: '2021-10-20' }, true],
    [{ from: '2021-10-20', to: '2021-10-20' }, true],
    [{ from: '2021-11' }, false],
    [{ to: '2020' }, false],
    // What is no date narrows nothing.
    [{ from: 'yesterday' }, true],
  ])('by date: %j', (facets, isIn) => {
    expect(ids('attended', facets)).toEqual(isIn ? ['f-attended'] : []);
  });

  it('by date leave out what has none', () => {
    expect(ids('we will see')).toEqual(['k-see']);
    expect(ids('we will see', { from: '1900' })).toEqual([]);
  });

  it('count what each value would leave, were it chosen instead', () => {
    const counts = (facets: Facets) => search({ query: 'kabulov', facets }).counts;
    const wide = counts({});
    expect(wide.thing.find(({ value }) => value === 'fact')?.count).toBe(1);
    expect(counts({ thing: 'fact' }).thing).toEqual(wide.thing);
    for (const { value, count } of wide.source)
      expect(ids('kabulov', { source: value })).toHaveLength(count);
    for (const { value, count } of counts({ thing: 'quote' }).speaker)
      expect(ids('kabulov', { thing: 'quote', speaker: value })).toHaveLength(count);
  });

  it('say how much there is without them where they leave nothing', () => {
    const found = search({ query: 'kabulov', facets: { from: '2030' } });
    expect(found.results).toEqual([]);
    expect(found.unnarrowed).toBe(all('kabulov').length);
    expect(found.near).toEqual([]);
  });
});

describe('words that find nothing', () => {
  it.each([
    ['moutalibanne', 'Taliban'],
    ['lavrov xylophone', 'Lavrov'],
  ])('"%s" are told what comes near', (query, near) => {
    const found = search({ query });
    expect(found.results).toEqual([]);
    expect(found.near.join(' ')).toContain(near);
    for (const other of found.near) expect(all(other).length).toBeGreaterThan(0);
  });
});

describe('fold', () => {
  it('drops case and diacritics and keeps positions', () => {
    const folded = fold('Łódź ẞ');
    expect(folded.text).toBe('lodz ss');
    expect(folded.starts).toEqual([0, 1, 2, 3, 4, 5, 5]);
  });

  it.each([
    ['Сергей Лавров', 'sergei lavrov'],
    ['Щукин', 'shchukin'],
    ['Ґалаґан', 'galagan'],
    ['Қосимов', 'qosimov'],
    ['طالبان', 'talban'],
    ['أَحْمَد', 'ahmd'],
    ['افغانستان ۱۴۰۰', 'afghanstan 1400'],
    // Scripts that are not romanised stay.
    ['ζαμιρ', 'ζαμιρ'],
    ['莫斯科', '莫斯科'],
  ])('writes %s as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
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
        expect(foldText(text)).toBe(folded);
        starts.forEach((start, i) => {
          expect(ends[i]).toBeGreaterThan(start);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});
