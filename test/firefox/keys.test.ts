/**
 * The suggested keys in Firefox, pressed in the browser's own window. A page whose access key is the same letter has it first:
 * Firefox wants Alt and Shift for those too.
 */
import type { Page } from 'puppeteer-core';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxStarted, startFirefox } from '../support/firefox';
import { type Pages, servePages } from '../support/serve';

let firefox: FirefoxStarted;
let pages: Pages;

beforeAll(async () => {
  pages = await servePages(join(import.meta.dirname, '../pages'));
  firefox = await startFirefox();
});
afterAll(async () => {
  await firefox.browser.close();
  await pages.close();
});

const poll = { timeout: 15_000, interval: 100 };

/** Presses Alt, Shift and a letter as a keyboard does: the browser's window has them before the page. */
async function press(letter: string): Promise<void> {
  const { contexts } = (await firefox.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })) as { contexts: { context: string }[] };
  await firefox.evaluate(
    contexts[0]?.context ?? '',
    `{
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      input.beginInputTransactionForTests(window);
      const keys = [['Alt', 'AltLeft'], ['Shift', 'ShiftLeft'], ['${letter}', 'Key${letter}']].map(
        ([key, code]) => new KeyboardEvent('', { key, code, keyCode: key.length > 1 ? 0 : key.charCodeAt(0) }),
      );
      for (const key of keys) input.keydown(key);
      for (const key of keys.reverse()) input.keyup(key);
    }`,
  );
}

async function cardName(page: Page): Promise<unknown> {
  const context = await firefox.card(page);
  return (
    context && firefox.evaluate(context, `document.querySelector('dialog h1')?.textContent ?? ''`)
  );
}

test('keys go from name to name and back, and give the keyboard to the card', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(pages.add('/keys', '<p>Zamir Kabulov met Sergei Lavrov.</p>'));
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('mention')?.size ?? 0), poll)
    .toBe(2);
  await page.bringToFront();
  for (const [letter, name] of [
    ['J', 'Zamir Kabulov'],
    ['J', 'Sergei Lavrov'],
    ['K', 'Zamir Kabulov'],
  ] as const) {
    await press(letter);
    await expect.poll(() => cardName(page), poll).toBe(name);
  }
  const card = (await firefox.card(page)) ?? '';
  await expect.poll(() => firefox.evaluate(card, 'document.hasFocus()'), poll).toBe(true);
  await page.close();
});
