import { useEffect, useState } from 'preact/hooks';

/** Where the side panel's address is kept: the window's, or a test's. */
export interface HashSource {
  read: () => string;
  /** Changes the address without a new step in the history: for a query that is being typed. */
  replace: (hash: string) => void;
  /** Goes to an address, a new step in the history. */
  push: (hash: string) => void;
  /** @returns a function that ends the subscription. */
  subscribe: (onChange: () => void) => () => void;
}

/** The address of a window. */
export function windowHash(view: Window = window): HashSource {
  const listeners = new Set<() => void>();
  return {
    read: () => view.location.hash,
    replace: (hash) => {
      // `replaceState` fires no `hashchange`.
      view.history.replaceState(view.history.state, '', hash);
      for (const listener of listeners) listener();
    },
    push: (hash) => {
      view.location.hash = hash;
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      view.addEventListener('hashchange', onChange);
      return () => {
        listeners.delete(onChange);
        view.removeEventListener('hashchange', onChange);
      };
    },
  };
}

/** The current address, kept up to date. */
export function useHash(source: HashSource): string {
  const [hash, setHash] = useState(source.read);
  useEffect(() => {
    const update = () => setHash(source.read());
    update();
    return source.subscribe(update);
  }, [source]);
  return hash;
}
