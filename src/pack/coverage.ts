/** How much of each source text a pack takes up. */
import type { Evidence, Pack } from './types';
import { passages } from './walk';

type Span = Pick<Evidence, 'start' | 'end'>;

export interface Coverage {
  /** The source's id. */
  readonly source: string;
  /** All counts of characters are of code points. */
  readonly characters: number;
  /** Characters that stand in a quote. */
  readonly quoted: number;
  /** Characters that something rests on as evidence. */
  readonly evidence: number;
  /** Characters that stand in a quote, in evidence or in both. */
  readonly covered: number;
  readonly quotes: number;
  /** Facts with evidence in the source. */
  readonly facts: number;
}

/** Characters in at least one of the spans. */
function extent(spans: readonly Span[]): number {
  let total = 0;
  let reached = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}

/** The coverage of every source of a pack; the texts are not needed for it. */
export function coverageOf(pack: Pack): Coverage[] {
  const evidence = Array.from(passages(pack), (passage) => passage.evidence);
  return pack.sources.map(({ id, length }) => {
    const quotes = pack.quotes.filter(({ source }) => source === id);
    const cited = evidence.filter(({ source }) => source === id);
    return {
      source: id,
      characters: length,
      quoted: extent(quotes),
      evidence: extent(cited),
      covered: extent([...quotes, ...cited]),
      quotes: quotes.length,
      facts: pack.facts.filter((fact) => fact.evidence.some(({ source }) => source === id)).length,
    };
  });
}
