/** What the popup shows of a tab, put together from the answers of its frames, the settings, and the tab itself. */
import browser, { type Tabs } from 'webextension-polyfill';
import { type Mode, modeFor } from './mode';
import { type PageProbe, probePage } from './page-probe';
import { DEFAULTS, readSettings, type Settings, watchSettings } from './settings';
import { isListed, siteOf } from './site';
import { linkTab, mergeCounts, type TabAnswer, type TabLink, unreadable } from './tab-state';

export type PopupStatus =
  | { readonly kind: 'connecting' | Exclude<Mode, 'on'> }
  | {
      readonly kind: 'live';
      readonly entities: readonly { readonly entity: string; readonly count: number }[];
      readonly mentions: number;
      /** A limit keeps further mentions out. */
      readonly cut: boolean;
      /** The page stands in a sandbox in which no card can open. */
      readonly isSandboxed: boolean;
    }
  | { readonly kind: 'unreachable'; readonly reason: ReturnType<typeof unreadable> };

export interface PopupState {
  readonly status: PopupStatus;
  /** The tab's site as settings name it; undefined where it has none. */
  readonly site: string | undefined;
  /** Whether the lists of sites let this one be read; undefined where no list counts. */
  readonly siteOn: boolean | undefined;
  /** The pattern of a list that decides for this site, where it is not named by itself. */
  readonly pattern: string | undefined;
  readonly settings: Settings;
}

/** What is known of a tab. */
export interface Known {
  readonly answer: TabAnswer;
  readonly settings: Settings;
  readonly site: string;
  readonly tab: Pick<Tabs.Tab, 'url' | 'status'>;
  /** What the page said of itself; null where no script may run there, undefined as long as it was not asked. */
  readonly probe?: PageProbe | null | undefined;
}

/** What the popup shows, given what is known. */
export function popupStatus({ answer, settings, site, tab, probe }: Known): PopupStatus {
  if (answer.kind === 'silent') return { kind: 'unreachable', reason: unreadable(tab, probe) };
  if (answer.kind === 'waiting') {
    // Whether it was asked for, the page alone knows.
    const mode = modeFor(settings, site, true);
    return { kind: mode === 'on' ? 'connecting' : mode };
  }
  const top = answer.frames.find((frame) => frame.top);
  // Frames of other sites may have answered before the top page.
  const mode = top?.mode ?? modeFor(settings, site, true);
  if (mode !== 'on') return { kind: mode };
  const entities = mergeCounts(answer.frames);
  if (entities.length === 0 && isPdf(probe)) return { kind: 'unreachable', reason: 'pdf' };
  return {
    kind: 'live',
    entities,
    mentions: entities.reduce((sum, { count }) => sum + count, 0),
    cut: answer.frames.some(({ cut }) => cut),
    isSandboxed: probe?.isSandboxed ?? false,
  };
}

const isPdf = (probe: PageProbe | null | undefined): boolean => probe?.type === 'application/pdf';

/** Whether the lists let a site be read, and by which pattern. */
export function bySite(
  { runs, sitesOff, sitesOn }: Settings,
  site: string,
): Pick<PopupState, 'siteOn' | 'pattern'> {
  if (runs === 'asked') return { siteOn: undefined, pattern: undefined };
  const list = runs === 'listed' ? sitesOn : sitesOff;
  const pattern = list.find((entry) => entry !== site && isListed([entry], site));
  return { siteOn: isListed(list, site) === (runs === 'listed'), pattern };
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
  const { id = -1 } = tab;
  const site = siteOf(tab.url ?? '');
  let settings: Settings | undefined;
  let answer: TabAnswer = { kind: 'waiting' };
  let probe: PageProbe | null | undefined;
  const tell = (): void => {
    if (!settings) return;
    onState({
      status: popupStatus({ answer, settings, site, tab, probe }),
      site: site === '' ? undefined : site,
      ...bySite(settings, site),
      settings,
    });
  };
  watchSettings((changed) => {
    settings = changed;
    tell();
  });
  // Frames are asked while the settings are read: neither waits for the other.
  const link = linkTab(id, (news) => {
    answer = news;
    tell();
  });
  // What the page says of itself is shown where they have nothing to say.
  void probePage(id).then((said) => {
    probe = said;
    tell();
  });
  settings = await readSettings().catch(() => DEFAULTS);
  tell();
  return link;
}
