import { expect, test } from 'vitest';
import { AFTER_FULL_NAME, ALWAYS, WITH_COMPANY } from '../../../src/match/gate';
import { othersIn, withoutSurnames } from '../../../src/match/subject';
import { meansAnother } from '../../../src/match/surroundings';
import { foundIn, matcherOf } from '../../support/matcher';

const PRICE = 0;
const HANAFI = 1;
const matcher = {
  ...matcherOf([
    ['Ned Price', PRICE, WITH_COMPANY],
    ['Price', PRICE, AFTER_FULL_NAME, true],
    ['Abdul Salam Hanafi', HANAFI, ALWAYS],
    ['Hanafi', HANAFI, AFTER_FULL_NAME, true],
  ]),
  meansAnother,
};

test.each([
  ['Eleanor Price (diplomat) – Openpedia', [PRICE]],
  ['Five questions for Nadia Hanafi on recognition', [HANAFI]],
  ['J. Price and Nadia Hanafi: a correspondence', [PRICE, HANAFI]],
  ['Ned Price on the Moscow talks', []],
  ['Eleanor Price asks Ned Price', []],
  ['Spokesman Price gives no date', []],
  ['Oil: Price rises again', []],
  ['Moscow format', []],
  ['', []],
])('a title gives a surname to somebody else: %s', (title, others) => {
  expect([...othersIn(matcher, title)].sort()).toEqual(others);
});

test('no more of a title is read than a heading has', () => {
  const long = (before: number) => `${'-'.repeat(before)} Eleanor Price (diplomat)`;
  expect([...othersIn(matcher, long(900))]).toEqual([PRICE]);
  expect([...othersIn(matcher, long(1000))]).toEqual([]);
});

test('in such a document the surname alone is theirs, the full name is ours', () => {
  const run = foundIn(matcher, 'Ned Price said no. Hanafi smiled. Then Price left.');
  const texts = (others: Set<number>): number[] =>
    withoutSurnames(matcher.index, others, run).map(({ start }) => start);
  expect(texts(new Set())).toEqual([0, 4, 19, 39]);
  expect(texts(new Set([PRICE]))).toEqual([0, 19]);
});
