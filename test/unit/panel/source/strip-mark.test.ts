import '../../../support/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageWords } from '../../../../src/panel/source/passage-words';
import { LEAST_MARK, STRIP_LENGTH, stripMark } from '../../../../src/panel/source/strip-mark';

describe('strip', () => {
  it('marks a passage in proportion', () => {
    expect(stripMark({ start: 0, end: 4905 }, 4905)).toEqual({ at: 0, size: STRIP_LENGTH });
    expect(stripMark({ start: 250, end: 500 }, 1000)).toEqual({ at: 25, size: 25 });
  });

  it('never marks less than can be seen, and never beyond its ends', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000), (a, b, length) => {
        const { at, size } = stripMark({ start: Math.min(a, b), end: Math.max(a, b) }, length);
        expect(size).toBeGreaterThanOrEqual(LEAST_MARK);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at + size).toBeLessThanOrEqual(STRIP_LENGTH + 0.002);
      }),
    );
  });

  it('keeps the order of passages', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(999), (a, b) => {
        const at = (start: number) => stripMark({ start, end: start + 1 }, 1000).at;
        if (a <= b) expect(at(a)).toBeLessThanOrEqual(at(b));
      }),
    );
  });

  it('is put into words', () => {
    expect(passageWords([{ start: 575, end: 781 }], 4905)).toBe('Characters 575 to 781 of 4,905');
    expect(
      passageWords(
        [
          { start: 1, end: 2 },
          { start: 1000, end: 2000 },
        ],
        4905,
      ),
    ).toBe('Characters 1 to 2 and 1,000 to 2,000 of 4,905');
  });
});
