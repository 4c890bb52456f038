/** The search worker's side: builds the index when the packs come, and answers the newest question. */
import { createLibrary } from '../pack/library';
import { createSearch } from '../search';
import type { FromSearchWorker, ToSearchWorker } from '../search/protocol';

/** As much of a worker's global scope as answering needs. */
export interface AnsweringScope {
  onmessage: ((event: MessageEvent<ToSearchWorker>) => unknown) | null;
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
    if ('packs' in data) {
      search = createSearch(createLibrary(data.packs));
      return;
    }
    const { token, asked } = data;
    newest = token;
    setTimeout(() => {
      if (newest === token && search) scope.postMessage({ token, found: search(asked) });
    });
  };
}
