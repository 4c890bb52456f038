/**
 * Where the side panel is to go when it is opened, or at once where it is open: left in memory by popup and menu, and taken by the panel
 * of that window. A panel's address can't be given when it is opened, and one that is open is not opened again.
 */
import browser, { type Storage } from 'webextension-polyfill';

const keyOf = (windowId: number): string => `panel:${windowId}`;

/** Leaves a wish for a window's panel. @param hash the part of the panel's address after its path */
export async function wishPanel(windowId: number, hash: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(windowId)]: hash });
}

/** Calls back with each wish for a window's panel, the one that waits first. */
export async function followWishes(
  windowId: number,
  onWish: (hash: string) => void,
): Promise<void> {
  const key = keyOf(windowId);
  const { session } = browser.storage;
  const take = (hash: unknown): void => {
    if (typeof hash !== 'string') return;
    void session.remove(key);
    onWish(hash);
  };
  browser.storage.onChanged.addListener(
    (changes: Record<string, Storage.StorageChange>, area: string) => {
      if (area === 'session') take(changes[key]?.newValue);
    },
  );
  take((await session.get(key))[key]);
}
