import { describe, expect, it } from 'vitest';
import { arrange, currentKey, step } from '../../../../src/panel/here/arrange';
import type { HereLive } from '../../../../src/panel/here/here';

const mention = (key: string, entity: string) => ({
  key,
  entity,
  before: '',
  name: entity,
  after: '',
  language: '',
});

const live: HereLive = {
  kind: 'live',
  entities: [
    { entity: 'a', count: 3 },
    { entity: 'b', count: 9 },
  ],
  mentions: [mention('1', 'a'), mention('2', 'b'), mention('3', 'a'), mention('4', 'a')],
  onScreen: [],
};

it('lists entities by first appearance, with the mentions that were told', () => {
  expect(
    arrange(live).map(({ entity, count, mentions }) => [entity, count, mentions.map((m) => m.key)]),
  ).toEqual([
    ['a', 3, ['1', '3', '4']],
    ['b', 9, ['2']],
  ]);
});

it('takes for current the first on the screen, or the one gone to while it is there', () => {
  expect(currentKey([], null)).toBeNull();
  expect(currentKey(['2', '3'], null)).toBe('2');
  expect(currentKey(['2', '3'], '3')).toBe('3');
  expect(currentKey(['2', '3'], '4')).toBe('2');
});

describe('the way from mention to mention', () => {
  const to = (onScreen: string[], last: string | null, by: 1 | -1) =>
    step({ ...live, onScreen }, 'a', last, by)?.key;

  it('begins at the ends where nothing is on the screen', () => {
    expect(to([], null, 1)).toBe('1');
    expect(to([], null, -1)).toBe('4');
  });

  it('begins at the screen, whatever is there', () => {
    expect(to(['2'], null, 1)).toBe('3');
    expect(to(['2'], null, -1)).toBe('1');
    expect(to(['3'], null, 1)).toBe('3');
    expect(to(['1'], null, -1)).toBe('4');
  });

  it('goes on from the last, round the ends', () => {
    expect(to(['2'], '3', 1)).toBe('4');
    expect(to(['2'], '4', 1)).toBe('1');
    expect(to(['2'], '1', -1)).toBe('4');
  });

  it('leads nowhere where the entity has none', () => {
    expect(step(live, 'c', null, 1)).toBeNull();
  });
});
