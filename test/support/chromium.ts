/** Starts Chromium with the built extension in a fresh profile. */
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium } from './find-browser.mjs';

export const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface Started {
  readonly context: BrowserContext;
  /** Origin of the extension's pages, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface StartOptions {
  readonly headless?: boolean;
  /** Folder of the extension; null starts without one. */
  readonly extension?: string | null;
  /** Of the browser's own interface, and so of the extension's: English, whatever the machine speaks. */
  readonly language?: string;
  readonly args?: readonly string[];
  /** Arguments that Playwright gives by itself and that are to be left out. */
  readonly without?: readonly string[];
}

export async function startChromium(options: StartOptions = {}): Promise<Started> {
  const {
    headless = true,
    extension = EXTENSION,
    language = 'en-US',
    args = [],
    without = [],
  } = options;
  const profile = await mkdtemp(join(tmpdir(), 'gloss-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless,
    chromiumSandbox: false,
    ignoreDefaultArgs: [...without],
    viewport: headless ? { width: 1100, height: 800 } : null,
    args: [
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      '--disable-quic',
      `--lang=${language}`,
      ...args,
    ],
  });
  const worker =
    extension === null
      ? undefined
      : (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  // What a new reader sees first would be the active tab; tests begin without it.
  if (worker) await (await welcomePage(context)).close();
  return {
    context,
    origin: worker ? `chrome-extension://${new URL(worker.url()).host}` : '',
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The page that the extension opens when it is installed; nothing else opens any by itself. */
async function welcomePage(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page'));
  await page.waitForURL('**/welcome.html');
  return page;
}
