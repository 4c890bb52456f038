/** What a page and its search worker say to each other. Both sides check what they get. */
import type { Pack } from '../pack/types';
import type { Asked, Found } from './index';

/** From the page: what to search, once, and questions with a number each. */
export type ToSearchWorker =
  | { readonly type: 'packs'; readonly packs: readonly Pack[] }
  | { readonly type: 'asked'; readonly token: number; readonly asked: Asked };

/** From the worker: the answer to the question with this number. Questions that were overtaken have none. */
export interface FromSearchWorker {
  readonly type: 'found';
  readonly token: number;
  readonly found: Found;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(data: unknown): Fields | null {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Fields)
    : null;
}

function isAsked(value: unknown): value is Asked {
  const fields = fieldsOf(value);
  if (typeof fields?.query !== 'string') return false;
  const { facets } = fields;
  if (facets === undefined) return true;
  const chosen = fieldsOf(facets);
  return (
    chosen !== null &&
    Object.values(chosen).every((one) => one === undefined || typeof one === 'string')
  );
}

/** A message to the worker, or null where the data is none. Of packs, which the page has checked, only that they are some. */
export function toSearchWorker(data: unknown): ToSearchWorker | null {
  const { type, packs, token, asked } = fieldsOf(data) ?? {};
  if (type === 'packs')
    return Array.isArray(packs) && packs.every((pack) => fieldsOf(pack) !== null)
      ? { type, packs: packs as Pack[] }
      : null;
  return type === 'asked' && Number.isSafeInteger(token) && isAsked(asked)
    ? { type, token: token as number, asked }
    : null;
}

/** An answer, or null where the data is none. Of what was found only that it is there: the worker is the page's own. */
export function fromSearchWorker(data: unknown): FromSearchWorker | null {
  const { type, token, found } = fieldsOf(data) ?? {};
  return type === 'found' && Number.isSafeInteger(token) && Array.isArray(fieldsOf(found)?.results)
    ? { type, token: token as number, found: found as Found }
    : null;
}
