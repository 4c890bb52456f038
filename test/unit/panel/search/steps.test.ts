import { describe, expect, it } from 'vitest';
import { stepOf } from '../../../../src/panel/search/steps';

// Two groups: a heading and two results, a heading and one.
const items = [true, false, false, true, false];

describe('the keys in the results', () => {
  it.each([
    ['ArrowDown', 1, 2],
    ['ArrowDown', 2, 4],
    ['ArrowDown', 4, undefined],
    ['ArrowUp', 4, 2],
    ['ArrowUp', 1, 'leave'],
    ['Home', 4, 1],
    ['End', 1, 4],
    ['Escape', 2, 'leave'],
    ['a', 2, undefined],
    ['ArrowDown', undefined, undefined],
  ] as const)('%s at %s leads to %s', (key, from, to) => {
    expect(stepOf(key, items, from)).toBe(to);
  });
});
