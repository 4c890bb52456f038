import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/pack/library';
import { fixtureLibrary as library, fixturePack } from '../../support/fixture-pack';
import { toldPack } from '../../support/told-pack';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('library', () => {
  it('finds entities, events among them, and their pack', () => {
    expect(library.entity('kabulov')?.label).toBe('Zamir Kabulov');
    expect(library.entity('talks-2021')?.kind).toBe('event');
    expect(library.packOf('talks-2021')).toBe(fixturePack);
    expect(library.packOf('k-see')).toBe(fixturePack);
    expect(library.entity('nobody')).toBeUndefined();
    expect(library.packOf('nobody')).toBeUndefined();
  });

  it('lists quotes by and about an entity in the order of the pack', () => {
    expect(ids(library.quotesBy('kabulov'))).toEqual(
      fixturePack.quotes.filter(({ speaker }) => speaker === 'kabulov').map(({ id }) => id),
    );
    expect(ids(library.quotesAbout('kabulov'))).toEqual(['about-k']);
    expect(library.quotesBy('nobody')).toEqual([]);
  });

  it('lists facts, relations and accounts', () => {
    expect(ids(library.factsAbout('talks-2021'))).toEqual(['f-ten', 'f-dozen']);
    expect(ids(library.relationsOf('talks-2021'))).toEqual(['r-talks']);
    expect(ids(library.accountsOf('k-start'))).toEqual(['a-moment']);
    expect(ids(library.accountsOf('f-ten'))).toEqual(['a-count']);
    expect(library.accountsOf('k-see')).toEqual([]);
  });

  it('tells relations from both sides', () => {
    const seen = (id: string) =>
      library.related(id).map(({ entity, type, direction }) => [entity.id, type, direction]);
    expect(seen('kabulov')).toEqual([
      ['russia', 'envoy-of', 'out'],
      ['talks-2021', 'took-part-in', 'out'],
    ]);
    expect(seen('russia')).toEqual([['kabulov', 'envoy-of', 'in']]);
  });

  it('finds sources and their quotes in the order of the text', () => {
    expect(library.source('talks/daily')?.file).toBe('daily.txt');
    expect(library.source('daily')).toBeUndefined();
    expect(ids(library.quotesIn('talks/daily'))).toEqual(['k-start', 'k-people', 'k-punish']);
  });

  it('finds the facts of a source in the order of their first passage in it', () => {
    expect(ids(library.factsIn('talks/daily'))).toEqual(['f-ten']);
    expect(library.factsIn('talks/none')).toEqual([]);
    const told = createLibrary([toldPack]);
    expect(ids(told.factsIn('told/told'))).toEqual(['close', 'nothing-signed']);
    const [nothing] = toldPack.facts;
    expect(nothing?.evidence.map(({ start }) => start)).not.toEqual(
      nothing?.evidence.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  it('answers from the first pack where two have the same ids, and never mixes them', () => {
    const other = { ...fixturePack, id: 'other', title: 'Another pack' };
    const both = createLibrary([fixturePack, other]);
    expect(both.packOf('kabulov')).toBe(fixturePack);
    expect(both.entities).toHaveLength(library.entities.length);
    expect(both.quotesBy('kabulov')).toEqual(library.quotesBy('kabulov'));
    expect(both.related('kabulov')).toEqual(library.related('kabulov'));
    expect(both.accountsOf('k-start')).toEqual(library.accountsOf('k-start'));
    expect(both.source('other/daily')?.file).toBe('daily.txt');
  });

  it('does not answer for a pack with what another one says of an id of its own', () => {
    const other = {
      ...fixturePack,
      id: 'other',
      entities: [],
      events: [],
      facts: [],
      accounts: [],
      quotes: fixturePack.quotes.map((quote) => ({ ...quote, id: `other-${quote.id}` })),
    };
    expect(createLibrary([fixturePack, other]).quotesBy('kabulov')).toEqual(
      library.quotesBy('kabulov'),
    );
  });
});
