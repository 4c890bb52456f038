/** What a page says of itself where no name is marked on it: asked of the page once, by the popup. */
import browser from 'webextension-polyfill';

export interface PageProbe {
  /** Media type of the document, such as `application/pdf`. */
  readonly type: string;
  /** The page stands in a sandbox that keeps scripts out, and with them cards. */
  readonly isSandboxed: boolean;
}

/** Runs in the page: whatever it needs must stand within it. */
function probe(): PageProbe {
  return {
    type: document.contentType,
    isSandboxed: origin === 'null' && matchMedia('(scripting: none)').matches,
  };
}

/** Asks a tab's top page. @returns null where no script may run there */
export async function probePage(tabId: number): Promise<PageProbe | null> {
  try {
    const [top] = await browser.scripting.executeScript({ target: { tabId }, func: probe });
    return (top?.result as PageProbe | undefined) ?? null;
  } catch {
    // The browser's own pages, its store, and pages that have failed to load.
    return null;
  }
}
