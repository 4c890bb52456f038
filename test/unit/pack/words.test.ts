import { describe, expect, it } from 'vitest';
import { exactName, foldedName, isGreedy } from '../../../src/pack/name-form';
import { nearest } from '../../../src/pack/near';
import { fieldOf, formatProblem, shown } from '../../../src/pack/problem';

describe('the forms of names', () => {
  it.each([
    ['Al\u2011Qaida', 'al-qaida'],
    ['Ma’mun  al\u00A0Din', "ma'mun al din"],
    ['É\u0301cole', 'ecole'],
    ['Zam\u00ADir', 'zamir'],
    ['کابل', 'كابل'],
    ['Σωτήρης', 'σωτηρησ'],
  ])('%s folds to %s', (name, folded) => expect(foldedName(name)).toBe(folded));

  it('keeps case and accents where they count', () => {
    expect(exactName('E\u0301a – B’c')).toBe("Éa - B'c");
  });

  it.each([
    ['IS', true],
    ['G7', true],
    ['I.', true],
    ['a\u200Bb', true],
    ['9/11', true],
    ['…', true],
    ['國', true],
    ['UNO', false],
    ['U.S.', false],
    ['G20', false],
    ['北京', false],
    ['한국', false],
  ])('%s is greedy: %s', (name, greedy) => expect(isGreedy(name)).toBe(greedy));
});

describe('the nearest word', () => {
  const ids = ['zamir-kabulov', 'sergei-lavrov', 'taliban', 'x'.repeat(100)];

  it.each([
    ['zamir-kabulof', 'zamir-kabulov'],
    ['lavrov', 'sergei-lavrov'],
    ['the-taliban', 'taliban'],
    ['talibna', 'taliban'],
    ['moscow', undefined],
    ['', undefined],
    ['x'.repeat(99), undefined],
  ])('to %s is %s', (word, expected) => expect(nearest(word, ids)).toBe(expected));
});

describe('what messages show', () => {
  it.each([
    ['a "text"', '"a "text""'],
    ['a\u202Eb\u0000', '"a\\u{202e}b\\u{0}"'],
    ['🚢'.repeat(61), `"${'🚢'.repeat(60)}…"`],
    [null, 'empty'],
    [[], 'an empty list'],
    [[1], 'a list'],
    [{}, 'a mapping'],
    [7, 'the number 7'],
    [false, 'false'],
    [undefined, 'of type undefined'],
  ])('%j as %s', (value, expected) => expect(shown(value)).toBe(expected));

  it('names fields by their key, and items by their list', () => {
    expect(fieldOf(['quotes', 12, 'speaker'])).toBe('speaker');
    expect(fieldOf(['quotes', 12])).toBe('quotes, item 13');
    expect(fieldOf([])).toBe('the pack');
  });

  it('gives file and line', () => {
    const problem = { file: 'a.yaml', line: 3, message: 'this is so', remedy: 'make it otherwise' };
    expect(formatProblem(problem)).toBe('a.yaml:3: this is so; make it otherwise');
    expect(formatProblem(problem, 'data/x')).toBe('data/x/a.yaml:3: this is so; make it otherwise');
  });
});
