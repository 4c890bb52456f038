/** Where a page of the panel stands, and so which tab it can follow. */
import browser, { type Tabs } from 'webextension-polyfill';

export type PanelPlace =
  /** Beside the tabs of a window: it follows the one that is active. */
  | { readonly kind: 'beside'; readonly window: number }
  /** Its address names the tab that it follows (`?tab=12`), as if it stood beside that. */
  | { readonly kind: 'at'; readonly tab: Tabs.Tab; readonly window: number }
  /** In a tab of its own. */
  | { readonly kind: 'alone' };

/**
 * Asks the browser where this page of the panel stands.
 * @param search the part of its address after `?`
 */
export async function panelPlace(search: string): Promise<PanelPlace> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null) {
    // A tab that has been closed is followed no more.
    const tab = await browser.tabs.get(Number(named)).catch(() => undefined);
    return tab?.windowId === undefined
      ? { kind: 'alone' }
      : { kind: 'at', tab, window: tab.windowId };
  }
  // Only a page in a tab has one; the types know no other pages.
  if ((await browser.tabs.getCurrent()) as Tabs.Tab | undefined) return { kind: 'alone' };
  const { id } = await browser.windows.getCurrent();
  return id === undefined ? { kind: 'alone' } : { kind: 'beside', window: id };
}
