import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../../src/pack/quotations';

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
