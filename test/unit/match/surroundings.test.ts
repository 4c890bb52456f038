import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AFTER_FULL_NAME, ALWAYS, type GateNumber, WITH_CONTEXT } from '../../../src/match/gate';
import { meansAnother } from '../../../src/match/surroundings';
import { PASSAGE, REACH } from '../../../src/match/surroundings/around';
import { listPrint, LISTS } from '../../../src/match/surroundings/list';
import { wordsOfList } from '../../../src/match/surroundings/lists-make';
import { table } from '../../support/matcher';
import cases from './surroundings.json';

/** Full names that the index has, with the names in question. */
const LISTED = new Set(
  'Lavrov|Price|West|Kabulov|Sergei Lavrov|Sergey Lavrov|Vladimir Putin|Ned Price|Thomas West|Zamir Kabulov|Сергей Лавров|Талибана'.split(
    '|',
  ),
);
const isListed = (text: string): boolean => LISTED.has(text);

/** Asks of the name in brackets. */
function ask(marked: string, gate: GateNumber): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return meansAnother(table, marked.replace(/[[\]]/gu, ''), start, end, gate, isListed);
}

describe('surroundings that make a name somebody or something else', () => {
  test.each(cases)('$case: $text', ({ text, gate, another }) => {
    expect(ask(text, gate as GateNumber)).toBe(another);
  });
});

const gate = fc.constantFrom(ALWAYS, AFTER_FULL_NAME, WITH_CONTEXT);
/** Words that the rules ask about, and what stands between words. */
const piece = fc.constantFrom(
  ...'Lavrov|Putin|Price|West|US|UN|the|of|de|Street|Mr|President|said|Igor|J|al|bin|Кубок|شارع|街|طالبان'.split(
    '|',
  ),
  ...' |  |\n|\n\n|-|–|.|, |: |’|’s |"|« |(|) |& |\u00AD|\u200B|1845|24|$|😀|\uD83D|\uDE00|e\u0301'.split(
    '|',
  ),
);
const prose = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 })
  .map((p) => p.join(''));

test('any text and any place in it are answered', () => {
  fc.assert(
    fc.property(prose, fc.nat(200), fc.nat(40), gate, (text, start, length, g) => {
      expect(typeof meansAnother(table, text, start, start + length, g)).toBe('boolean');
    }),
    { numRuns: 10_000 },
  );
});

test('what stands beyond reach makes no difference', () => {
  fc.assert(
    fc.property(prose, prose, prose, prose, gate, (far, before, after, farther, g) => {
      const left = before.padStart(PASSAGE, 'x ').slice(-PASSAGE);
      const right = after.padEnd(REACH, ' x').slice(0, REACH);
      const near = meansAnother(table, `${left}Lavrov${right}`, PASSAGE, PASSAGE + 6, g);
      const wide = `${far}${left}Lavrov${right}${farther}`;
      const at = wide.length - farther.length - right.length - 6;
      expect(meansAnother(table, wide, at, at + 6, g)).toBe(near);
    }),
    { numRuns: 3000 },
  );
});

test('lists hold folded words, each once, and prints of one list tell its words apart', () => {
  for (let list = 0; list < LISTS; list++) {
    const words = wordsOfList(table, list);
    expect(words.length).toBeGreaterThan(0);
    expect(words).not.toContain('');
    expect(new Set(words.map(listPrint)).size).toBe(words.length);
  }
});

test('whether a name is a person’s is asked anew of another index', () => {
  const text = 'the Thomas West who was here';
  const ask = (isKnown: boolean): boolean =>
    meansAnother(table, text, 4, 15, ALWAYS, () => isKnown);
  expect([ask(true), ask(false), ask(true)]).toEqual([true, false, true]);
});
