import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPositions } from '../../../src/pack/positions';
import type { Pack } from '../../../src/pack/types';
import { fixturePack, fixtureTexts } from './fixture';

/** The pack with one change, held against the texts: path, message and remedy of each problem. */
function say(change: (pack: Pack) => void, texts = fixtureTexts()): string[] {
  const pack = fixturePack();
  change(pack);
  return checkPositions(pack, texts).map((p) => `${p.path.join('.')}: ${p.message}; ${p.remedy}`);
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
}

/** Code points, by the language's own walk. */
const points = (text: string): string[] => Array.from(text);

describe('checkPositions', () => {
  it('finds no fault in the fixture, whose texts hold astral characters before the quotes', () => {
    expect(say(() => undefined)).toEqual([]);
    for (const text of fixtureTexts().values())
      expect(text.length).toBeGreaterThan(points(text).length);
  });

  it('passes over sources without a text', () => {
    const change = (pack: Pack): void => void Object.assign(at(pack.sources, 0), { length: 1 });
    expect(say(change, new Map())).toEqual([]);
  });

  it('tells of a length', () => {
    expect(say((pack) => (at(pack.sources, 1).length = 115))).toEqual([
      'sources.1.length: the length of "tide" is given as 115; its text has 114 code points',
    ]);
  });

  it('says where the words of a quote stand', () => {
    const moved = say((pack) => Object.assign(at(pack.quotes, 0), { start: 97, end: 128 }));
    expect(moved).toEqual([
      'quotes.0.start: the words of "dredge" do not stand at 97 to 128 of "gull"; they stand at 98 to 129',
    ]);
    const other = say((pack) => {
      Object.assign(at(pack.quotes, 0), { text: 'the', source: 'tide', start: 1, end: 4 });
    });
    expect(other).toEqual([
      'quotes.0.start: the words of "dredge" do not stand at 1 to 4 of "tide"; they stand at 58 to 61',
    ]);
    const many = say((pack) => Object.assign(at(pack.quotes, 0), { text: '🚢', start: 1, end: 2 }));
    expect(many[0]).toMatch(/they stand at 46 to 47 and at 47 to 48$/);
  });

  it('says that the words of a quote stand nowhere', () => {
    expect(say((pack) => (at(pack.quotes, 2).text = 'too dear!'))).toEqual([
      'quotes.2.start: the words of "too-dear" do not stand at 248 to 256 of "gull"; they stand nowhere in it; copy them letter for letter',
    ]);
  });

  it('wants evidence to begin and end at the edges of words', () => {
    expect(say((pack) => (at(at(pack.facts, 0).evidence, 0).start = 194))).toEqual([
      'facts.0.evidence.0.start: the start 194 falls inside a word ("ded.\\u{a}\\u{a}Th|e League"); the nearest edge of a word is 195',
    ]);
    expect(say((pack) => (at(at(pack.relations, 0).evidence, 0).end -= 1))).toEqual([
      expect.stringContaining('relations.0.evidence.0.end: the end 158 falls inside a word'),
    ]);
    expect(say((pack) => (at(at(pack.facts, 0).evidence, 0).start = 195))).toEqual([
      'facts.0.evidence.0.start: the passage 195 to 229 has a space at its edge; without it the passage is 196 to 229',
    ]);
  });

  it('takes every slice of a text as a quote, and no slice moved by one that reads otherwise', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '🚢', '𝕋', 'e\u0301');
    const text = fc.string({ unit, minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (words, a, b) => {
        const list = points(words);
        const start = a % list.length;
        const end = start + 1 + (b % (list.length - start));
        const quote = { source: 'tide', start, end, text: list.slice(start, end).join('') };
        const pack: Pack = {
          ...fixturePack(),
          quotes: [{ id: 'any', kind: 'term', about: [], ...quote }],
          ...{ facts: [], accounts: [], relations: [], entities: [], events: [] },
        };
        const texts = new Map([['tide', words]]);
        const problems = (): string[] =>
          checkPositions(pack, texts).flatMap((p) => (p.path[0] === 'quotes' ? [p.remedy] : []));
        expect(problems()).toEqual([]);
        const moved = list.slice(start + 1, end + 1).join('');
        pack.quotes = [
          { id: 'any', kind: 'term', about: [], ...quote, start: start + 1, end: end + 1 },
        ];
        if (moved === quote.text) expect(problems()).toEqual([]);
        else expect(problems()[0]).toContain(`${start} to ${end}`);
      }),
    );
  });
});
