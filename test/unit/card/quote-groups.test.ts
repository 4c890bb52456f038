import { describe, expect, it } from 'vitest';
import { arrangeQuotes, otherMembers, quotesAboutOnly } from '../../../src/card/views/quote-groups';
import { fixtureLibrary as library, fixturePack } from '../../support/fixture-pack';
import { must } from '../../support/must';
import { createLibrary } from '../../../src/pack/library';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('the order of quotes', () => {
  it('puts utterances first, continuations after their beginning, and each wording once', () => {
    expect(ids(arrangeQuotes(library, library.quotesBy('kabulov')))).toEqual([
      'k-moment', // and in its account k-start
      'k-working',
      'k-punish',
      'k-people',
      'k-see',
      'k-term',
    ]);
  });

  it('puts first what concerns the rest of the page, utterances still before terms', () => {
    const quotes = fixturePack.quotes.map((quote) =>
      ['k-see', 'k-term'].includes(quote.id) ? { ...quote, about: ['format'] } : quote,
    );
    const told = createLibrary([{ ...fixturePack, quotes }]);
    const order = (...company: string[]) =>
      ids(arrangeQuotes(told, told.quotesBy('kabulov'), new Set(company)));
    expect(order('format')).toEqual([
      'k-see',
      'k-moment',
      'k-working',
      'k-punish',
      'k-people',
      'k-term',
    ]);
    // Said to the Taliban, as well as about them: its continuation comes with it.
    expect(order('taliban').slice(0, 2)).toEqual(['k-moment', 'k-working']);
    expect(order('nobody')).toEqual(order());
  });

  it('leads with the wording that concerns the page, the others folded under it', () => {
    const quotes = fixturePack.quotes.map((quote) =>
      quote.id === 'k-start' ? { ...quote, about: ['format'] } : quote,
    );
    const told = createLibrary([{ ...fixturePack, quotes }]);
    const order = ids(arrangeQuotes(told, told.quotesBy('kabulov'), new Set(['format'])));
    expect(order[0]).toBe('k-start');
    expect(order).not.toContain('k-moment');
  });

  it('loses no quote: what is not listed is in the account of one that is', () => {
    const quotes = library.quotesBy('kabulov');
    const arranged = arrangeQuotes(library, quotes);
    const reachable = new Set([
      ...ids(arranged),
      ...arranged.flatMap(({ id }) =>
        library.accountsOf(id).flatMap((account) => otherMembers(library, account, id)),
      ),
    ]);
    expect(ids(quotes).filter((id) => !reachable.has(id))).toEqual([]);
  });

  it('survives continuations in a circle', () => {
    const a = 'k-see';
    const b = 'k-people';
    const circular = createLibrary([
      {
        ...fixturePack,
        quotes: fixturePack.quotes.map((quote) =>
          quote.id === a
            ? { ...quote, continues: b }
            : quote.id === b
              ? { ...quote, continues: a }
              : quote,
        ),
      },
    ]);
    expect(ids(arrangeQuotes(circular, circular.quotesBy('kabulov')))).toContain(a);
  });

  it('does not take a second quote of the same text for another wording', () => {
    const account = { ...must(fixturePack.accounts[0]), members: ['k-moment', 'k-see', 'k-start'] };
    const same = createLibrary([{ ...fixturePack, accounts: [account] }]);
    expect(otherMembers(same, account, 'k-moment')).toEqual(['k-start']);
    expect(ids(arrangeQuotes(same, same.quotesBy('kabulov')))).toContain('k-see');
  });

  it('leaves an entity’s own words out of what is said about it', () => {
    expect(ids(quotesAboutOnly(library, 'taliban'))).toEqual(['k-moment', 'k-start']);
    expect(ids(quotesAboutOnly(library, 'kabulov'))).toEqual(['about-k']);
  });
});
