/** The worker: it counts on the badge, answers frames, passes commands on, and brings the script to tabs that are open already. */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import MARK_CSS from '../../assets/styles/marks.css?inline';
import { isAskedFor, lookAt } from './asked';
import { showUsual, updateBadge } from './badge';
import { switchSite } from './change-settings';
import { heard } from './contract';
import { makeMenus, serveMenus } from './menus';
import { PAGE_COMMANDS, type ToPage, type ToWorker, toWorker } from './messages';
import { modeFor } from './mode';
import { serveOmnibox } from './omnibox';
import { PAGE_FILES, PARTS } from './page-files';
import { openPanel, openPanelTab, trailHash } from './panel-opener';
import { readSettings, watchSettings } from './settings';
import { siteOf } from './site';
import { openWelcome } from './welcome';

/** A tab may close while it is asked; then there is nothing to be done for it. */
async function unlessTabIsGone(tabId: number, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (
      await browser.tabs.get(tabId).then(
        () => true,
        () => false,
      )
    )
      throw error;
  }
}

/** Answers a page-side script or a card. What is meant for others it leaves to them: the first answer is the one that counts. */
function hear(
  data: unknown,
  sender: Runtime.MessageSender,
): Promise<string | boolean | null> | undefined {
  const message = heard('own', toWorker, data, sender);
  const tabId = sender.tab?.id;
  if (!message || tabId === undefined) return undefined;
  return answer(message, sender, tabId);
}

async function answer(
  message: ToWorker,
  sender: Runtime.MessageSender,
  tabId: number,
): Promise<string | boolean | null> {
  switch (message.type) {
    case 'open-trail':
      await openPanelTab(trailHash(message.trail));
      return null;
    case 'changed':
      await unlessTabIsGone(tabId, updateBadge(tabId));
      return null;
    case 'site':
      return siteOf(sender.tab?.url ?? '');
    case 'asked':
      return isAskedFor(sender.tab ?? {});
    case 'marks':
    case 'link':
    case 'here':
      await unlessTabIsGone(
        tabId,
        browser.scripting.executeScript({
          target: { tabId, frameIds: [sender.frameId ?? 0] },
          files: [...PARTS[message.type]],
        }),
      );
      return null;
    case 'style':
      await unlessTabIsGone(
        tabId,
        browser.scripting.insertCSS({
          target: { tabId, frameIds: [sender.frameId ?? 0] },
          css: MARK_CSS,
        }),
      );
      return null;
  }
}

/** Pages that no extension may read: the browser's own, and its store. Injecting there fails, as it should. */
async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      await browser.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        files: [...PAGE_FILES],
      });
    }),
  );
}

async function onCommand(command: string, from: Tabs.Tab | undefined): Promise<void> {
  if (command === 'open-panel') {
    // Before anything is waited for: browsers open panels only in the turn of the key press.
    await openPanel(from?.windowId);
    return;
  }
  const [tab] = from ? [from] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (command === 'toggle-site') {
    const site = siteOf(tab?.url ?? '');
    if (site !== '') await switchSite(site, modeFor(await readSettings(), site) !== 'on');
    return;
  }
  if (command === 'look') {
    // Of a page without the script there is nothing to be seen; the popup says why.
    if (tab) await lookAt(tab).catch(() => undefined);
    return;
  }
  const known = PAGE_COMMANDS.find((name) => name === command);
  if (!known || tab?.id === undefined) return;
  const message: ToPage = { type: 'command', command: known };
  // A page without the script (the browser's own) has nobody to receive it.
  await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
}

/** Starts the worker. Every listener is added in the first turn, as a worker that wakes for an event needs. */
export function startWorker(): void {
  browser.runtime.onMessage.addListener(hear);
  browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
  serveOmnibox();
  serveMenus();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void injectIntoOpenTabs();
    void makeMenus();
    if (reason === 'install') void openWelcome();
  });
  // The browser forgets what its button shows when it ends; asked once more, it changes nothing.
  browser.runtime.onStartup.addListener(() => void showUsual());
  watchSettings(() => void showUsual());
  void showUsual();
}
