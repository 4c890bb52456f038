import type { Pack } from '../pack/types';
import type { PackSummary } from './Options';

/** What the options page says of a pack. */
export function packSummary({ title, version, reachesTo, ...pack }: Pack): PackSummary {
  return {
    title,
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
