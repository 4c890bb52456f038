import { createContext } from 'preact';

/** The searches that were made lately. */
export interface RecentSearches {
  /** The newest first. @throws where they can't be read */
  list(): Promise<readonly string[]>;
  /** @throws where they can't be stored */
  add(query: string): Promise<void>;
  /** @throws where they can't be erased */
  clear(): Promise<void>;
}

/** How views come by recent searches; without a provider none are kept. */
export const RecentContext = createContext<RecentSearches | undefined>(undefined);
