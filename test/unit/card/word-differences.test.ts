import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifferences } from '../../../src/card/views/word-differences';

const own = (text: string, other: string, language = 'en') =>
  wordDifferences(text, other, language)
    .stretches.filter((stretch) => stretch.own)
    .map((stretch) => stretch.text);
const missing = (text: string, other: string) => wordDifferences(text, other, 'en').missing;

describe('the words in which two wordings differ', () => {
  const burden = 'the actors (of the conflict) who have been in the country for the past 20 years';
  const actors = 'the actors who have been in the country for the last 20 years';

  it('gives the words that only one of them has, runs of them together', () => {
    expect(own(burden, actors)).toEqual(['of the conflict', 'past']);
    expect(missing(burden, actors)).toEqual(['last']);
    expect(own(actors, burden)).toEqual(['last']);
    expect(missing(actors, burden)).toEqual(['of the conflict', 'past']);
  });

  it.each([
    ['Already inclusive', 'already inclusive'],
    ['the donors’ conference', "the donors' conference"],
    ['in the interest of any side,', 'in the interest of any side'],
    ['Caf\u00e9 talks', 'Cafe\u0301 talks'],
    ['', ''],
  ])('takes “%s” and “%s” for the same words', (text, other) => {
    expect(wordDifferences(text, other, 'en')).toEqual({
      likeness: 'same',
      stretches: [{ text, own: false }],
      missing: [],
    });
  });

  it('marks nothing where there is little to compare', () => {
    expect(wordDifferences('weight', 'burden', 'en')).toEqual({
      likeness: 'nothing-shared',
      stretches: [{ text: 'weight', own: false }],
      missing: [],
    });
    const far = wordDifferences(
      'We expect them to respond to the request',
      'They went to a bank',
      'en',
    );
    expect(far.likeness).toBe('unlike');
    expect(far.stretches).toHaveLength(1);
  });

  it('knows words of scripts that put no spaces between them', () => {
    expect(own('他们努力工作', '他们工作', 'zh')).toEqual(['努力']);
  });

  it('bears a language that is none', () => {
    expect(own('a new day', 'a day', 'no such tag')).toEqual(['new']);
  });

  it('leaves the text as it is, letter for letter', () => {
    const words = fc.array(
      fc.constantFrom('the', 'The', 'real', 'risk', '—', '[of]', 'État', '20', '\n'),
    );
    const wording = words.map((list) => list.join(' '));
    const any = fc.oneof(wording, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(any, any, (text, other) => {
        const { stretches } = wordDifferences(text, other, 'en');
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      }),
    );
  });

  it('finds two wordings equally alike from either side', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    const wording = words.map((list) => list.join(' '));
    fc.assert(
      fc.property(wording, wording, (a, b) => {
        const here = wordDifferences(a, b, 'en');
        const there = wordDifferences(b, a, 'en');
        expect(here.likeness).toBe(there.likeness);
      }),
    );
  });
});
