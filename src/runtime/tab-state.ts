/** What the popup knows of a tab: the answers of all its frames, as they come and change. */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { type FrameState, frameState, type Jump, PAGE_PORT } from './messages';
import type { PageProbe } from './page-probe';

/** Milliseconds after which a tab whose frames say nothing counts as not readable; a frame answers in a few. */
const SILENT_MS = 600;

export type TabAnswer =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'frames'; readonly frames: readonly FrameState[] };

export interface TabLink {
  /** Goes to the next mention of an entity, in the first frame that has one. */
  jump(entity: string): void;
  close(): void;
}

/** Entities of all frames by first appearance, the top page's first, with their counts added up. */
export function mergeCounts(frames: readonly FrameState[]): { entity: string; count: number }[] {
  const counts = new Map<string, number>();
  const ordered = [...frames].sort((a, b) => Number(b.top) - Number(a.top));
  for (const { entities } of ordered) {
    for (const { entity, count } of entities) counts.set(entity, (counts.get(entity) ?? 0) + count);
  }
  return [...counts].map(([entity, count]) => ({ entity, count }));
}

/** Connects to all frames of a tab. @param onAnswer called at once with `waiting`, and with each news after that */
export function linkTab(tabId: number, onAnswer: (answer: TabAnswer) => void): TabLink {
  const frames = new Map<string, FrameState>();
  const port: Runtime.Port = browser.tabs.connect(tabId, { name: PAGE_PORT });
  const silent = setTimeout(() => onAnswer({ kind: 'silent' }), SILENT_MS);
  port.onMessage.addListener((data: unknown) => {
    const state = frameState(data);
    if (!state) return;
    clearTimeout(silent);
    frames.set(state.frame, state);
    onAnswer({ kind: 'frames', frames: [...frames.values()] });
  });
  port.onDisconnect.addListener(() => {
    if (frames.size > 0) return;
    // No frame of the tab has the script: there is nobody to wait for.
    clearTimeout(silent);
    onAnswer({ kind: 'silent' });
  });
  onAnswer({ kind: 'waiting' });
  return {
    jump(entity) {
      const holders = [...frames.values()].filter((f) =>
        f.entities.some((e) => e.entity === entity),
      );
      const target = holders.find((f) => f.top) ?? holders[0];
      if (!target) return;
      const message: Jump = { type: 'jump', frame: target.frame, entity };
      port.postMessage(message);
    },
    close() {
      clearTimeout(silent);
      port.disconnect();
    },
  };
}

/** Pages from which browsers keep every extension out, whatever it may do elsewhere. */
const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)\b/;

/**
 * Why a tab without the script can't be read.
 * @param probe what the page said of itself; null where no script may run there, undefined where it was not asked
 */
export function unreadable(
  tab: Pick<Tabs.Tab, 'url' | 'status'>,
  probe?: PageProbe | null,
): 'browser-page' | 'store' | 'pdf' | 'loading' | 'reload' | 'other' {
  const url = tab.url ?? '';
  if (STORES.test(url)) return 'store';
  if (probe?.type === 'application/pdf') return 'pdf';
  if (/^(https?|file):/.test(url)) {
    // A viewer that the browser keeps for itself, as Firefox does.
    if (probe === null && URL.parse(url)?.pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
    // The script comes when the document is there.
    if (tab.status === 'loading') return 'loading';
    return 'reload';
  }
  // Of pages that no extension may read, Chromium does not even tell the address.
  return url === '' || !/^(data|blob|about):/.test(url) ? 'browser-page' : 'other';
}
