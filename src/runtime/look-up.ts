/**
 * How selected words come into the side panel's search: the panel that is open is told, and one that is just opening asks. Nothing
 * of it is stored. In the worker: the reader chose an entry of the context menu.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { type LookUp, lookUp, lookUpWanted, type LookUpWanted } from './messages';
import { openPanel, openPanelTab, searchHash } from './panel-opener';
import { isFromPanel, isFromWorker } from './senders';

/** Milliseconds for which a panel that opens is taken for the one that was just opened for a search; it asks in a tenth of that. */
const OPENING_MS = 5000;

/**
 * Makes the worker able to show a search in the panel.
 * @returns what does so; to be called in the turn of a click, for which alone browsers open panels
 */
export function lookUpInPanel(): (query: string, window: number | undefined) => Promise<void> {
  let opening: LookUp | null = null;
  browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
    const asked = isFromPanel(sender) && lookUpWanted(data);
    if (!asked || asked.window !== opening?.window) return undefined;
    const { query } = opening;
    opening = null;
    return Promise.resolve(query);
  });
  return async (query, window) => {
    const mine: LookUp | null = window === undefined ? null : { type: 'look-up', window, query };
    opening = mine;
    setTimeout(() => {
      if (opening === mine) opening = null;
    }, OPENING_MS);
    // Refused where the click is spent, or in a window of a kind that has no panel.
    const isOpen = await openPanel(window).then(
      () => true,
      () => false,
    );
    // A panel that was open already does not ask. Browsers that find nobody to receive a message say so by failing.
    const isTold = mine && (await browser.runtime.sendMessage(mine).catch(() => false)) === true;
    if (isTold && opening === mine) opening = null;
    if (!isOpen && !isTold) await openPanelTab(searchHash(query));
  };
}

/**
 * Makes a side panel search for what is looked up in its window, what it was opened for first.
 * @param window the browser's number of the window that the panel stands in
 * @param go shows a search; `isOpening` where the panel has just been opened for it
 */
export function followLookUps(
  window: number,
  go: (query: string, isOpening: boolean) => void,
): void {
  browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
    const told = isFromWorker(sender) && lookUp(data);
    if (!told || told.window !== window) return undefined;
    go(told.query, false);
    return Promise.resolve(true);
  });
  const message: LookUpWanted = { type: 'look-up-wanted', window };
  void browser.runtime.sendMessage(message).then(
    (query: unknown) => {
      if (typeof query === 'string') go(query, true);
    },
    // Nobody is there to receive it, so nothing is looked up.
    () => undefined,
  );
}
