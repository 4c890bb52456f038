import { describe, expect, it } from 'vitest';
import { checkQuotations } from '../../../src/pack/check-quotations';
import type { Pack, Quote } from '../../../src/pack/types';
import { must } from '../../support/must';
import { fixturePack, fixtureTexts } from './fixture';

function told(change: (pack: Pack, quote: (id: string) => Quote) => void): string[] {
  const pack = fixturePack();
  change(pack, (id) => must(pack.quotes.find((quote) => quote.id === id)));
  return checkQuotations(pack, fixtureTexts()).map(
    ({ path, message, remedy }) => `${path.join('.')}: ${message}; ${remedy}`,
  );
}

/** Moves a quote's edges, and its words with them. */
function moved(quote: Quote, start: number, end: number): void {
  const text = Array.from(must(fixtureTexts().get(quote.source)));
  Object.assign(quote, { start, end, text: text.slice(start, end).join('') });
}

const without = (pack: Pack, id: string): void => {
  pack.quotes = pack.quotes.filter((quote) => quote.id !== id);
};

describe('checkQuotations', () => {
  it('finds each pair of marks of the fixture in one quote', () => {
    expect(told(() => undefined)).toEqual([]);
  });

  it('says nothing of a source without its text', () => {
    const pack = { ...fixturePack(), quotes: [] };
    expect(checkQuotations(pack, new Map())).toEqual([]);
  });

  it('tells of marks without a quote, with the place', () => {
    expect(told((pack) => without(pack, 'dear-plan'))).toEqual([
      'sources.1: no quote covers "a dear plan", which "tide" puts in quotation marks; add one with source: tide, start: 100, end: 111',
    ]);
  });

  it('tells where the words begin', () => {
    expect(told((_, quote) => moved(quote('dredge'), 101, 129))).toEqual([
      'quotes.0.start: "dredge" begins at 101, but the words between the marks begin at 98; a quote is all that stands between its marks: start: 98',
    ]);
  });

  it('tells where the words end', () => {
    expect(told((_, quote) => moved(quote('dredge'), 98, 128))).toEqual([
      'quotes.0.end: "dredge" ends at 128, but the words between the marks end at 129; a quote is all that stands between its marks: end: 129',
    ]);
  });

  it('tells of both edges', () => {
    expect(told((_, quote) => moved(quote('dredge'), 101, 128))).toHaveLength(2);
  });

  it('tells of one quote over two pairs of marks at both', () => {
    const found = told((pack, quote) => {
      without(pack, 'second-look');
      moved(quote('too-dear'), 248, 287);
    });
    expect(found).toEqual([
      expect.stringMatching(/^quotes\.2\.end: "too-dear" ends at 287, but .* end at 256;/),
      expect.stringMatching(/^quotes\.2\.start: "too-dear" begins at 248, but .* begin at 274;/),
    ]);
  });

  it('tells of a second quote, and keeps the one that fits', () => {
    const found = told((pack, quote) => {
      pack.quotes.unshift({ ...quote('too-dear'), id: 'dear', start: 252, text: 'dear' });
    });
    expect(found).toEqual([
      'quotes.0: "dear" and "too-dear" share one pair of marks in "gull"; each pair of marks is one quote; keep one of them, from 248 to 256',
    ]);
  });

  it('keeps the one that begins rightly where none fits', () => {
    const found = told((pack, quote) => {
      pack.quotes.push({ ...quote('too-dear'), id: 'dear', start: 252, text: 'dear' });
      moved(quote('too-dear'), 248, 251);
    });
    expect(found).toEqual([expect.stringMatching(/^quotes\.6: "dear" and "too-dear" share one/)]);
  });

  it('tells of a quote outside any marks', () => {
    expect(
      told((pack, quote) =>
        pack.quotes.push({ ...quote('dredge'), id: 'met', start: 69, end: 72, text: 'met' }),
      ),
    ).toEqual([
      'quotes.6: "met" stands in no quotation marks at 69 to 72 of "gull"; a quote is what a source puts in marks; write a fact, with this passage as evidence',
    ]);
  });

  it('leaves to the positions a quote whose words do not stand at its place', () => {
    const found = told((pack, quote) => {
      quote('dredge').start -= 1;
      pack.quotes.push({ ...quote('dredge'), id: 'lost', start: 0, end: 31 });
    });
    expect(found).toEqual([]);
  });
});
