/**
 * What a pack promises beyond its schema. The same checks run at build time and, for packs that a reader brings,
 * in the extension; so nothing here knows files, and every check costs time in proportion to the pack.
 */
import { checkAccounts } from './check-accounts';
import { checkDates } from './check-dates';
import { checkItems } from './check-items';
import { checkLinks } from './check-links';
import { checkNames } from './check-names';
import { checkQuotes } from './check-quotes';
import { checkRanges } from './check-ranges';
import { checkSafe } from './check-safe';
import { checkWikidata } from './check-wikidata';
import type { Problem } from './problem';
import type { Pack } from './types';

/**
 * Checks a pack that fits the schema.
 * @returns every problem found; an empty list for a sound pack
 */
export function checkPack(pack: Pack): Problem[] {
  return [
    ...checkLinks(pack),
    ...checkRanges(pack),
    ...checkQuotes(pack),
    ...checkItems(pack),
    ...checkNames(pack),
    ...checkSafe(pack),
    ...checkWikidata(pack),
    ...checkAccounts(pack),
    ...checkDates(pack),
  ];
}
