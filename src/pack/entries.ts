/** What a list needs of a pack: a line about each entity, and its names. */
import type { Kind } from './types';

export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly kind: Kind;
  /** The first sentence of its summary. */
  readonly gist: string;
  /** All its names, also those by which pages are not marked. */
  readonly names: readonly string[];
}

export interface PackEntries {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** EDTF. */
  readonly reachesTo: string;
  readonly entries: readonly Entry[];
}
