import type { HashSource } from '../../src/panel/hash-source';

/** An address of the side panel that a test can read and change. */
export function fakeHash(start: string): HashSource & { readonly history: string[] } {
  const history = [start];
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  return {
    history,
    read: () => history.at(-1) ?? '',
    replace: (hash) => {
      history[history.length - 1] = hash;
      tell();
    },
    push: (hash) => {
      history.push(hash);
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
