/** What every test in Chromium starts from: the built extension in a fresh profile, and pages on a local server. */
import {
  type BrowserContext,
  type Frame,
  type Locator,
  type Page,
  test as base,
  expect,
} from '@playwright/test';
import { join } from 'node:path';
import { startChromium, type Started } from '../support/chromium';
import { type Pages, servePages } from '../support/serve';
import { tabId } from '../support/tabs';

interface TestFixtures {
  context: BrowserContext;
  page: Page;
  /** Origin of the extension's own pages. */
  origin: string;
}
interface WorkerFixtures {
  started: Started;
  pages: Pages;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  pages: [
    async ({}, use) => {
      const pages = await servePages(join(import.meta.dirname, '../pages'));
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
  started: [
    async ({}, use) => {
      const started = await startChromium();
      await use(started);
      await started.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ started }, use) => {
    await use(started.context);
    // Settings of one test must not reach the next.
    const page = await started.context.newPage();
    await page.goto(`${started.origin}/options.html`);
    await page.evaluate(() =>
      (globalThis as unknown as ExtensionPage).chrome.storage.local.clear(),
    );
    await page.close();
  },
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
  origin: async ({ started }, use) => use(started.origin),
});

export { expect };

/** As much of a page of the extension as tests use. */
export interface ExtensionPage {
  readonly chrome: {
    readonly runtime: {
      getContexts(filter: object): Promise<{ documentUrl: string }[]>;
    };
    readonly tabs: { query(q: object): Promise<{ id: number; url?: string }[]> };
    readonly action: {
      getBadgeText(q: { tabId: number }): Promise<string>;
      getTitle(q: { tabId: number }): Promise<string>;
    };
    readonly storage: {
      readonly local: {
        get(keys: null): Promise<object>;
        clear(): Promise<void>;
        set(values: object): Promise<void>;
        remove(key: string): Promise<void>;
      };
    };
  };
}

/** A painted mention: its text, and a point in its middle, in CSS pixels of the viewport. */
export interface Painted {
  readonly text: string;
  /** The name of the highlight that it stands in. */
  readonly layer: string;
  readonly x: number;
  readonly y: number;
}

/** What is painted in a page or frame, in reading order, read from the page's own world as any test tool could. */
export function painted(page: Page | Frame): Promise<Painted[]> {
  return page.evaluate(() => {
    const found: { text: string; layer: string; x: number; y: number; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('mention') || name === 'mention-flash') continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        // Text that has just left the page, before the next reading.
        if (!startContainer.isConnected) continue;
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const [box = new DOMRect()] = range.getClientRects();
        found.push({
          text: String(range),
          layer: name,
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
          range,
        });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ text, layer, x, y }) => ({ text, layer, x, y }));
  });
}

/** What a popup lists as found in its page. */
export const entriesIn = (popup: Page): Locator =>
  popup.locator('.gl-page-list').getByRole('listitem');

/** Waits until the painted texts are these, in reading order. */
export async function expectPainted(page: Page | Frame, texts: readonly string[]): Promise<void> {
  await expect.poll(async () => (await painted(page)).map(({ text }) => text)).toEqual(texts);
}

/** Stores settings, as a page of the extension does; null takes one away. */
export async function choose(
  page: Page,
  origin: string,
  settings: Record<string, unknown>,
): Promise<void> {
  const options = await page.context().newPage();
  await options.goto(`${origin}/options.html`);
  await options.evaluate(async (values) => {
    const { local } = (globalThis as unknown as ExtensionPage).chrome.storage;
    for (const [key, value] of Object.entries(values))
      await (value === null ? local.remove(key) : local.set({ [key]: value }));
  }, settings);
  await options.close();
}

/** Moves the real mouse onto the first painted mention with this text. */
export async function pointAt(page: Page, text: string): Promise<void> {
  await expect
    .poll(async () => (await painted(page)).some((mention) => mention.text === text))
    .toBe(true);
  const mention = (await painted(page)).find((m) => m.text === text);
  if (!mention) throw new Error(`"${text}" is not painted`);
  await page.mouse.move(mention.x - 3, mention.y);
  await page.mouse.move(mention.x, mention.y);
}

/** Opens the popup for the tab that shows a page. */
export async function openPopup(page: Page, origin: string): Promise<Page> {
  const popup = await page.context().newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.goto(`${origin}/options.html`);
  await popup.goto(`${origin}/popup.html?tab=${await tabId(popup, page.url())}`);
  return popup;
}

/** The card's frame, once it is open. */
export async function openCard(page: Page): Promise<Frame> {
  await expect.poll(() => cardIsVisible(page)).toBe(true);
  const frame = cardFrame(page);
  if (!frame) throw new Error('the card has gone');
  return frame;
}

function cardFrame(page: Page): Frame | undefined {
  return page
    .frames()
    .find((frame) => new URL(frame.url() || 'about:blank').pathname === '/card.html');
}

/** Whether a card is open, as a reader sees it. */
export async function cardIsVisible(page: Page): Promise<boolean> {
  const frame = cardFrame(page);
  if (!frame) return false;
  try {
    return await (await frame.frameElement()).isVisible();
  } catch (error) {
    // It went while it was asked.
    if (frame.isDetached()) return false;
    throw error;
  }
}
