import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointLength, CodePointText } from '../../../src/pack/code-points';

// Characters inside and outside the Basic Multilingual Plane, a combining accent and halves of pairs.
const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', 'é', '\u0301', '🚢', '𝕋', '\uD83D', '\uDEA2'),
  maxLength: 30,
});

describe('code points', () => {
  it('are counted as the language itself walks them', () => {
    fc.assert(
      fc.property(text, (s) => {
        expect(codePointLength(s)).toBe(Array.from(s).length);
        expect(new CodePointText(s).length).toBe(Array.from(s).length);
      }),
    );
  });

  it('cut a text as a list of its characters would be cut', () => {
    fc.assert(
      fc.property(text, fc.nat(35), fc.nat(35), (s, a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        expect(new CodePointText(s).slice(start, end)).toBe(
          Array.from(s).slice(start, end).join(''),
        );
      }),
    );
  });

  it('find every place where words stand', () => {
    fc.assert(
      fc.property(text, fc.nat(28), fc.integer({ min: 1, max: 3 }), (s, start, length) => {
        const whole = new CodePointText(s);
        const words = whole.slice(start, start + length);
        const found = whole.findAll(words);
        if (words !== '') expect(found).toContain(start);
        for (const at of found) expect(whole.slice(at, at + codePointLength(words))).toBe(words);
      }),
    );
    expect(new CodePointText('🚢🚢🚢').findAll('🚢🚢')).toEqual([0, 1]);
    expect(new CodePointText('abc').findAll('')).toEqual([]);
    // Half a pair stands nowhere by itself.
    expect(new CodePointText('🚢').findAll('\uDEA2')).toEqual([]);
    expect(new CodePointText('🚢').findAll('\uD83D')).toEqual([]);
  });
});
