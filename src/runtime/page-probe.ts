/** What a page says of itself where no name is marked on it: asked of the page once, by the popup. */
import browser from 'webextension-polyfill';

export interface PageProbe {
  /** Media type of the document, such as `application/pdf`. */
  readonly type: string;
  /** The page stands in a sandbox that keeps scripts out, and with them cards. */
  readonly isSandboxed: boolean;
}

/** Runs in the page: whatever it needs must stand within it. */
function probe(): { type: string; isOpaque: boolean } {
  return { type: document.contentType, isOpaque: origin === 'null' };
}

/**
 * Asks a tab's top page. Whether a sandbox keeps scripts out no property of the page tells (Chromium 156 says of such a page that
 * scripting is enabled), so where its origin is nobody's, a script without effect is tried in the page's own world.
 * @returns null where no script may run there
 */
export async function probePage(tabId: number): Promise<PageProbe | null> {
  const { scripting } = browser;
  const target = { tabId };
  try {
    const [top] = await scripting.executeScript({ target, func: probe });
    const said = top?.result as ReturnType<typeof probe> | undefined;
    if (!said) return null;
    if (!said.isOpaque) return { type: said.type, isSandboxed: false };
    const [tried] = await scripting.executeScript({ target, world: 'MAIN', func: () => true });
    return { type: said.type, isSandboxed: tried?.result !== true };
  } catch {
    // The browser's own pages, its store, and pages that have failed to load.
    return null;
  }
}
