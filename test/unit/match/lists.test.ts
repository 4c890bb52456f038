import { describe, expect, test } from 'vitest';
import { enterLists, isIn, List, listPrint, LISTS } from '../../../src/match/surroundings/list';
import { wordsOfList } from '../../../src/match/surroundings/lists-make';
import { table } from '../../support/matcher';

/** A table whose lists were asked of by nobody yet. */
const fresh = (): typeof table => ({ ...table, lists: [...table.lists] });
const prints = Array.from({ length: LISTS }, (_, list) => wordsOfList(table, list).map(listPrint));

describe('the table of lists', () => {
  test('is put together list by list where told to stop at every look', () => {
    const pieces = fresh();
    let parts = 1;
    while (!enterLists(pieces, () => true)) parts++;
    expect(parts).toBe(LISTS);
    for (const [list, its] of prints.entries())
      for (const print of its) expect(isIn(pieces, list, print)).toBe(true);
  });

  test('is whole for whoever asks before that is done, and whole again after another', () => {
    const [half, other] = [fresh(), fresh()];
    enterLists(half, () => true);
    const last = prints[List.Aliases]?.[0] ?? NaN;
    expect(isIn(other, List.Aliases, last)).toBe(true);
    expect(isIn(half, List.Aliases, last)).toBe(true);
    expect(enterLists(half, () => true)).toBe(true);
  });

  test('has each word in its own lists alone', () => {
    const of = (word: string): number[] =>
      prints.flatMap((its, list) => (its.includes(listPrint(word)) ? [list] : []));
    for (const word of ['the', 'minister', 'goalkeeper', 'street'])
      for (let list = 0; list < LISTS; list++)
        expect(isIn(table, list, listPrint(word))).toBe(of(word).includes(list));
  });
});
