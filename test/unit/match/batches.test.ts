/** Texts longer than a batch are read in parts; no name is lost or found twice where two parts meet. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BATCH_UNITS } from '../../../src/match/words';
import { foundIn, matcherOf } from '../../support/matcher';

const NAMES = ['Zamir Kabulov', 'Taliban', 'Islamic State-Khorasan', '塔利班', '𝒳𝒴'] as const;
const matcher = matcherOf(NAMES.map((name, i) => [name, i] as const));

/** Words that are in no name, of any length, so that names stand at every place around the end of a part. */
const filler = fc.constantFrom('x', 'yy', 'zzz', '，', '中', 'a\u00ADb', '…', 'longer-words', '😀');

test('names are found at every place around the ends of parts', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES),
      fc.integer({ min: -40, max: 40 }),
      fc.array(filler, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 3 }),
      (name, shift, words, parts) => {
        const unit = `${words.join(' ')} `;
        const length = parts * BATCH_UNITS + shift;
        const before = `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length - 1)} `;
        const text = `${before}${name} ${unit.repeat(300)}`;
        const found = foundIn(matcher, text).map(({ start, end }) => [start, end]);
        expect(found).toEqual([[before.length, before.length + name.length]]);
      },
    ),
    { numRuns: 300 },
  );
});

test('a word without end is read through', () => {
  const text = `${'x'.repeat(3 * BATCH_UNITS)} Taliban`;
  expect(foundIn(matcher, text)).toHaveLength(1);
});
