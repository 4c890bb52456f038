import type { SearchResult, Thing } from '../../search';
import { groupBy } from '../../ui/group-by';
import { t } from '../../ui/strings';

/** Results of one sort, or all that hold what was typed less closely than these. */
export type Sort = Thing | 'further';

/** Results under one heading, the best first. */
export interface ResultGroup {
  readonly sort: Sort;
  readonly results: readonly SearchResult[];
}

/**
 * Results by what they are; the sort that the best of all belongs to stands first. Those that hold what was typed less closely stand
 * together at the end, whatever they are: a name that is only spelt alike would otherwise stand above a quote with the very word.
 */
export function groupResults(results: readonly SearchResult[]): readonly ResultGroup[] {
  const groups = groupBy(results, ({ thing, isFurther }): Sort => (isFurther ? 'further' : thing));
  return [...groups].map(([sort, own]) => ({ sort, results: own }));
}

/** The heading over results of a sort. */
export function sortHeading(sort: Sort): string {
  return sort === 'further' ? t('search.further') : thingHeading(sort);
}

/** What results of a sort are called together. */
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
