/** What a file of tests in Firefox begins with: the browser with the built extension, and a server of pages. */
import type { Page } from 'puppeteer-core';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type FirefoxStarted, startFirefox } from './firefox';
import { type Pages, servePages } from './serve';

/** For `expect.poll`: how long something may take, and how often it is asked. */
export const poll = { timeout: 15_000, interval: 100 };

export interface FirefoxSuite {
  readonly firefox: FirefoxStarted;
  readonly pages: Pages;
  /** The heading of the card in a page, empty where it shows none; undefined where there is no card. */
  cardName(page: Page): Promise<unknown>;
}

/**
 * Starts both before the tests of a file and ends them afterwards.
 * @param prefs preferences of the fresh profile
 * @returns both, to be asked for in tests only
 */
export function firefoxSuite(prefs: Readonly<Record<string, string>> = {}): FirefoxSuite {
  let firefox: FirefoxStarted;
  let pages: Pages;
  beforeAll(async () => {
    pages = await servePages(join(import.meta.dirname, '../pages'));
    firefox = await startFirefox(prefs);
  });
  afterAll(async () => {
    await firefox.browser.close();
    await pages.close();
  });
  return {
    get firefox() {
      return firefox;
    },
    get pages() {
      return pages;
    },
    async cardName(page) {
      const context = await firefox.card(page);
      return (
        context &&
        firefox.evaluate(context, `document.querySelector('dialog h1')?.textContent ?? ''`)
      );
    },
  };
}
