/** The entries of the browser's own menus: over selected words, and at the toolbar button. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { openPanel, openPanelTab, searchHash } from './panel-opener';
import { wishPanel } from './panel-wish';
import { openWelcome } from './welcome';

const LOOK_UP = 'look-up';
const OPEN_PANEL = 'open-panel';
const ABOUT = 'about';

/** Characters of a selection that are looked up: a name or a phrase; what is longer was selected for something else. */
const MOST = 120;

/** What is looked up of a selection: its words in one line. */
export function wordsToLookUp(selection: string): string {
  return selection.replace(/\s+/gu, ' ').trim().slice(0, MOST);
}

/** Searches for words in the panel of a window; to be called in the turn of a click, for which alone browsers open panels. */
async function lookUp(query: string, windowId: number | undefined): Promise<void> {
  // Refused where the click is spent, or in a window of a kind that has no panel.
  const isOpen = await openPanel(windowId).then(
    () => true,
    () => false,
  );
  if (isOpen && windowId !== undefined) await wishPanel(windowId, searchHash(query));
  else await openPanelTab(searchHash(query));
}

/** Puts the entries into the menus, as is done once for each version: browsers keep them. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LOOK_UP,
    contexts: ['selection'],
    title: browser.i18n.getMessage('lookUp_selection'),
  });
  browser.contextMenus.create({
    id: OPEN_PANEL,
    contexts: ['action'],
    title: browser.i18n.getMessage('popup_openPanel'),
  });
  browser.contextMenus.create({
    id: ABOUT,
    contexts: ['action'],
    title: browser.i18n.getMessage('lookUp_about'),
  });
}

/** Adds the listeners; to be called in the worker's first turn. */
export function serveMenus(): void {
  browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
    switch (info.menuItemId) {
      case LOOK_UP:
        void lookUp(wordsToLookUp(info.selectionText ?? ''), tab?.windowId);
        return;
      case OPEN_PANEL:
        void openPanel(tab?.windowId);
        return;
      case ABOUT:
        void openWelcome();
        return;
    }
  });
}
