/** The page that a panel follows: the active tab of its window, or the tab that its address names. */
import browser, { type Tabs } from 'webextension-polyfill';
import { type FramesLink, linkFrames, type TabNews } from './frames';
import { modeFor } from './mode';
import { openPanel } from './panel-opener';
import type { PanelPlace } from './panel-place';
import { DEFAULTS, readSettings, type Settings, watchSettings } from './settings';
import { siteOf } from './site';
import { mergeCounts, unreadable } from './tab-state';

/** A mention by the frame that it stands in and its number there. */
const keyOf = (frame: number, id: number): string => `${frame}/${id}`;

export type FollowedTab = Pick<Tabs.Tab, 'url' | 'status' | 'title'>;

/** What a panel shows of a tab, given what is known. */
export function followedStatus(tab: FollowedTab, news: TabNews | null, settings: Settings) {
  const url = tab.url ?? '';
  // Whether it was asked for, the page alone knows; frames of other sites may have answered before it.
  const top = news?.frames.find(({ state }) => state.top);
  const mode = top?.state.mode ?? modeFor(settings, siteOf(url), true);
  if (news && news.frames.length > 0 && mode !== 'on') return { kind: mode } as const;
  if (news?.pdf) return { kind: 'unreachable', reason: 'pdf' } as const;
  if (!news || news.frames.length === 0) {
    if (!news?.silent || tab.status === 'loading') return { kind: 'connecting' } as const;
    const isPdf = /^[^?#]+\.pdf(?:[?#]|$)/iu.test(url);
    return { kind: 'unreachable', reason: isPdf ? 'pdf' : unreadable(tab) } as const;
  }
  const { frames } = news;
  return {
    kind: 'live',
    entities: mergeCounts(frames.map(({ state }) => state)),
    mentions: frames.flatMap(({ id: frame, mentions }) =>
      mentions.map(({ id, ...mention }) => ({ ...mention, key: keyOf(frame, id) })),
    ),
    onScreen: frames.flatMap(({ id: frame, onScreen }) => onScreen.map((id) => keyOf(frame, id))),
  } as const;
}

export interface Followed {
  readonly status: { readonly kind: 'alone' } | ReturnType<typeof followedStatus>;
  /** The title of the tab; empty where none is followed. */
  readonly title: string;
}

const ALONE: Followed = { status: { kind: 'alone' }, title: '' };
const BEGUN: Followed = { status: { kind: 'connecting' }, title: '' };

/** Follows a page while somebody subscribes, and asks nothing of any tab while nobody does. */
export class PageFollower {
  readonly #place: PanelPlace;
  readonly #listeners = new Set<() => void>();
  #now: Followed;
  #tab: Tabs.Tab | null = null;
  #link: FramesLink | null = null;
  #news: TabNews | null = null;
  #settings: Settings = DEFAULTS;
  #stop: (() => void) | null = null;

  constructor(place: PanelPlace) {
    this.#place = place;
    this.#now = place.kind === 'alone' ? ALONE : BEGUN;
  }

  readonly read = (): Followed => this.#now;

  readonly subscribe = (onChange: () => void): (() => void) => {
    // Each subscription is its own, whatever function it brings.
    const listener = (): void => onChange();
    this.#listeners.add(listener);
    if (this.#place.kind !== 'alone') this.#stop ??= this.#start();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#stop?.();
      this.#stop = null;
    };
  };

  readonly go = (key: string): void => {
    const [frame, id] = key.split('/').map(Number);
    this.#link?.go(frame ?? 0, id ?? 0);
  };

  readonly reload = (): void => {
    if (this.#tab) void browser.tabs.reload(this.#tab.id);
  };

  /** Opens the side panel of the window that this page stands in as a tab. */
  readonly openPanel = (): void => {
    void browser.tabs.getCurrent().then(({ windowId }) => openPanel(windowId));
  };

  #start(): () => void {
    const onActivated = ({ windowId }: Tabs.OnActivatedActiveInfoType): void => {
      if (this.#place.kind === 'beside' && windowId === this.#place.window) void this.#find();
    };
    const onUpdated = (tabId: number, _change: unknown, tab: Tabs.Tab): void => {
      if (tabId !== this.#tab?.id) return;
      this.#tab = tab;
      if (tab.status === 'complete') this.#link?.find();
      this.#tell();
    };
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    const unwatch = watchSettings((settings) => {
      this.#settings = settings;
      this.#tell();
    });
    // Where they can't be read the defaults hold, as in pages.
    void readSettings().then(
      (settings) => {
        this.#settings = settings;
        this.#tell();
      },
      () => undefined,
    );
    void this.#find();
    return () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      unwatch();
      this.#leave();
      this.#now = BEGUN;
    };
  }

  async #find(): Promise<void> {
    const tab = await this.#wanted();
    if (this.#stop === null || tab?.id === undefined || tab.id === this.#tab?.id) return;
    this.#leave();
    this.#tab = tab;
    this.#link = linkFrames(tab.id, (news) => {
      this.#news = news;
      this.#tell();
    });
    this.#tell();
  }

  async #wanted(): Promise<Tabs.Tab | undefined> {
    switch (this.#place.kind) {
      case 'alone':
        return undefined;
      case 'at':
        return this.#place.tab;
      case 'beside':
        return (await browser.tabs.query({ active: true, windowId: this.#place.window }))[0];
    }
  }

  #leave(): void {
    this.#link?.close();
    this.#link = this.#tab = this.#news = null;
  }

  #tell(): void {
    const tab = this.#tab;
    if (!tab) return;
    this.#now = {
      status: followedStatus(tab, this.#news, this.#settings),
      title: tab.title ?? '',
    };
    for (const listener of this.#listeners) listener();
  }
}
