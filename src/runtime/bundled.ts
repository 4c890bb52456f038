/**
 * The bundled name index, fold table and lists of words. The build writes each as a small script of its own that runs in the
 * page-side script's world before what needs it (`src/cli/bundle.ts`): no worker, no storage and no request is needed to mark a page.
 */
import type { FoldTable } from '../match/classes';
import { decodeFoldTable } from '../match/fold';
import { type NameIndex, readIndex } from '../match/index-layout';

/**
 * Bundled names: the index as base64, the entities' ids in the order in which it numbers them, and the packs' ids, each with the number
 * that follows those of its entities.
 */
export interface BundledNames {
  readonly index: string;
  readonly entities: readonly string[];
  readonly packs: PackRanges;
}

/** Packs in the order of their entities' numbers: `[['a', 3], ['b', 5]]` where 0 to 2 are of `a`, 3 and 4 of `b`. */
export type PackRanges = readonly (readonly [pack: string, end: number])[];

declare global {
  var bundledNames: BundledNames | undefined;
  var bundledFold: string | undefined;
  /** The lists of words in their order, each as base64. */
  var bundledLists: readonly string[] | undefined;
}

export interface Bundled {
  /** Without the lists of words. */
  readonly table: FoldTable;
  readonly index: NameIndex;
  readonly entities: readonly string[];
  readonly packs: PackRanges;
}

/**
 * The bundled names, ready for a matcher.
 * @throws Error where the scripts with the data did not run before
 */
export function bundled(): Bundled {
  const { bundledNames: names, bundledFold: fold } = globalThis;
  if (names === undefined || fold === undefined)
    throw new Error('The bundled names or the fold table are missing.');
  return {
    table: decodeFoldTable(Uint8Array.fromBase64(fold)),
    index: readIndex(Uint8Array.fromBase64(names.index)),
    entities: names.entities,
    packs: names.packs,
  };
}

/**
 * A fold table with the lists of words, which the rules of names' surroundings ask.
 * @throws Error where the script with the lists did not run before
 */
export function withLists(table: FoldTable): FoldTable {
  const { bundledLists: lists } = globalThis;
  if (lists === undefined) throw new Error('The lists of words are missing.');
  return { ...table, lists: lists.map((list) => Uint8Array.fromBase64(list)) };
}
