import type { Found } from '../../search';

/** Where the reader left a search by opening a result, so that going back leads there again. */
export interface LeftOff {
  /** The address of the search. */
  readonly address: string;
  readonly found: Found;
  /** The result that was opened, as the list’s key names it. */
  readonly result: string;
}
