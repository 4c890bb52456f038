import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around } from '../../../src/page/around';
import { WORDS_AROUND } from '../../../src/page/limits';

const of = (text: string, name: string) => {
  const from = text.indexOf(name);
  return around(text, from, from + name.length);
};

test('a short text is told whole, its white space single', () => {
  expect(of('  Then\n the   Moscow\nformat met. ', 'Moscow\nformat')).toEqual({
    before: 'Then the ',
    name: 'Moscow format',
    after: ' met.',
  });
});

test('a long one is cut between words, with a sign that it goes on', () => {
  const { before, after } = of(`${'before '.repeat(20)}Doha ${'after '.repeat(20)}`, 'Doha');
  expect(before).toMatch(/^…(before )+$/);
  expect(after).toMatch(/^( after)+…$/);
});

test('where nothing parts words, a character is never halved', () => {
  const { before, after } = of(`${'𐎠'.repeat(60)}Doha𐎠${'𐎠'.repeat(60)}x`, 'Doha');
  expect(before).toMatch(/^…(?:𐎠)+$/u);
  expect(after).toMatch(/^(?:𐎠)+…$/u);
});

test('what is told is of the text, and no longer than allowed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (left, name, right) => {
      const told = around(left + name + right, left.length, left.length + name.length);
      expect(told.before.length).toBeLessThanOrEqual(WORDS_AROUND + 1);
      expect(told.after.length).toBeLessThanOrEqual(WORDS_AROUND + 1);
      const plain = (left + name + right).replace(/\s+/gu, ' ');
      expect(plain).toContain(told.before.replace(/^…/u, ''));
      expect(plain).toContain(told.after.replace(/…$/u, ''));
    }),
  );
});
