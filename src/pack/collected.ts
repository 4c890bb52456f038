/** Quotes that a reader has collected, with notes of the reader's own. */
import type { Library } from './library';
import { sourceAddress } from './library';
import type { Pack, Quote, Source } from './types';

/** As it is kept: the words stay in the pack. */
export interface Collected {
  /** Id of the quote. */
  readonly quote: string;
  /** The reader's own words; empty where there are none. */
  readonly note: string;
}

/** A collected quote with what it is taken from. */
export interface CollectedQuote {
  readonly quote: Quote;
  readonly source: Source;
  readonly pack: Pack;
  readonly note: string;
}

/** The collected quotes in their order; ids of quotes that no pack in use has are given apart, and stay kept. */
export function collectedQuotes(
  library: Library,
  collected: readonly Collected[],
): { readonly quotes: readonly CollectedQuote[]; readonly unknown: readonly Collected[] } {
  const quotes: CollectedQuote[] = [];
  const unknown: Collected[] = [];
  for (const item of collected) {
    const quote = library.quote(item.quote);
    const pack = library.packOf(item.quote);
    const source = quote && pack && library.source(sourceAddress(pack, quote.source));
    if (source) quotes.push({ quote, source, pack, note: item.note });
    else unknown.push(item);
  }
  return { quotes, unknown };
}
