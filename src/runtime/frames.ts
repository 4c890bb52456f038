/**
 * All frames of a tab as the side panel follows them: each by a port of its own, so that a frame that goes is known to have gone. (Of a
 * port to all frames only the end of the last one is told, and no permission to list frames is needed so.)
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { heard } from './contract';
import {
  type Follow,
  type FrameState,
  frameState,
  type Go,
  mentions,
  type MentionWords,
  onScreen,
  PAGE_PORT,
  toWorker,
} from './messages';

/** Milliseconds after which frames that say nothing count as not readable; a frame answers in a few. */
const SILENT_MS = 600;

/** What is known of one frame. */
export interface FrameNews {
  /** The browser's number of the frame: 0 for the page itself. */
  readonly id: number;
  readonly state: FrameState;
  readonly mentions: readonly MentionWords[];
  /** Numbers of the mentions on the screen. */
  readonly onScreen: readonly number[];
}

export interface TabNews {
  /** Whether the frames have been asked and none has answered in time. */
  readonly silent: boolean;
  /** Whether the browser shows the tab's document in its viewer of PDF. */
  readonly pdf: boolean;
  /** Those that have answered, the page itself first. */
  readonly frames: readonly FrameNews[];
}

interface Linked {
  readonly port: Runtime.Port;
  news: FrameNews | null;
}

export interface FramesLink {
  /** Asks for frames that have come since: to be called once the tab has loaded. */
  find(): void;
  /** Scrolls a frame to one of its mentions. */
  go(frame: number, mention: number): void;
  close(): void;
}

/** Links to all frames of a tab, those too that come later. @param onNews called with each news */
export function linkFrames(tabId: number, onNews: (news: TabNews) => void): FramesLink {
  const frames = new Map<number, Linked>();
  let closed = false;
  let silent = false;
  let pdf = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    if (closed) return;
    const known = [...frames.values()].flatMap(({ news }) => news ?? []);
    known.sort((a, b) => a.id - b.id);
    onNews({ silent: silent && known.length === 0, pdf, frames: known });
  };

  const link = (id: number): void => {
    if (frames.has(id)) return;
    const port = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: id });
    const linked: Linked = { port, news: null };
    frames.set(id, linked);
    port.onMessage.addListener((data: unknown) => {
      const before = linked.news;
      const news = next(id, before, data);
      if (!news) return;
      linked.news = news;
      if (news.state !== before?.state && news.state.entities.length > 0) {
        const follow: Follow = { type: 'follow', frame: news.state.frame };
        port.postMessage(follow);
      }
      tell();
    });
    port.onDisconnect.addListener(() => {
      if (frames.get(id) === linked) frames.delete(id);
      tell();
    });
  };

  const find = async (): Promise<void> => {
    clearTimeout(timer);
    silent = false;
    const found = await browser.scripting
      .executeScript({
        target: { tabId, allFrames: true },
        injectImmediately: true,
        func: () => document.contentType,
      })
      // Pages that no extension may read.
      .catch(() => []);
    if (closed) return;
    pdf = found.some(({ frameId, result }) => frameId === 0 && result === 'application/pdf');
    for (const { frameId } of found) link(frameId);
    const give = (): void => {
      silent = true;
      tell();
    };
    if (found.length === 0) give();
    else timer = setTimeout(give, SILENT_MS);
  };

  // A frame that comes later says so when it has mentions: what wakes the worker reaches the panel, too.
  const onMessage = (data: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.tab?.id === tabId && heard('panel', toWorker, data, sender))
      link(sender.frameId ?? 0);
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  void find();

  return {
    find: () => void find(),
    go(id, mention) {
      const { port, news } = frames.get(id) ?? {};
      if (!port || !news) return;
      const message: Go = { type: 'go', frame: news.state.frame, id: mention };
      port.postMessage(message);
    },
    close() {
      closed = true;
      clearTimeout(timer);
      browser.runtime.onMessage.removeListener(onMessage);
      for (const { port } of frames.values()) port.disconnect();
    },
  };
}

/** What is known of a frame after a message; null where the message is none, or of a frame that has not said who it is. */
function next(id: number, before: FrameNews | null, data: unknown): FrameNews | null {
  const state = frameState(data);
  if (state) {
    const isSame = before?.state.frame === state.frame;
    const isKnown = isSame && state.entities.length > 0;
    return { id, mentions: [], onScreen: [], ...(isKnown && before), state };
  }
  const told = mentions(data);
  if (told)
    return before?.state.frame === told.frame ? { ...before, mentions: told.mentions } : null;
  const seen = onScreen(data);
  return seen && before?.state.frame === seen.frame ? { ...before, onScreen: seen.ids } : null;
}
