import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inCorridor } from '../../../src/card/corridor';

const box = (left: number, top: number, right: number, bottom: number): DOMRectReadOnly =>
  ({ left, top, right, bottom }) as DOMRectReadOnly;
const CARD = box(100, 120, 484, 420);
const EXIT = { x: 130, y: 100 };

test('the way leads to the card, not along the line or back', () => {
  expect(inCorridor({ x: 140, y: 110 }, EXIT, CARD)).toBe(true);
  expect(inCorridor({ x: 300, y: 101 }, EXIT, CARD)).toBe(false);
  expect(inCorridor({ x: 130, y: 90 }, EXIT, CARD)).toBe(false);
  expect(inCorridor({ x: 300, y: 200 }, EXIT, CARD)).toBe(false);
});

test('a straight line from any exit to any point of the facing edge lies in the way', () => {
  const exit = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 900 }),
  });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(exit, share, share, (from, along, edge) => {
      const { left, top, right, bottom } = CARD;
      const isBeside = from.y >= top && from.y <= bottom;
      fc.pre(!isBeside || from.x < left || from.x > right);
      const to = isBeside
        ? { x: from.x < left ? left : right, y: top + edge * (bottom - top) }
        : { x: left + edge * (right - left), y: from.y < top ? top : bottom };
      const at = {
        x: from.x + along * (to.x - from.x),
        y: from.y + along * (to.y - from.y),
      };
      // Sums of fractions may end a hair beyond the edge.
      const isShort = along < 1 - 1e-9;
      if (isShort) expect(inCorridor(at, from, CARD)).toBe(true);
    }),
  );
});
