/** What was searched for lately: kept in this browser alone, and not at all in private windows. */
import { liveApi } from './api';

/** How many are kept: what a reader still recognises at a glance. */
const MOST = 8;

const KEY = 'recentSearches';

/** The searches that are kept; none in a private window, where nothing is to be left behind. */
export function recentSearches(): RecentSearches | undefined {
  return liveApi().extension.inIncognitoContext ? undefined : { list, add, clear };
}

export interface RecentSearches {
  /** The newest first. @throws where the browser's storage fails */
  list(): Promise<readonly string[]>;
  /** @throws where the browser's storage fails */
  add(query: string): Promise<void>;
  /** @throws where the browser's storage fails */
  clear(): Promise<void>;
}

async function list(): Promise<readonly string[]> {
  const { [KEY]: stored } = await liveApi().storage.local.get(KEY);
  return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string') : [];
}

async function add(query: string): Promise<void> {
  const wanted = query.trim();
  if (wanted === '') return;
  const others = (await list()).filter((other) => other !== wanted);
  await liveApi().storage.local.set({ [KEY]: [wanted, ...others].slice(0, MOST) });
}

function clear(): Promise<void> {
  return liveApi().storage.local.remove(KEY);
}
