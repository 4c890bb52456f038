/** The entry of the browser's context menu that looks selected words up. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { lookUpInPanel } from './look-up';

const LOOK_UP = 'look-up';

/** Characters of a selection that are looked up: a name or a phrase; what is longer was selected for something else. */
const MOST = 120;

/** What is looked up of a selection: its words in one line. */
export function wordsToLookUp(selection: string): string {
  return selection.replace(/\s+/gu, ' ').trim().slice(0, MOST);
}

/** Puts the entries into the menu, as is done once for each version: browsers keep them. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LOOK_UP,
    contexts: ['selection'],
    title: browser.i18n.getMessage('lookUp_selection'),
  });
}

/** Adds the listeners; to be called in the worker's first turn. */
export function serveMenus(): void {
  const lookUp = lookUpInPanel();
  browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
    if (info.menuItemId === LOOK_UP)
      void lookUp(wordsToLookUp(info.selectionText ?? ''), tab?.windowId);
  });
}
