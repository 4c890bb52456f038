import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../src/panel/search/excerpt';

const shown = (text: string, ...marked: string[]) => {
  const ranges = marked.map((words): [number, number] => {
    const start = text.indexOf(words);
    return [start, start + words.length];
  });
  const { text: short, ranges: own } = excerpt({ text, ranges });
  return { short, marks: own.map(([start, end]) => short.slice(start, end)) };
};

const LONG =
  'The two texts do not agree on how many countries took part in the talks, for one of them counts the host and the other leaves it out.';

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    expect(shown('One counts the host.', 'host')).toEqual({
      short: 'One counts the host.',
      marks: ['host'],
    });
  });

  it('begins a few words before the first mark, and ends between words', () => {
    expect(shown(LONG, 'counts', 'host')).toEqual({
      short: '… part in the talks, for one of them counts the host and the other leaves it out.',
      marks: ['counts', 'host'],
    });
    expect(shown(LONG, 'texts', 'leaves')).toEqual({
      short:
        'The two texts do not agree on how many countries took part in the talks, for one of them counts the host and …',
      marks: ['texts'],
    });
  });

  it('keeps its first mark, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 400 }),
        fc.nat(),
        fc.integer({ min: 1, max: 150 }),
        (text, at, length) => {
          const start = at % text.length;
          const end = Math.min(start + length, text.length);
          const { text: short, ranges } = excerpt({ text, ranges: [[start, end]] });
          const [mark] = ranges;
          expect(short.slice(...(mark ?? [0, 0]))).toBe(text.slice(start, end));
        },
      ),
    );
  });
});
