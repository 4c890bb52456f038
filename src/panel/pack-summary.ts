import type { Pack } from '../pack/types';
import type { PackSummary } from './PackSwitches';

/** What the options page says of a pack. */
export function packSummary({
  id,
  title,
  language,
  version,
  reachesTo,
  ...pack
}: Pack): PackSummary {
  return {
    id,
    title,
    language,
    version,
    reachesTo,
    counts: {
      entities: pack.entities.length,
      quotes: pack.quotes.length,
      facts: pack.facts.length,
      sources: pack.sources.length,
    },
  };
}
