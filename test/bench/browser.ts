/** The browser of the bench: fresh tabs with the bundled measures in them, and what the debugging protocol says of a tab. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
} from '@playwright/test';
import { bundle } from '../support/bundle';
import { findChromium } from '../support/find-browser.mjs';

export class Tabs {
  readonly #browser: Browser;
  readonly #context: BrowserContext;
  readonly #script: string;

  private constructor(browser: Browser, context: BrowserContext, script: string) {
    this.#browser = browser;
    this.#context = context;
    this.#script = script;
  }

  static async open(): Promise<Tabs> {
    const script = await bundle('test/bench/in-page.ts', 'bench');
    const browser = await chromium.launch({
      executablePath: await findChromium(),
      chromiumSandbox: false,
    });
    const context = await browser.newContext({ bypassCSP: true });
    await context.route(
      (url) => url.hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    return new Tabs(browser, context, script);
  }

  /** Opens a page in a fresh tab, does some work with it, and closes it. */
  async with<T>(url: string, work: (page: Page, session: CDPSession) => Promise<T>): Promise<T> {
    const page = await this.#context.newPage();
    try {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.addScriptTag({ path: this.#script });
      return await work(page, await this.#context.newCDPSession(page));
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** Calls a function of the bundled measures in a page. */
export function call<T>(page: Page, name: string, ...args: unknown[]): Promise<T> {
  return callOf(page, 'bench', name, ...args);
}

/** The same for a bundle of another name. */
export function callOf<T>(
  page: Page,
  bundle: string,
  name: string,
  ...args: unknown[]
): Promise<T> {
  return page.evaluate(
    ([of, fn, values]) =>
      (globalThis as unknown as Record<string, Record<string, (...a: unknown[]) => unknown>>)[of]?.[
        fn
      ]?.(...values) as T,
    [bundle, name, args] as const,
  );
}

/** Bytes of a tab's heap and of the buffers that it holds, after a collection. */
export async function weigh(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/** Seconds that a tab's main thread has been busy so far. */
export async function busy(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}
