/**
 * Shows the main job on a bundled page in a real browser: in a window where there is a display, otherwise headless, where it
 * points at a name with the real mouse, prints the card as a reader would see it, and saves a picture.
 */
import type { Frame, Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { platform } from 'node:process';
import { startChromium } from '../../test/support/chromium';
import { servePages } from '../../test/support/serve';

const NAME = 'Zamir Kabulov';
const PICTURE = resolve('.output/demo.png');

/** Where the first painted mention of a name is, in pixels of the viewport. */
async function findMark(page: Page, name: string): Promise<{ x: number; y: number }> {
  const handle = await page.waitForFunction((wanted) => {
    for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(
      'mention',
    ) ?? []) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const [box] = range.getClientRects();
      if (range.toString() === wanted && box)
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, name);
  const point = await handle.jsonValue();
  if (!point) throw new Error(`"${name}" was not marked.`);
  return point;
}

async function waitForCard(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries++) {
    const frame = page.frames().find((f) => f.url().endsWith('/card.html'));
    if (frame && (await (await frame.frameElement()).isVisible())) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error('The card did not open.');
}

async function showHeadless(page: Page): Promise<void> {
  const { x, y } = await findMark(page, NAME);
  await page.mouse.move(x - 40, y - 60);
  await page.mouse.move(x, y, { steps: 5 });
  const card = await waitForCard(page);
  const text = await card.getByRole('dialog').innerText();
  const marked = await page.evaluate(() => CSS.highlights.get('mention')?.size ?? 0);
  await page.waitForTimeout(300);
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
