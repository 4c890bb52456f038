/** The search worker's side: builds the index when the packs come, and answers the newest question. */
import { createLibrary } from '../pack/library';
import { createSearch } from '../search';
import { type FromSearchWorker, toSearchWorker } from '../search/protocol';

/** As much of a worker's global scope as answering needs. */
export interface AnsweringScope {
  onmessage: ((event: MessageEvent<unknown>) => unknown) | null;
  postMessage(message: FromSearchWorker): void;
}

/**
 * Answers questions until the worker ends. A question waits for those that have come behind it, and is dropped where there is one: who
 * types fast asks only for the last word. What fails here reaches the page as the worker's error.
 */
export function answerSearches(scope: AnsweringScope): void {
  let search: ReturnType<typeof createSearch> | undefined;
  let newest = NaN;
  scope.onmessage = ({ data }) => {
    const message = toSearchWorker(data);
    if (!message) return;
    if (message.type === 'packs') {
      search = createSearch(createLibrary(message.packs));
      return;
    }
    const { token, asked } = message;
    newest = token;
    setTimeout(() => {
      if (newest === token && search)
        scope.postMessage({ type: 'found', token, found: search(asked) });
    });
  };
}
