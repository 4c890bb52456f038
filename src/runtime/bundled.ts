/**
 * The bundled name index and fold table. The build writes each as a small script of its own that runs in the page-side
 * script's world before it (`src/cli/bundle-names.ts`): no worker, no storage and no request is needed to mark a page.
 */
import { decodeFoldTable } from '../match/fold';
import { readIndex } from '../match/index-layout';
import type { Matcher } from '../match/scan';

/** Bundled names: the index as base64, and the entities' ids in the order in which it numbers them. */
export interface BundledNames {
  readonly index: string;
  readonly entities: readonly string[];
}

declare global {
  var bundledNames: BundledNames | undefined;
  var bundledFold: string | undefined;
}

/**
 * The matcher over the bundled names.
 * @throws Error where the scripts with the data did not run before
 */
export function bundledMatcher(): { matcher: Matcher; entities: readonly string[] } {
  const { bundledNames: names, bundledFold: fold } = globalThis;
  if (names === undefined || fold === undefined) throw new Error('The bundled names are missing.');
  return {
    matcher: {
      table: decodeFoldTable(Uint8Array.fromBase64(fold)),
      index: readIndex(Uint8Array.fromBase64(names.index)),
    },
    entities: names.entities,
  };
}
