/**
 * Which tabs the reader asked to be looked at, where Gloss runs only when asked: each with the site that it showed then. Kept in
 * memory alone, for as long as the browser runs; a tab that has gone to another site is forgotten.
 */
import browser, { type Tabs } from 'webextension-polyfill';
import type { ToPage } from './messages';
import { siteOf } from './site';

const keyOf = (tabId: number): string => `asked:${tabId}`;

/** Looks at a tab's page now, and at further pages of its site in the same tab. @throws where the page can't be reached */
export async function lookAt(tab: Pick<Tabs.Tab, 'id' | 'url'>): Promise<void> {
  const { id = -1, url = '' } = tab;
  await browser.storage.session.set({ [keyOf(id)]: siteOf(url) });
  const message: ToPage = { type: 'command', command: 'look' };
  await browser.tabs.sendMessage(id, message);
}

/** Whether a tab was asked for, and still shows the same site. */
export async function isAskedFor(tab: Pick<Tabs.Tab, 'id' | 'url'>): Promise<boolean> {
  const key = keyOf(tab.id ?? -1);
  const { [key]: site } = await browser.storage.session.get(key);
  if (site === undefined) return false;
  if (site === siteOf(tab.url ?? '')) return true;
  await browser.storage.session.remove(key);
  return false;
}
