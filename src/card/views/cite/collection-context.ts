import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Collected } from '../../../pack/collected';

/** The reader's collection, as views have it. */
export interface CollectionAccess {
  read(): Promise<readonly Collected[]>;
  /** @throws where it can't be kept */
  change(change: (now: readonly Collected[]) => readonly Collected[]): Promise<void>;
  /** @returns ends it */
  watch(onChange: (now: readonly Collected[]) => void): () => void;
}

/** Without a provider nothing can be collected, and no view offers it. */
export const CollectionContext = createContext<CollectionAccess | undefined>(undefined);

/** The collection and the way to change it; undefined where there is none, or while it is read. */
export function useCollection():
  | { readonly collected: readonly Collected[]; readonly change: CollectionAccess['change'] }
  | undefined {
  const access = useContext(CollectionContext);
  const [collected, setCollected] = useState<readonly Collected[]>();
  useEffect(() => {
    if (!access) return undefined;
    let isOver = false;
    const take = (now: readonly Collected[]): void => {
      if (!isOver) setCollected(now);
    };
    // Where storage fails, what is collected now is not lost: the change says that it could not be kept.
    access.read().then(take, () => take([]));
    const end = access.watch(take);
    return () => {
      isOver = true;
      end();
    };
  }, [access]);
  return access && collected && { collected, change: (change) => access.change(change) };
}
