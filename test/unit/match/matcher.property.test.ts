import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFoldTable } from '../../../src/match/fold';
import { encodeFoldTable } from '../../../src/match/fold-make';
import { makeIndex } from '../../../src/match/index-make';
import { readIndex } from '../../../src/match/index-layout';
import { foundIn, matcherOf, table } from '../../support/matcher';
import { slowScan } from '../../support/slow-matcher';

const LETTERS = ['a', 'b', 'A', 'B', 'é', 'E', 'É', 'ж', 'Ж', '中', '文', '𝒳', '7'];
const letter = fc.constantFrom(...LETTERS);
const word = fc.string({ unit: letter, minLength: 1, maxLength: 3 });
const name = fc.record({
  text: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  exact: fc.boolean(),
});
const hyphenated = fc
  .tuple(word, word, fc.boolean())
  .map(([a, b, exact]) => ({ text: `${a}-${b}`, exact }));
const names = fc.array(fc.oneof(name, hyphenated), { minLength: 1, maxLength: 8 });
/** What stands between words, and what hides in them. */
const gap = fc.constantFrom(
  ' ',
  ' ',
  '\u00A0',
  '  ',
  '\n',
  '-',
  '\u2011',
  ', ',
  '. ',
  '😀',
  '\u200B',
  '\u00AD',
  '\u0301',
  '(',
);
const text = fc.array(fc.oneof(word, gap), { maxLength: 40 }).map((parts) => parts.join(''));

/** Names and a text that holds some of them, changed as pages change them. */
const nameAndText = names.chain((listed) =>
  fc.record({
    listed: fc.constant(listed),
    text: fc
      .array(
        fc.oneof(
          text,
          fc.constantFrom(...listed).map((n) => n.text),
          fc.constantFrom(...listed).map((n) => n.text.normalize('NFD')),
          fc.constantFrom(...listed).map((n) => n.text.toUpperCase().replaceAll(' ', '\u00A0')),
          gap,
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  }),
);

test('finds exactly what the slow matcher finds', () => {
  fc.assert(
    fc.property(nameAndText, ({ listed, text: page }) => {
      const key = (m: { start: number; end: number; text: string; exact: boolean }): string =>
        `${m.start}–${m.end} ${m.text} ${m.exact ? 'exact' : ''}`;
      const slow = slowScan(listed, page).map((m) => key({ ...m, ...pick(listed, m.name) }));
      const quick = listed.flatMap((n, i) =>
        foundIn(matcherOf([[n.text, i, 0, n.exact]]), page).map((m) => key({ ...m, ...n })),
      );
      const together = foundIn(
        matcherOf(listed.map((n, i) => [n.text, i, 0, n.exact] as const)),
        page,
      );
      expect(new Set(quick)).toEqual(new Set(slow));
      expect(together.length).toBe(quick.length);
    }),
    { numRuns: 3000 },
  );
});

function pick<T>(list: readonly T[], i: number): T {
  const item = list[i];
  if (item === undefined) throw new RangeError(`no item ${i}`);
  return item;
}

test('the coded fold table is the fold table, and a cut one is refused', () => {
  const bytes = encodeFoldTable(table);
  expect(decodeFoldTable(bytes)).toEqual({ ...table, lists: [] });
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), (length) => {
      expect(() => decodeFoldTable(bytes.slice(0, length))).toThrow(RangeError);
    }),
    { numRuns: 50 },
  );
});

test('an index reads the same from any address, and other bytes are refused', () => {
  const bytes = makeIndex(table, [{ text: 'Taliban', entity: 3, pack: 1, gate: 0, exact: true }]);
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(readIndex(shifted.subarray(1))).toEqual(readIndex(bytes));
  expect(() => readIndex(bytes.slice(0, -1))).toThrow(RangeError);
  expect(() => readIndex(new Uint8Array(3))).toThrow(RangeError);
  expect(() =>
    makeIndex(table, [{ text: '…', entity: 0, pack: 0, gate: 0, exact: false }]),
  ).toThrow('…');
});
