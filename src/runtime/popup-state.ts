/** What the popup shows of a tab, put together from the answers of its frames, the settings, and the tab itself. */
import browser, { type Tabs } from 'webextension-polyfill';
import { modeFor } from './mode';
import { DEFAULTS, readSettings, type Settings, watchSettings } from './settings';
import { siteOf } from './site';
import { linkTab, mergeCounts, type TabAnswer, type TabLink, unreadable } from './tab-state';

export type PopupStatus =
  | { readonly kind: 'connecting' | 'paused' | 'site-off' }
  | {
      readonly kind: 'live';
      readonly entities: readonly { readonly entity: string; readonly count: number }[];
      readonly mentions: number;
    }
  | { readonly kind: 'unreachable'; readonly reason: ReturnType<typeof unreadable> };

export interface PopupState {
  readonly status: PopupStatus;
  /** The tab's site as settings name it; undefined where it has none. */
  readonly site: string | undefined;
  readonly settings: Settings;
}

/** What the popup shows, given what is known. */
export function popupStatus(
  answer: TabAnswer,
  settings: Settings,
  site: string,
  tab: Pick<Tabs.Tab, 'url'>,
): PopupStatus {
  if (answer.kind === 'silent') return { kind: 'unreachable', reason: unreadable(tab) };
  const mode = modeFor(settings, site);
  if (mode !== 'on') return { kind: mode };
  if (answer.kind === 'waiting') return { kind: 'connecting' };
  const entities = mergeCounts(answer.frames);
  return { kind: 'live', entities, mentions: entities.reduce((sum, { count }) => sum + count, 0) };
}

/**
 * The tab that the popup is about: the one named in its address (`?tab=12`, for tests), otherwise the active one.
 * @throws where the browser has no such tab
 */
export async function popupTab(search: string): Promise<Tabs.Tab> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!active) throw new Error('There is no active tab.');
  return active;
}

/** Follows a tab and the settings, and calls back with each new state, at once with the first. */
export async function followPopup(
  tab: Tabs.Tab,
  onState: (state: PopupState) => void,
): Promise<TabLink> {
  const site = siteOf(tab.url ?? '');
  let settings = await readSettings().catch(() => DEFAULTS);
  let answer: TabAnswer = { kind: 'waiting' };
  const tell = (): void =>
    onState({
      status: popupStatus(answer, settings, site, tab),
      site: site === '' ? undefined : site,
      settings,
    });
  watchSettings((changed) => {
    settings = changed;
    tell();
  });
  return linkTab(tab.id ?? -1, (news) => {
    answer = news;
    tell();
  });
}
