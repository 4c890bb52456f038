import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, type Extent, extentOf } from '../../../../src/panel/timeline/extent';
import {
  boundsOf,
  firstStretch,
  LEAST,
  moved,
  type Move,
  type Stretch,
} from '../../../../src/panel/timeline/view';
import { must } from '../../../support/must';

const bounds: Stretch = { from: 0, to: 1000 * DAY };
const extents = (...dates: string[]): Extent[] => dates.map((date) => must(extentOf(date)));

const aMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    do: fc.constant('zoom' as const),
    factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
    around: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({ do: fc.constant('pan' as const), by: fc.double({ min: -3, max: 3, noNaN: true }) }),
  fc.record({
    do: fc.constant('show' as const),
    stretch: fc
      .tuple(fc.integer({ min: -500, max: 1500 }), fc.integer({ min: 0, max: 500 }))
      .map(([from, length]) => ({ from: from * DAY, to: (from + length) * DAY })),
  }),
);

describe('moves', () => {
  it('never leave the bounds, and never show less than a few days', () => {
    fc.assert(
      fc.property(fc.array(aMove, { maxLength: 12 }), (moves) => {
        const { from, to } = moves.reduce((now, move) => moved(now, move, bounds), bounds);
        expect(from).toBeGreaterThanOrEqual(bounds.from - 1);
        expect(to).toBeLessThanOrEqual(bounds.to + 1);
        expect(to - from).toBeGreaterThanOrEqual(LEAST - 1);
      }),
    );
  });

  it('keep what is pointed at where it is', () => {
    const now = { from: 400 * DAY, to: 500 * DAY };
    const closer = moved(now, { do: 'zoom', factor: 0.5, around: 0.2 }, bounds);
    expect(closer).toEqual({ from: 410 * DAY, to: 460 * DAY });
    expect(moved(closer, { do: 'zoom', factor: 2, around: 0.2 }, bounds)).toEqual(now);
  });

  it('stop at the end, and keep the scale there', () => {
    const now = { from: 900 * DAY, to: 1000 * DAY };
    expect(moved(now, { do: 'pan', by: 0.5 }, bounds)).toEqual(now);
    expect(moved(now, { do: 'pan', by: -0.5 }, bounds)).toEqual({ from: 850 * DAY, to: 950 * DAY });
  });

  it('show all again', () => {
    const now = { from: 900 * DAY, to: 910 * DAY };
    expect(moved(now, { do: 'show', stretch: bounds }, bounds)).toEqual(bounds);
  });
});

describe('the bounds', () => {
  it('hold everything, with room at the ends', () => {
    const { from, to } = must(boundsOf(extents('1979', '2021-10-20')));
    expect(from).toBeLessThan(Date.parse('1979-01-01'));
    expect(to).toBeGreaterThan(Date.parse('2021-10-21'));
  });

  it('are none where nothing is dated', () => {
    expect(boundsOf([])).toBeUndefined();
  });

  it('are not endless where a date has no end', () => {
    const { to } = must(boundsOf(extents('2017/..')));
    expect(Number.isFinite(to)).toBe(true);
  });
});

describe('the first stretch', () => {
  it('is where most of what is dated lies', () => {
    const days = Array.from({ length: 9 }, (_, i) => `2021-10-1${i}`);
    const all = extents('1979', ...days);
    const { from, to } = firstStretch(all, must(boundsOf(all)));
    expect(new Date(from).getUTCFullYear()).toBe(2021);
    expect(to - from).toBeLessThan(20 * DAY);
  });

  it('is always within the bounds', () => {
    const dates = fc.array(fc.integer({ min: 1000, max: 3000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(dates, (years) => {
        const all = extents(...years.sort((a, b) => a - b).map(String));
        const around = must(boundsOf(all));
        const { from, to } = firstStretch(all, around);
        expect(from).toBeGreaterThanOrEqual(around.from);
        expect(to).toBeLessThanOrEqual(around.to);
        const seen = all.filter((one) => one.from >= from && one.to <= to);
        expect(seen.length).toBeGreaterThanOrEqual(Math.floor(all.length * 0.8));
      }),
    );
  });
});
