import { describe, expect, test } from 'vitest';
import { AFTER_FULL_NAME, ALWAYS, WITH_CONTEXT } from '../../../src/match/gate';
import { matcherOf, mentionsIn } from '../../support/matcher';
import cases from './cases.json';

const matcher = matcherOf([
  ['Zamir Kabulov', 0],
  ['Замир Кабулов', 0],
  ['Kabulov', 0, AFTER_FULL_NAME],
  ['Taliban', 1],
  ['塔利班', 1],
  ['Moscow format', 2],
  ['Al-Qaeda', 3],
  ['Thomas West', 4, WITH_CONTEXT],
  ['West', 4, AFTER_FULL_NAME, true],
  ['Ned Price', 5, WITH_CONTEXT],
  ['Islamic State', 6, ALWAYS, true],
  ['Islamic State-Khorasan', 7],
  ['Round Table', 8, WITH_CONTEXT],
  ['Round Table', 9, WITH_CONTEXT],
]);

describe('what is a mention', () => {
  test.each(cases)('$case', ({ text, mentions }) => {
    expect(mentionsIn(matcher, text)).toEqual(mentions);
  });
});
