import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePointText } from '../../../../src/pack/code-points';
import {
  innermost,
  isWithin,
  segmentsOf,
  stretchesOf,
} from '../../../../src/panel/source/segments';

const span = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const spans = fc.array(span, { maxLength: 12 });
// Ships and letters of two UTF-16 units each among plain ones.
const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '🚢', '𝕋'), maxLength: 40 });

describe('segments', () => {
  it('tile the text: put together they are the text, and none is empty', () => {
    fc.assert(
      fc.property(text, spans, (words, over) => {
        const whole = new CodePointText(words);
        const pieces = segmentsOf(over, whole.length).map(({ start, end }) =>
          whole.slice(start, end),
        );
        expect(pieces.join('')).toBe(words);
        expect(pieces).not.toContain('');
      }),
    );
  });

  it('are covered by exactly the passages that hold all of them', () => {
    fc.assert(
      fc.property(spans, fc.nat(40), (over, length) => {
        for (const segment of segmentsOf(over, length)) {
          const holding = over.filter((one) => isWithin(segment, one));
          expect(new Set(segment.over)).toEqual(new Set(holding));
          expect(segment.over).toHaveLength(holding.length);
        }
      }),
    );
  });

  it('give every passage back, letter for letter', () => {
    fc.assert(
      fc.property(text, spans, (words, over) => {
        const whole = new CodePointText(words);
        const all = segmentsOf(over, whole.length);
        for (const one of over) {
          const own = all.filter((segment) => segment.over.includes(one));
          const said = own.map(({ start, end }) => whole.slice(start, end)).join('');
          expect(said).toBe(Array.from(words).slice(one.start, one.end).join(''));
          // A passage can be reached where it begins.
          if (said !== '') expect(own[0]?.start).toBe(one.start);
        }
      }),
    );
  });

  it('cut only where a passage begins or ends', () => {
    fc.assert(
      fc.property(spans, fc.nat(40), (over, length) => {
        const edges = new Set(over.flatMap(({ start, end }) => (start < end ? [start, end] : [])));
        for (const { start } of segmentsOf(over, length).slice(1)) expect(edges).toContain(start);
      }),
    );
  });

  it('come together as stretches of which one passage says most', () => {
    fc.assert(
      fc.property(spans, fc.nat(40), (over, length) => {
        const segments = segmentsOf(over, length);
        const stretches = stretchesOf(segments);
        expect(stretches.flatMap((stretch) => stretch.segments)).toEqual(segments);
        for (const [i, { passage, segments: own }] of stretches.entries()) {
          for (const segment of own) expect(innermost(segment.over)).toBe(passage);
          if (i > 0) expect(stretches[i - 1]?.passage).not.toBe(passage);
        }
      }),
    );
  });

  it('know the shortest passage', () => {
    const long = { start: 0, end: 9 };
    const short = { start: 2, end: 4 };
    expect(innermost([long, short])).toBe(short);
    expect(innermost<typeof long>([])).toBeUndefined();
  });
});
