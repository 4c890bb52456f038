/**
 * How the way that a reader took from card to card comes into the side panel. Card and panel speak with each other, and nothing of it
 * is stored: the panel that is open is told, and one that is just opening asks. A panel hears the cards of its own window only.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { heard } from './contract';
import { type OpenTrail, type Trail, trail, trailWanted, type TrailWanted } from './messages';
import { openPanelTab, sidePanel, trailHash } from './panel-opener';

/** Milliseconds for which a panel that opens is taken for the one that a card has just opened; it asks in a tenth of that. */
const OPENING_MS = 5000;

type Way = readonly string[];

/** Tells the side panel of this card's window. @returns whether there is one, and it goes there */
async function tellPanel(way: Way): Promise<boolean> {
  const message: Trail = { type: 'trail', trail: way };
  try {
    return (await browser.runtime.sendMessage(message)) === true;
  } catch {
    // Browsers that find nobody to receive a message say so by failing.
    return false;
  }
}

/**
 * Makes this card able to carry its trail into the panel.
 * @returns what does so; to be called in the turn of a click, for which alone Chromium opens a panel
 */
export function trailCarrier(): (way: Way) => Promise<void> {
  let opening: { readonly window: number; readonly way: Way } | null = null;
  browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
    const asked = heard('card', trailWanted, data, sender);
    if (!asked || asked.window !== opening?.window) return undefined;
    const { way } = opening;
    opening = null;
    return Promise.resolve(way);
  });

  /** @returns whether the panel of this window is open by now */
  const openHere = async (way: Way): Promise<boolean> => {
    const window = (await browser.tabs.getCurrent()).windowId;
    const panel = sidePanel();
    if (!panel || window === undefined) return false;
    const mine = (opening = { window, way });
    setTimeout(() => {
      if (opening === mine) opening = null;
    }, OPENING_MS);
    try {
      await panel.open({ windowId: window });
      return true;
    } catch {
      // A window of a kind that has no panel, such as one without tabs.
      opening = null;
      return false;
    }
  };

  return async (way) => {
    if (import.meta.env.FIREFOX) {
      // A framed card has neither `tabs` nor `sidebarAction` there.
      const message: OpenTrail = { type: 'open-trail', trail: way };
      if (!(await tellPanel(way))) await browser.runtime.sendMessage(message);
    } else if (!(await openHere(way))) await openPanelTab(trailHash(way));
    else if (await tellPanel(way)) opening = null;
  };
}

/**
 * Makes a side panel follow the trails of its window, the one that it was opened for first.
 * @param window the browser's number of the window that the panel stands in
 * @param go shows a trail; `opening` where the panel has just been opened for it
 */
export function followTrails(window: number, go: (way: Way, opening: boolean) => void): void {
  browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
    const told = heard('panel', trail, data, sender);
    if (!told || sender.tab?.windowId !== window) return undefined;
    go(told.trail, false);
    return Promise.resolve(true);
  });
  const message: TrailWanted = { type: 'trail-wanted', window };
  void browser.runtime.sendMessage(message).then(
    (way: unknown) => {
      const asked = trail({ type: 'trail', trail: way });
      if (asked) go(asked.trail, true);
    },
    // Nobody is there to receive it, so nobody has a trail.
    () => undefined,
  );
}
