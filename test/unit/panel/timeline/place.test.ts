import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted } from '../../../../src/panel/measure';
import { DAY, type Extent, extentOf } from '../../../../src/panel/timeline/extent';
import { packLanes } from '../../../../src/panel/timeline/lanes';
import { place, type ToPlace } from '../../../../src/panel/timeline/place';
import { ticksOf } from '../../../../src/panel/timeline/ticks';
import { must } from '../../../support/must';

const measure = (text: string) => Array.from(text).length * 7;
const start = Date.UTC(2021, 9, 1);
const october = { from: start, to: start + 31 * DAY };

const toPlace = (date: string, words = date): ToPlace<string> => ({
  of: date,
  extent: must(extentOf(date)),
  words,
});

const anExtent: fc.Arbitrary<Extent> = fc
  .record({
    from: fc.integer({ min: -40, max: 60 }),
    days: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 90 }), fc.constant(Infinity)),
    approximate: fc.boolean(),
    uncertain: fc.boolean(),
  })
  .map(({ from, days, ...vague }) => ({
    ...vague,
    from: start + from * DAY,
    to: start + (from + days) * DAY,
    isDay: days === 1,
  }));
const rows = fc.array(
  fc.record({ of: fc.nat(), extent: anExtent, words: fc.string({ maxLength: 60 }) }),
  { maxLength: 60 },
);
const width = fc.integer({ min: 200, max: 900 });

describe('lanes', () => {
  const pieces = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 300 }))
      .map(([from, length]) => ({ start: from, end: from + length })),
    { maxLength: 80 },
  );

  it('never hold two pieces that overlap or stand too close', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 20 }), (all, gap) => {
        const lanes = packLanes(all, gap);
        for (const [i, a] of all.entries()) {
          for (const [j, b] of all.entries()) {
            if (i >= j || lanes[i] !== lanes[j]) continue;
            expect(Math.max(a.start, b.start)).toBeGreaterThanOrEqual(Math.min(a.end, b.end) + gap);
          }
        }
      }),
    );
  });

  it('are no more than are needed: the first that is free is taken', () => {
    expect(
      packLanes(
        [
          { start: 0, end: 10 },
          { start: 5, end: 15 },
          { start: 20, end: 30 },
        ],
        5,
      ),
    ).toEqual([0, 1, 0]);
  });
});

describe('places on the axis', () => {
  it('are within the line, and in no lane overlap, words and bars and all', () => {
    fc.assert(
      fc.property(rows, width, (all, room) => {
        const placed = place(all, october, room, measure);
        for (const { whole, words, sign, bar } of placed) {
          for (const part of [words, ...(bar ? [bar] : []), { start: sign, end: sign }]) {
            expect(part.start).toBeGreaterThanOrEqual(whole.start);
            expect(part.end).toBeLessThanOrEqual(whole.end);
          }
          expect(whole.start).toBeGreaterThanOrEqual(0);
          expect(whole.end).toBeLessThanOrEqual(room);
        }
        for (const [i, a] of placed.entries()) {
          for (const b of placed.slice(i + 1)) {
            if (a.lane !== b.lane) continue;
            const apart = a.whole.end <= b.whole.start || b.whole.end <= a.whole.start;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('draw a day as a point in the middle of its day and a month from its first to its last', () => {
    const [day, month] = place([toPlace('2021-10-16'), toPlace('2021-10')], october, 310, measure);
    expect(day).toMatchObject({ sign: 155 });
    expect(day).not.toHaveProperty('bar');
    expect(month?.bar).toMatchObject({ start: 0, end: 310, goesOn: false, wentBefore: false });
  });

  it('say that a bar goes on beyond what is seen', () => {
    const [decade, open] = place(
      [toPlace('202X'), toPlace('2021-10-05/..')],
      october,
      310,
      measure,
    );
    expect(decade?.bar).toMatchObject({ start: 0, end: 310, goesOn: true, wentBefore: true });
    expect(open?.bar).toMatchObject({ start: 40, end: 310, goesOn: true, wentBefore: false });
  });

  it('put words after the sign, before it where there is no room, and cut them only where there is neither', () => {
    const [early, late, long] = place(
      [
        toPlace('2021-10-02', 'early'),
        toPlace('2021-10-30', 'late'),
        toPlace('2021-10-20', 'long '.repeat(20)),
      ],
      october,
      310,
      measure,
    );
    expect(must(early).words.start).toBeGreaterThan(must(early).sign);
    expect(must(late).words.end).toBeLessThan(must(late).sign);
    expect(must(long).words.text).toMatch(/^long .*…$/u);
    expect(must(late).words.text).toBe('late');
  });

  it('leave out what lies outside', () => {
    expect(place([toPlace('1989'), toPlace('2021-11')], october, 310, measure)).toEqual([]);
  });
});

describe('the marks of the axis', () => {
  const stretch = fc
    .tuple(fc.integer({ min: -400_000, max: 20_000 }), fc.integer({ min: 4, max: 200_000 }))
    .map(([from, length]) => ({ from: from * DAY, to: (from + length) * DAY }));

  it.each(['en-GB', 'fr', 'ru', 'es', 'ar-u-nu-latn'])(
    'have words that neither overlap nor leave the line in %s',
    (locale) => {
      fc.assert(
        fc.property(stretch, width, (seen, room) => {
          let free = 0;
          for (const { label } of ticksOf(seen, room, locale, measure)) {
            if (!label) continue;
            const half = measure(label.text) / 2;
            expect(label.at - half).toBeGreaterThanOrEqual(free - 1e-6);
            free = label.at + half;
            expect(free).toBeLessThanOrEqual(room + 1e-6);
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  const labels = (seen: { from: number; to: number }, locale: string) =>
    ticksOf(seen, 400, locale, measure).flatMap(({ label }) => label?.text ?? []);

  it('are days, months or years, in the words of the language', () => {
    expect(labels({ from: start, to: start + 8 * DAY }, 'en-GB')).toContain('4 Oct');
    expect(labels({ from: start, to: start + 8 * DAY }, 'ru')).toContain('4 окт.');
    expect(labels({ from: start, to: start + 200 * DAY }, 'fr')).toContain('févr. 2022');
    expect(labels({ from: Date.UTC(1979, 0), to: start }, 'en-GB')).toContain('1990');
  });

  it('never come between two days', () => {
    for (const { at } of ticksOf({ from: start, to: start + 4 * DAY }, 1200, 'en-GB', measure))
      expect((at / 300) % 1).toBe(0);
  });
});

describe('words cut to their room', () => {
  it('are as long as the room allows', () => {
    expect(fitted('Moscow talks', 200, measure)).toBe('Moscow talks');
    expect(fitted('Moscow talks', 56, measure)).toBe('Moscow…');
    expect(fitted('𝒜𝒜𝒜𝒜', 21, measure)).toBe('𝒜𝒜…');
  });
});
