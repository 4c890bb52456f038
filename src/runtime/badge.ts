/**
 * The count on the toolbar button, or that names are not marked, and why. No tally is kept: when a frame says that its mentions
 * changed, all frames of the tab are asked and their answers added up. So a stopped worker forgets nothing, and a closed frame leaves
 * nothing behind.
 */
import browser from 'webextension-polyfill';
import { type FrameState, frameState, PAGE_PORT } from './messages';
import { type Mode, usualMode } from './mode';
import { readSettings } from './settings';

/** Milliseconds in which the frames of a tab answer; each does so in one or two. */
const ANSWER_MS = 250;
const COLOUR = '#5b5346';
/** A grey of 4.6:1 to the white that browsers write on it. */
const MUTED = '#757575';
/** Where names are not marked there is nothing to count. */
const NO_COUNT = '–';

const asking = new Set<number>();

/** The text of a badge: at most four characters fit. */
export function badgeText(total: number): string {
  if (total === 0) return '';
  return total > 999 ? '999+' : String(total);
}

/** What the button is called: by its extension, and why names are not marked. */
const TITLES: Readonly<Record<Mode, () => string>> = {
  on: () => browser.i18n.getMessage('extName'),
  paused: () => browser.i18n.getMessage('badge_paused'),
  'site-off': () => browser.i18n.getMessage('badge_siteOff'),
  'not-listed': () => browser.i18n.getMessage('badge_notListed'),
  'not-asked': () => browser.i18n.getMessage('badge_notAsked'),
};

/** What the toolbar button shows of one tab, or, without a number, of all that nothing else is said of. */
async function show(mode: Mode, count: number, tabId?: number): Promise<void> {
  const { action } = browser;
  const tab = tabId === undefined ? {} : { tabId };
  const isOn = mode === 'on';
  await action.setBadgeBackgroundColor({ ...tab, color: isOn ? COLOUR : MUTED });
  await action.setBadgeText({ ...tab, text: isOn ? badgeText(count) : NO_COUNT });
  await action.setTitle({ ...tab, title: TITLES[mode]() });
}

/** Shows on the toolbar button what holds for tabs whose pages say nothing else. @throws where the browser's storage fails */
export async function showUsual(): Promise<void> {
  await show(usualMode(await readSettings()), 0);
}

/** Asks all frames of a tab and shows the sum. */
export async function updateBadge(tabId: number): Promise<void> {
  if (asking.has(tabId)) return;
  asking.add(tabId);
  const frames = new Map<string, FrameState>();
  const port = browser.tabs.connect(tabId, { name: PAGE_PORT });
  port.onMessage.addListener((data: unknown) => {
    const state = frameState(data);
    if (state) frames.set(state.frame, state);
  });
  await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
  asking.delete(tabId);
  port.disconnect();
  const counts = [...frames.values()].flatMap(({ entities }) => entities);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const top = [...frames.values()].find((frame) => frame.top);
  await show(top?.mode ?? 'on', total, tabId);
}
