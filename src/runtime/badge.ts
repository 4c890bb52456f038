/**
 * The count on the toolbar button. No tally is kept: when a frame says that its mentions changed, all frames of the tab are asked
 * and their answers added up. So a stopped worker forgets nothing, and a closed frame leaves nothing behind.
 */
import browser from 'webextension-polyfill';
import { frameState, PAGE_PORT } from './messages';

/** Milliseconds in which the frames of a tab answer; each does so in one or two. */
const ANSWER_MS = 250;
const COLOUR = '#5b5346';

const asking = new Set<number>();

/** The text of a badge: at most four characters fit. */
export function badgeText(total: number): string {
  if (total === 0) return '';
  return total > 999 ? '999+' : String(total);
}

/** Asks all frames of a tab and shows the sum. */
export async function updateBadge(tabId: number): Promise<void> {
  if (asking.has(tabId)) return;
  asking.add(tabId);
  const totals = new Map<string, number>();
  const port = browser.tabs.connect(tabId, { name: PAGE_PORT });
  port.onMessage.addListener((data: unknown) => {
    const state = frameState(data);
    if (state)
      totals.set(
        state.frame,
        state.entities.reduce((sum, { count }) => sum + count, 0),
      );
  });
  await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
  asking.delete(tabId);
  port.disconnect();
  const total = [...totals.values()].reduce((sum, count) => sum + count, 0);
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await browser.action.setBadgeText({ tabId, text: badgeText(total) });
}
