/** Copying a quotation from a card in Firefox, on a page that is secure and on one that is not. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { firefoxSuite, poll } from '../support/firefox-suite';

const suite = firefoxSuite({ 'network.dns.localDomains': 'plain.test' });
const COPY = `document.querySelector('.gl-cite-tools button')`;

/** Opens the card of the only mention in a page and gives its frame. */
async function openCard(page: Page): Promise<string> {
  const middle = () =>
    page.evaluate(() => {
      const [mark] = CSS.highlights.get('mention') ?? [];
      if (!mark) return null;
      const range = new Range();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
  await expect.poll(middle, poll).not.toBeNull();
  const { x = 0, y = 0 } = (await middle()) ?? {};
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  const ready = async () => {
    const card = await suite.firefox.card(page);
    return card !== undefined && suite.firefox.evaluate(card, `${COPY} !== null`);
  };
  await expect.poll(ready, poll).toBe(true);
  return (await suite.firefox.card(page)) ?? '';
}

/** Clicks as a reader would: only what a reader does lets a page copy. No real pointer reaches a frame of another process. */
async function clickCopy(card: string): Promise<void> {
  await suite.firefox.send('script.evaluate', {
    expression: `${COPY}.focus(), ${COPY}.click()`,
    awaitPromise: false,
    userActivation: true,
    target: { context: card },
  });
}

test.each(['127.0.0.1', 'plain.test'])('a quotation is copied on a page of %s', async (host) => {
  const page = await suite.firefox.browser.newPage();
  suite.pages.add('/copy', '<p>Zamir Kabulov spoke.</p><textarea></textarea>');
  await page.goto(suite.pages.url('/copy', host));
  const card = await openCard(page);
  // The second page is the case in which there is no clipboard to write to.
  expect(await suite.firefox.evaluate(card, `'clipboard' in navigator`)).toBe(host === '127.0.0.1');
  const words = String(
    await suite.firefox.evaluate(card, `document.querySelector('blockquote').textContent`),
  );
  await clickCopy(card);
  const status = `document.querySelector('.gl-cite-tools [role=status]').textContent`;
  await expect.poll(() => suite.firefox.evaluate(card, status), poll).toBe('Copied');

  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await expect
    .poll(() => page.$eval('textarea', (box) => box.value), poll)
    .toContain(`“${words}”\n— Zamir Kabulov`);
  await page.close();
});
