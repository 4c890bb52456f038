/** Which site a frame's tab is on: the top page's, which a cross-origin frame can't read by itself. */
import { siteOf } from './site';

/** As much of a window as is asked here. */
export interface FrameWindow {
  readonly location: { readonly href: string; readonly ancestorOrigins?: DOMStringList };
  readonly top: unknown;
}

/**
 * The site of the tab's top page.
 * @param askWorker asks the worker, which sees the tab; only where the frame can't see for itself
 */
export async function topSite(win: FrameWindow, askWorker: () => Promise<string>): Promise<string> {
  if (win.top === win) return siteOf(win.location.href);
  try {
    const top = win.top as FrameWindow;
    return siteOf(top.location.href);
  } catch {
    // Another origin on top: the browser refuses by throwing.
  }
  const origins = win.location.ancestorOrigins;
  const outermost = origins?.[origins.length - 1];
  return outermost !== undefined && outermost !== 'null' ? siteOf(outermost) : askWorker();
}
