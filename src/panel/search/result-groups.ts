import type { SearchResult, Thing } from '../../search';
import { groupBy } from '../../ui/group-by';
import { t } from '../../ui/strings';

/** Results of one sort, the best first. */
export interface ResultGroup {
  readonly thing: Thing;
  readonly results: readonly SearchResult[];
}

/** Results by what they are; the sort that the best of all belongs to stands first. */
export function groupResults(results: readonly SearchResult[]): readonly ResultGroup[] {
  return [...groupBy(results, ({ thing }) => thing)].map(([thing, own]) => ({
    thing,
    results: own,
  }));
}

/** The heading over results of a sort. */
export function thingHeading(thing: Thing): string {
  switch (thing) {
    case 'entity':
      return t('panel.names');
    case 'quote':
      return t('panel.quotes');
    case 'fact':
      return t('panel.facts');
    case 'account':
      return t('search.accounts');
    case 'source':
      return t('search.sources');
  }
}
