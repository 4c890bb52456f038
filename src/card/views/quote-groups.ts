import { groupBy } from '../../ui/group-by';
import type { Library } from '../../pack/library';
import type { Account, Quote } from '../../pack/types';
import { type Company, NO_COMPANY, quoteConcerns } from './company';

type Member = Account['members'][number];

/** Whole utterances say more than single words in quotation marks. */
const RANK = { speech: 0, statement: 0, term: 1, scare: 1 } as const;

/**
 * The order in which quotes stand on a card: utterances before single terms, among them those that concern the rest of the
 * page first, each followed by the quotes that go on with it, and each wording once: a quote that an account gives as
 * another wording of one above is left to that account.
 */
export function arrangeQuotes(
  library: Library,
  quotes: readonly Quote[],
  company: Company = NO_COMPANY,
): readonly Quote[] {
  const wanted = new Set(quotes.map(({ id }) => id));
  const continuations = groupBy(quotes, ({ continues }) => continues);
  const arranged: Quote[] = [];
  const seen = new Set<string>();

  const take = (quote: Quote) => {
    if (seen.has(quote.id)) return;
    seen.add(quote.id);
    arranged.push(quote);
    // Folded away here, shown there: what the disclosures below this quote list.
    for (const account of library.accountsOf(quote.id)) {
      if (account.kind !== 'wording') continue;
      for (const member of otherMembers(library, account, quote.id)) {
        if (typeof member === 'string') seen.add(member);
      }
    }
    continuations.get(quote.id)?.forEach(take);
  };

  const heads = quotes.filter(({ continues }) => continues === undefined || !wanted.has(continues));
  const concerns = new Map(heads.map((quote) => [quote, Number(quoteConcerns(company, quote))]));
  const foremost = (quote: Quote) => concerns.get(quote) ?? 0;
  [...heads].sort((a, b) => RANK[a.kind] - RANK[b.kind] || foremost(b) - foremost(a)).forEach(take);
  // What is left is a continuation of a quote that was folded away, or of itself.
  quotes.forEach(take);
  return arranged;
}

/**
 * What an account sets beside one of its members. Beside a wording only those of other sources: a second quote from the
 * same text goes on with the first, it does not put it differently.
 */
export function otherMembers(library: Library, account: Account, of: string): readonly Member[] {
  const source = library.quote(of)?.source;
  return account.members.filter((member) => {
    if (member === of) return false;
    if (account.kind !== 'wording' || source === undefined) return true;
    return (typeof member === 'string' ? library.quote(member)?.source : member.source) !== source;
  });
}

/** Quotes about an entity that are not its own words. */
export function quotesAboutOnly(library: Library, entity: string): readonly Quote[] {
  return library.quotesAbout(entity).filter(({ speaker }) => speaker !== entity);
}
