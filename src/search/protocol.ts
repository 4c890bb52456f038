/** What a page and its search worker say to each other. */
import type { Pack } from '../pack/types';
import type { Asked, Found } from './index';

/** From the page: what to search, once, and questions with a number each. */
export type ToSearchWorker =
  { readonly packs: readonly Pack[] } | { readonly token: number; readonly asked: Asked };

/** From the worker: the answer to the question with this number. Questions that were overtaken have none. */
export interface FromSearchWorker {
  readonly token: number;
  readonly found: Found;
}
