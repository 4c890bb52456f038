import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityNamed, suggest } from '../../../src/search/suggest';

const names = [
  ['kabulov', 'Zamir Kabulov'],
  ['kabulov', 'Kabulov'],
  ['le-drian', 'Jean-Yves Le Drian'],
  ['kabulov', 'Кабулов'],
  ['kabul', 'Kabul'],
  ['west', 'West'],
  ['west-bank', 'West'],
] as const;

describe('names that begin so', () => {
  it.each([
    ['kabul', ['kabul', 'kabulov']],
    ['ZAMIR', ['kabulov']],
    ['drian je', ['le-drian']],
    ['le drían', ['le-drian']],
    ['abul', []],
    ['  ', []],
  ])('of "%s" are %j', (query, entities) => {
    expect(suggest(names, query, 6).map(({ entity }) => entity)).toEqual(entities);
  });

  it.each([
    ['kab', 'Kabulov'],
    ['каб', 'Кабулов'],
    ['KABULO', 'Kabulov'],
  ])('of "%s" are those in its script, before others', (query, name) => {
    const best = suggest(names, query, 6).find(({ entity }) => entity === 'kabulov');
    expect(best?.name).toBe(name);
  });

  it('are as many as are wanted, and each is found by itself', () => {
    expect(suggest(names, 'k', 1)).toHaveLength(1);
    fc.assert(
      fc.property(fc.constantFrom(...names), ([entity, name]) => {
        expect(suggest(names, name, 6).map((one) => one.entity)).toContain(entity);
      }),
    );
  });
});

it('a name of one entity leads to it, a name of two to neither', () => {
  expect(entityNamed(names, 'zamir kabulov ')).toBe('kabulov');
  expect(entityNamed(names, 'West')).toBeUndefined();
  expect(entityNamed(names, 'Kab')).toBeUndefined();
});
