/** How choices come into the browser's storage: in turn, and only those that differ from their defaults. */
import { liveApi } from './api';

/** The last change under way: each begins when the one before has ended, so that none is made on what another is changing. */
let changing: Promise<unknown> = Promise.resolve();

/** Makes a change once those before it are made. */
export function inTurn(change: () => Promise<void>): Promise<void> {
  const turn = changing.then(change);
  changing = turn.catch(() => undefined);
  return turn;
}

/**
 * Stores the values that differ from their defaults, and removes those that don't; keys that are not named stay as they are.
 * Values are plain JSON.
 * @throws where the browser's storage fails
 */
export async function differing<T extends object>(
  values: Partial<T>,
  defaults: Readonly<T>,
): Promise<void> {
  const { local } = liveApi().storage;
  const isDefault = ([key, value]: [string, unknown]): boolean =>
    JSON.stringify(value) === JSON.stringify(defaults[key as keyof T]);
  const entries = Object.entries(values);
  const stored = entries.filter((entry) => !isDefault(entry));
  const removed = entries.filter(isDefault).map(([key]) => key);
  if (stored.length > 0) await local.set(Object.fromEntries(stored));
  if (removed.length > 0) await local.remove(removed);
}
