/** A source's quotations and records in the order of its text. Pure. */
import type { Library } from '../../pack/library';
import type { Span } from '../../pack/source-passages';
import type { Fact, Quote, Source } from '../../pack/types';

/** A quote or fact, and its passages in the source, in the order of the text. */
export type SourceEntry = { readonly spans: readonly Span[] } & (
  { readonly kind: 'quote'; readonly quote: Quote } | { readonly kind: 'fact'; readonly fact: Fact }
);

/** The passages of a fact in one source, in the order of its text. */
function spansIn(fact: Fact, source: string): readonly Span[] {
  return fact.evidence
    .filter((evidence) => evidence.source === source)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** All entries by where they begin; a fact before the quote that its passage begins with. */
export function sourceEntries(
  library: Library,
  address: string,
  source: Source,
): readonly SourceEntry[] {
  const facts = library
    .factsIn(address)
    .map((fact): SourceEntry => ({ kind: 'fact', fact, spans: spansIn(fact, source.id) }));
  const quotes = library
    .quotesIn(address)
    .map((quote): SourceEntry => ({ kind: 'quote', quote, spans: [quote] }));
  const start = ({ spans }: SourceEntry) => spans[0]?.start ?? 0;
  return [...facts, ...quotes].sort((a, b) => start(a) - start(b));
}
