/** The names of a pack in a text, found by the matcher that reads pages. */
import { contextOf } from '../../match/company';
import { nameEntries } from '../../match/compile-names';
import { makeFoldTable } from '../../match/fold-make';
import { meansAnother } from '../../match/surroundings';
import { ALWAYS } from '../../match/gate';
import { makeIndex, type NameEntry } from '../../match/index-make';
import { entityOf, readIndex } from '../../match/index-layout';
import { type Found, resolveRun } from '../../match/resolve';
import { type Matcher, scan } from '../../match/scan';
import type { Pack } from '../../pack/types';

/** A place in a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Mention extends Span {
  /** The entity's id. */
  readonly entity: string;
}

/** One paragraph of a text and where it begins in it: what a page would hold as a block. */
interface Block {
  readonly from: number;
  readonly text: string;
}

export interface NameFinder {
  /** What a reader would see marked in a page that holds the text, gates and all. */
  readonly mentions: (text: string) => Mention[];
  /** Every place where any name of the pack stands, whatever its gate and case, names for search among them. */
  readonly known: (text: string) => Span[];
}

/** The paragraphs of a text, empty ones left out. */
export function blocksOf(text: string): Block[] {
  return Array.from(text.matchAll(/[^\n]+/g), (match) => ({ from: match.index, text: match[0] }));
}

function foundIn(matcher: Matcher, text: string): Found[] {
  const found: Found[] = [];
  scan(matcher, text, (name, start, end) => found.push({ name, start, end }));
  return found;
}

/** Makes a finder; the fold table and two indexes are built once. */
export function createNameFinder(pack: Pack): NameFinder {
  const table = makeFoldTable();
  const matcherOf = (entries: readonly NameEntry[]): Matcher => {
    return { table, index: readIndex(makeIndex(table, entries)), meansAnother };
  };
  const { entries, entities } = nameEntries([pack]);
  const gated = matcherOf(entries);
  const loose = matcherOf(
    pack.entities
      .flatMap(({ names }) => names)
      // The index finds names by their first word; one that is for search alone may begin with a mark.
      .filter(({ text }) => /^[\p{L}\p{N}]/u.test(text))
      .map(({ text }) => ({ text, entity: 0, pack: 0, gate: ALWAYS, exact: false })),
  );
  return {
    mentions: (text) => {
      const blocks = blocksOf(text).map(({ from, text: block }) => ({
        from,
        found: foundIn(gated, block),
      }));
      const context = contextOf(
        gated.index,
        blocks.map(({ found }) => found),
      );
      return blocks.flatMap(({ from, found }) =>
        resolveRun(gated.index, context, found).map(({ name, start, end }) => ({
          entity: entities[entityOf(gated.index, name)] ?? '',
          start: from + start,
          end: from + end,
        })),
      );
    },
    known: (text) =>
      blocksOf(text).flatMap(({ from, text: block }) =>
        foundIn(loose, block).map(({ start, end }) => ({ start: from + start, end: from + end })),
      ),
  };
}
