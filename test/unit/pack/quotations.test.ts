import { describe, expect, it } from 'vitest';
import { quotationsIn, uncoveredQuotations } from '../../../src/pack/quotations';
import { fixturePack, fixtureTexts } from './fixture';

const textsOf = (source: string): string[] => quotationsIn(source).map((q) => q.text);

describe('quotationsIn', () => {
  it.each([
    ['“one” and "two" and «three» and „four‟', ['one', 'two', 'three', 'four']],
    ['a mark turned the wrong way: “ one “ and “two.“', ['one', 'two.']],
    [
      'one left open “runs to the end\nof its paragraph” and “two” goes on',
      ['runs to the end', 'and', 'goes on'],
    ],
    ['“” and “ ” hold nothing', []],
    ["it's 'single' marks that are apostrophes too", []],
  ])('%s', (source, expected) => expect(textsOf(source)).toEqual(expected));

  it('counts code points', () => {
    expect(quotationsIn('🚢🚢 “ 𝕋he Tide ”')).toEqual([{ start: 5, end: 13, text: '𝕋he Tide' }]);
  });
});

describe('uncoveredQuotations', () => {
  it('lists the passages that are not exactly one quote', () => {
    expect(uncoveredQuotations(fixturePack(), fixtureTexts())).toEqual([
      { source: 'tide', start: 100, end: 111, text: 'a dear plan', quotes: [] },
    ]);
  });

  it('lists a passage whose quote ends elsewhere, and one with two quotes', () => {
    const pack = fixturePack();
    const [first, , third] = pack.quotes;
    if (!first || !third) throw new Error('the fixture has too few quotes');
    first.end -= 1;
    pack.quotes.push({ ...third, id: 'too-dear-again' });
    expect(uncoveredQuotations(pack, fixtureTexts()).map((u) => u.quotes)).toEqual([
      ['dredge'],
      ['too-dear', 'too-dear-again'],
      [],
    ]);
  });
});
