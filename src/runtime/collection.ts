/** The reader's collection, kept in this browser's storage by the ids of its quotes. */
import browser, { type Storage } from 'webextension-polyfill';
import type { Collected } from '../pack/collected';

const KEY = 'collection';

function isCollected(value: unknown): value is Collected {
  if (typeof value !== 'object' || value === null) return false;
  const { quote, note } = value as Record<string, unknown>;
  return typeof quote === 'string' && typeof note === 'string';
}

/** What is stored, read with care: an item that is none is left out. */
function collectedFrom(stored: unknown): readonly Collected[] {
  return Array.isArray(stored) ? stored.filter(isCollected) : [];
}

/** The collection now, in the order in which it was collected. @throws where the browser's storage fails */
async function readCollection(): Promise<readonly Collected[]> {
  return collectedFrom((await browser.storage.local.get(KEY))[KEY]);
}

/** Each change begins when the one before has ended, in this page; between pages the browser keeps the last. */
let changing: Promise<unknown> = Promise.resolve();

/**
 * Changes the collection; an empty one is not stored.
 * @throws where the browser's storage fails
 */
function changeCollection(
  change: (now: readonly Collected[]) => readonly Collected[],
): Promise<void> {
  const turn = changing.then(async () => {
    const next = change(await readCollection());
    if (next.length === 0) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: next });
  });
  changing = turn.catch(() => undefined);
  return turn;
}

/** Calls back with the collection after each change, until the returned function is called. */
function watchCollection(onChange: (now: readonly Collected[]) => void): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(collectedFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The collection, for views that are given it. */
export const COLLECTION = {
  read: readCollection,
  change: changeCollection,
  watch: watchCollection,
} as const;
