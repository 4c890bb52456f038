/**
 * Draws what stores and the README show: the icons in every size from the one SVG, and the built extension's pages and card as
 * a browser shows them, into `assets`. `npm run pictures`, after a change that can be seen.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startChromium } from '../../test/support/chromium';
import { type Pages, servePages } from '../../test/support/serve';
import { openCard } from './open-card';

const ASSETS = resolve(import.meta.dirname, '../../assets');
const SCREENSHOTS = join(ASSETS, 'screenshots');

/** Pixels of an icon's side that the browsers and stores ask for. */
const ICONS = [16, 32, 48, 96, 128];

/** Pixels of the pictures that stores take. */
const STORE = { width: 1280, height: 800 };

const NAME = 'Zamir Kabulov';

async function drawIcons(context: BrowserContext): Promise<void> {
  const svg = await readFile(join(ASSETS, 'icon.svg'), 'utf8');
  const page = await context.newPage();
  for (const side of ICONS) {
    await page.setViewportSize({ width: side, height: side });
    await page.setContent(
      `<style>* { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`,
    );
    const path = join(ASSETS, 'static/icon', `${side}.png`);
    await page.screenshot({ path, omitBackground: true });
  }
  await page.close();
}

/** Photographs pages of the extension and sets them side by side in one picture of the stores' size. */
async function drawSideBySide(
  page: Page,
  addresses: readonly string[],
  file: string,
): Promise<void> {
  const width = Math.floor(STORE.width / addresses.length);
  const images: string[] = [];
  for (const address of addresses) {
    await page.setViewportSize({ width, height: STORE.height });
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    images.push((await page.screenshot()).toString('base64'));
  }
  await page.setViewportSize(STORE);
  await page.goto('about:blank');
  await page.setContent(
    `<style>body { display: flex; gap: 1px; margin: 0; background: #ccc }</style>${images
      .map((image) => `<img width="${width}" src="data:image/png;base64,${image}">`)
      .join('')}`,
  );
  await page.screenshot({ path: join(SCREENSHOTS, file) });
}

async function drawExtension(context: BrowserContext, origin: string, pages: Pages): Promise<void> {
  const reading = await context.newPage();
  await reading.setViewportSize(STORE);
  await reading.goto(pages.url('/demo.html'));
  await openCard(reading, NAME);
  await reading.screenshot({ path: join(SCREENSHOTS, 'card.png') });
  await reading.emulateMedia({ colorScheme: 'dark' });
  await reading.screenshot({ path: join(SCREENSHOTS, 'card-dark.png') });

  const view = await context.newPage();
  const panel = (hash: string): string => `${origin}/sidepanel.html${hash}`;
  await drawSideBySide(view, [panel('#/accounts'), panel('#/timeline')], 'panel.png');
  await drawSideBySide(view, [panel('#/account/burden-or-weight')], 'differences.png');
  await view.close();
  await reading.close();
}

await mkdir(SCREENSHOTS, { recursive: true });
const pages = await servePages(ASSETS);
const browser = await startChromium();
try {
  await drawIcons(browser.context);
  await drawExtension(browser.context, browser.origin, pages);
} finally {
  await browser.close();
  await pages.close();
}
