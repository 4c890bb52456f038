/** Opens the side panel: Chromium's side panel, Firefox's sidebar, or a tab where neither may be opened. */
import browser from 'webextension-polyfill';

interface SidePanelApi {
  open(options: { windowId: number }): Promise<void>;
}

/** The part of the panel's address after `#` for a trail of entities, the last of them shown; `src/panel/route.ts` reads it. */
export function trailHash(trail: readonly string[]): string {
  const last = trail.at(-1);
  if (last === undefined) return '';
  const from = new URLSearchParams(trail.slice(0, -1).map((id) => ['from', id])).toString();
  return `#/entity/${encodeURIComponent(last)}${from && `?${from}`}`;
}

/** The part of the panel's address after `#` for a search. */
export function searchHash(query: string): string {
  return `#/search?${new URLSearchParams({ q: query }).toString()}`;
}

/** The panel's address for a trail of entities. */
export function panelPath(trail: readonly string[] = []): string {
  return `sidepanel.html${trailHash(trail)}`;
}

/** Chromium's way to open the panel; undefined elsewhere. */
export function sidePanel(): SidePanelApi | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanelApi } }).chrome?.sidePanel;
}

/**
 * Opens the panel. To be called in the turn of a click: browsers open panels for nothing else.
 * @param windowId the window to open it in, known beforehand so that no waiting spends the click
 */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const chromium = sidePanel();
  if (chromium && windowId !== undefined) await chromium.open({ windowId });
  else if (import.meta.env.FIREFOX) await browser.sidebarAction.open();
  else await openPanelTab();
}

/** Opens the panel as a tab. @param hash the part of its address after `#`, with it */
export async function openPanelTab(hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`sidepanel.html${hash}`) });
}
