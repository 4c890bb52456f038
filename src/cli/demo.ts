/**
 * Shows the main job on a bundled page in a real browser: in a window where there is a display, otherwise headless, where it
 * points at a name with the real mouse, prints the card as a reader would see it, and saves a picture.
 */
import type { Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { platform } from 'node:process';
import { startChromium } from '../../test/support/chromium';
import { servePages } from '../../test/support/serve';
import { openCard } from './open-card';

const NAME = 'Zamir Kabulov';
const PICTURE = resolve('.output/demo.png');

async function showHeadless(page: Page): Promise<void> {
  const card = await openCard(page, NAME);
  const text = await card.getByRole('dialog').innerText();
  const marked = await page.evaluate(() => CSS.highlights.get('mention')?.size ?? 0);
  await mkdir(resolve('.output'), { recursive: true });
  await page.screenshot({ path: PICTURE });
  console.log(`\n${marked} names are marked on the page "${await page.title()}".`);
  console.log(`Pointing at "${NAME}" opens this card:\n`);
  console.log(text.replace(/\n{2,}/g, '\n').replace(/^/gm, '  │ '));
  console.log(`\nThe picture is in ${PICTURE}`);
}

const hasDisplay =
  platform === 'darwin' ||
  platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const pages = await servePages(join(import.meta.dirname, '../../assets'));
const browser = await startChromium({ headless: !hasDisplay });
try {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(pages.url('/demo.html'));
  if (hasDisplay) {
    console.log('Rest the pointer on a dotted name. Close the window to end.');
    await new Promise<void>((done) => browser.context.on('close', () => done()));
  } else {
    await showHeadless(page);
  }
} finally {
  await browser.close();
  await pages.close();
}
