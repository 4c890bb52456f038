import { describe, expect, it } from 'vitest';
import { collectedQuotes } from '../../../../src/pack/collected';
import {
  writeCollectionAnnotations,
  writeCollectionCsl,
  writeCollectionCsv,
} from '../../../../src/pack/export/collection';
import { fixtureLibrary, fixturePack } from '../../../support/fixture-pack';
import { must } from '../../../support/must';

const [first, second] = fixturePack.quotes.map(({ id }) => id);
const collected = [
  { quote: must(second), note: '=Mine, "quoted"' },
  { quote: 'of-another-pack', note: 'kept' },
  { quote: must(first), note: '' },
];
const { quotes, unknown } = collectedQuotes(fixtureLibrary, collected);

describe('a collection', () => {
  it('has its quotes in the order in which they were collected, and names those that no pack has', () => {
    expect(quotes.map(({ quote }) => quote.id)).toEqual([second, first]);
    expect(unknown).toEqual([collected[1]]);
  });

  it('is a table with a note in each row, which no spreadsheet takes for a formula', () => {
    const [header, row, ...rest] = writeCollectionCsv(quotes).split('\r\n');
    expect(header).toContain('"text","note"');
    expect(row).toContain(`"'=Mine, ""quoted"""`);
    expect(rest.filter((line) => line !== '')).toHaveLength(1);
  });

  it('has each source once', () => {
    const items = JSON.parse(writeCollectionCsl(quotes)) as { id: string }[];
    expect(items.map(({ id }) => id)).toEqual([...new Set(quotes.map(({ source }) => source.id))]);
  });

  it('is annotations of passages, a note being a comment', () => {
    const { total, first } = JSON.parse(writeCollectionAnnotations(quotes, 'Mine')) as {
      total: number;
      first: {
        items: {
          motivation: string;
          body: { purpose: string; value: string }[];
          target: { selector: object[] };
        }[];
      };
    };
    expect(total).toBe(2);
    const [noted, bare] = first.items;
    expect(noted?.motivation).toBe('commenting');
    expect(noted?.body).toContainEqual(
      expect.objectContaining({ purpose: 'commenting', value: '=Mine, "quoted"' }),
    );
    expect(bare?.motivation).toBe('bookmarking');
    const { quote } = must(quotes[1]);
    expect(bare?.target.selector).toEqual([
      { type: 'TextPositionSelector', start: quote.start, end: quote.end },
      { type: 'TextQuoteSelector', exact: quote.text },
    ]);
  });
});
