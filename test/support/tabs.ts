import type { Page } from '@playwright/test';

interface ChromeTabs {
  readonly chrome: {
    readonly tabs: {
      query(q: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    };
  };
}

/** The browser's number of the tab that shows a page, asked in a page of the extension. */
export async function tabId(extensionPage: Page, url: string): Promise<number> {
  const id = await extensionPage.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as ChromeTabs).chrome;
    const all = await tabs.query({});
    // Of the browser's own pages no address is told.
    return all.findLast((tab) => (wanted.startsWith('chrome:') ? !tab.url : tab.url === wanted))
      ?.id;
  }, url);
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}
