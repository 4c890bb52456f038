/** The page-side script's end of the contract: it answers popup, panel and worker, and tells the worker of changes. */
import type { Runtime } from 'webextension-polyfill';
import { api, liveApi } from './api';
import type { Mode } from './mode';
import {
  type FrameState,
  ofPage,
  PAGE_PORT,
  type PageCommand,
  toPage,
  type ToWorker,
} from './messages';

export interface PageSide {
  state(): FrameState;
  /** The mode that a page has where neither its site nor its tab is chosen by the reader; see `usualMode`. */
  usual(): Mode;
  jump(entity: string): void;
  /** Tells a port the mentions, and then which of them are on the screen. */
  follow(port: Runtime.Port): void;
  command(command: PageCommand): void;
  /** The extension was replaced or removed: this script must end. */
  orphaned(): void;
}

/** Milliseconds in which changes are told once: below what a reader notices on a badge. */
const TELL_MS = 150;

/** Whether the extension that this script belongs to is gone. After an update the old script's API is. */
export function isOrphan(): boolean {
  // The types say that `runtime` is always there; in an orphaned script it is not.
  return (api() as { runtime?: { id?: string } } | undefined)?.runtime?.id === undefined;
}

/**
 * Sends a message to the worker.
 * @returns its answer; undefined where there is no extension any more (then `orphaned` is called) or no answer
 */
export async function ask(message: ToWorker, orphaned: () => void): Promise<unknown> {
  if (isOrphan()) {
    orphaned();
    return undefined;
  }
  try {
    return await liveApi().runtime.sendMessage(message);
  } catch {
    // The worker could not be reached. Marks and cards don't need it, and the next change is told anew; a line in the
    // page's console would only puzzle whoever reads it.
    if (isOrphan()) orphaned();
    return undefined;
  }
}

/**
 * Serves a frame until the signal aborts.
 * @returns a function to call after each change of the frame's state
 */
export function servePage(side: PageSide, signal: AbortSignal): () => void {
  const { runtime } = liveApi();
  const ports = new Set<Runtime.Port>();
  let told = '';
  let timer: number | undefined;

  const tell = (port: Runtime.Port, state: FrameState): void => {
    try {
      port.postMessage(state);
    } catch {
      // The other end has gone, and the word of it is still on its way.
      ports.delete(port);
    }
  };
  const onConnect = (port: Runtime.Port): void => {
    if (port.name !== PAGE_PORT || port.sender?.id !== runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((data: unknown) => {
      const message = ofPage(data);
      if (message?.frame !== side.state().frame) return;
      if (message.type === 'follow') side.follow(port);
      else side.jump(message.entity);
    });
    tell(port, side.state());
  };
  const onMessage = (data: unknown, { id }: Runtime.MessageSender): undefined => {
    const message = id === runtime.id ? toPage(data) : null;
    if (message) side.command(message.command);
    return undefined;
  };
  runtime.onConnect.addListener(onConnect);
  runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (isOrphan()) return;
    runtime.onConnect.removeListener(onConnect);
    runtime.onMessage.removeListener(onMessage);
  });

  return () => {
    if (timer !== undefined || signal.aborted) return;
    timer = window.setTimeout(() => {
      timer = undefined;
      if (isOrphan()) {
        side.orphaned();
        return;
      }
      const state = side.state();
      for (const port of ports) tell(port, state);
      const total = state.entities.reduce((sum, { count }) => sum + count, 0);
      // A page without known names never wakes the worker, unless it is one of a few that are read, or are not.
      const isUsual = !state.top || state.mode === side.usual();
      const news = total === 0 && isUsual && told === '' ? '' : `${total} ${state.mode}`;
      if (news === told) return;
      told = news;
      void ask({ type: 'changed' }, () => side.orphaned());
    }, TELL_MS);
  };
}
