/** Asks the page-side script for a link to the mention's sentence, which only the page can give and copy. */

export interface LinkRequests {
  /** Asks; answered by whether the link is on the clipboard. */
  readonly ask: () => Promise<boolean>;
  /** The page's answer, to all that asked. */
  readonly answer: (ok: boolean) => void;
}

/** @param send passes the question on */
export function linkRequests(send: () => void): LinkRequests {
  let waiting: ((ok: boolean) => void)[] = [];
  return {
    ask: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        send();
      }),
    answer(ok) {
      for (const resolve of waiting) resolve(ok);
      waiting = [];
    },
  };
}
