/** Each pair of quotation marks in a source text is exactly one quote of the pack, and each quote stands in such a pair. */
import { CodePointText } from './code-points';
import type { SourceTexts } from './positions';
import { type Path, type Problem, shown } from './problem';
import { type Quotation, quotationsIn } from './quotations';
import type { Pack, Quote } from './types';

/** A quote with the path that leads to it. */
interface Placed {
  readonly quote: Quote;
  readonly path: Path;
}

function place({ start, end }: Quotation | Quote): string {
  return `${start} to ${end}`;
}

/** Faults of the one quote that a pair of marks has: it begins or ends beside the marks. */
function atEdges({ quote, path }: Placed, quotation: Quotation): Problem[] {
  return (['start', 'end'] as const).flatMap((key) => {
    if (quote[key] === quotation[key]) return [];
    const [edge, words] = key === 'start' ? ['begins', 'begin'] : ['ends', 'end'];
    return [
      {
        path: [...path, key],
        message: `"${quote.id}" ${edge} at ${quote[key]}, but the words between the marks ${words} at ${quotation[key]}`,
        remedy: `a quote is all that stands between its marks: ${key}: ${quotation[key]}`,
      },
    ];
  });
}

/** Several quotes for one pair of marks: all but one are too many. */
function doubled(over: readonly Placed[], quotation: Quotation): Problem[] {
  const kept =
    over.find(({ quote }) => place(quote) === place(quotation)) ??
    over.find(({ quote }) => quote.start === quotation.start) ??
    over[0];
  return over
    .filter((placed) => placed !== kept)
    .map(({ quote, path }) => ({
      path,
      message: `"${quote.id}" and "${kept?.quote.id ?? ''}" share one pair of marks in "${quote.source}"`,
      remedy: `each pair of marks is one quote; keep one of them, from ${place(quotation)}`,
    }));
}

/**
 * Checks quotation marks against quotes, source by source. A quote whose words do not stand at its place is told of
 * with the positions; what it may cover is not asked here.
 */
export function checkQuotations(pack: Pack, texts: SourceTexts): Problem[] {
  const problems: Problem[] = [];
  for (const [i, { id }] of pack.sources.entries()) {
    const source = texts.get(id);
    if (source === undefined) continue;
    const text = new CodePointText(source);
    const placed = pack.quotes.flatMap((quote, j): Placed[] =>
      quote.source === id ? [{ quote, path: ['quotes', j] }] : [],
    );
    const seen = new Set<Placed>();
    for (const quotation of quotationsIn(source)) {
      const over = placed.filter(
        ({ quote }) => quote.start < quotation.end && quote.end > quotation.start,
      );
      for (const one of over) seen.add(one);
      if (over.some(({ quote }) => text.slice(quote.start, quote.end) !== quote.text)) continue;
      const [only] = over;
      if (only === undefined) {
        problems.push({
          path: ['sources', i],
          message: `no quote covers ${shown(quotation.text)}, which "${id}" puts in quotation marks`,
          remedy: `add one with source: ${id}, start: ${quotation.start}, end: ${quotation.end}`,
        });
      } else if (over.length > 1) problems.push(...doubled(over, quotation));
      else problems.push(...atEdges(only, quotation));
    }
    for (const one of placed) {
      const { quote, path } = one;
      if (seen.has(one) || text.slice(quote.start, quote.end) !== quote.text) continue;
      problems.push({
        path,
        message: `"${quote.id}" stands in no quotation marks at ${place(quote)} of "${id}"`,
        remedy:
          'a quote is what a source puts in marks; write a fact, with this passage as evidence',
      });
    }
  }
  return problems;
}
