/** The page's side of the search: the main thread only asks. */
import type { Pack } from '../pack/types';
import type { Found, Search } from '../search';
import { fromSearchWorker, type ToSearchWorker } from '../search/protocol';

/** As much of a worker as asking needs. */
export interface SearchWorker {
  onmessage: ((event: MessageEvent<unknown>) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
  postMessage(message: ToSearchWorker): void;
  terminate(): void;
}

interface Waiting {
  readonly token: number;
  readonly resolve: (found: Found | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** A search with a worker of its own. */
export interface WorkerSearch {
  readonly ask: Search;
  /** Ends the worker, whose packs are in use no longer; who still waits is told that no answer comes. */
  readonly end: () => void;
}

/**
 * A search that is done in a worker. The worker begins at once, so that its index stands when the first letter is typed. A new question
 * ends the one before it, which then has no answer; an answer that comes late finds nobody waiting. Where the worker fails, the
 * question is rejected, and the next one begins another worker.
 */
export function searchInWorker(packs: readonly Pack[], start: () => SearchWorker): WorkerSearch {
  let waiting: Waiting | undefined;
  let token = 0;
  const begin = (): SearchWorker => {
    const begun = start();
    begun.onmessage = ({ data }) => {
      const message = fromSearchWorker(data);
      if (!message || waiting?.token !== message.token) return;
      waiting.resolve(message.found);
      waiting = undefined;
    };
    begun.onerror = (event) => {
      event.preventDefault();
      begun.terminate();
      if (worker !== begun) return;
      worker = undefined;
      waiting?.reject(new Error(event.message));
      waiting = undefined;
    };
    begun.postMessage({ type: 'packs', packs });
    return begun;
  };
  let worker: SearchWorker | undefined = begin();

  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        waiting?.resolve(undefined);
        worker ??= begin();
        token++;
        waiting = { token, resolve, reject };
        worker.postMessage({ type: 'asked', token, asked });
      }),
    end: () => {
      worker?.terminate();
      worker = undefined;
      waiting?.resolve(undefined);
      waiting = undefined;
    },
  };
}
