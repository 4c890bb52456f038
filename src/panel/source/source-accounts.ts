/** In which accounts a source speaks. Pure. */
import type { Comparison } from '../../pack/comparison';

export interface SourceAccountLists {
  readonly speaks: readonly Comparison[];
  readonly silent: readonly Comparison[];
}

/** Parts the accounts of a source's pack by whether the source has anything for them; each list keeps their order. */
export function accountsBySource(
  comparisons: readonly Comparison[],
  source: string,
): SourceAccountLists {
  const has = ({ voices }: Comparison) => voices.some((voice) => voice.source.id === source);
  return {
    speaks: comparisons.filter(has),
    silent: comparisons.filter((comparison) => !has(comparison)),
  };
}
