/** The main path in Firefox: mark, hover, card, related card, Escape, panel search, options. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { firefoxSuite, poll } from '../support/firefox-suite';

const suite = firefoxSuite();

function marks(page: Page): Promise<{ text: string; x: number; y: number }[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('mention') ?? [])].map((mark) => {
      const range = new Range();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const [box = new DOMRect()] = range.getClientRects();
      return { text: String(range), x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
  );
}

async function pointAt(page: Page, name: string): Promise<void> {
  await expect
    .poll(async () => (await marks(page)).some(({ text }) => text === name), poll)
    .toBe(true);
  const mark = (await marks(page)).find(({ text }) => text === name);
  await page.mouse.move((mark?.x ?? 0) - 3, mark?.y ?? 0);
  await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
}

test('marks, card, the next card and back, Escape', async () => {
  const page = await suite.firefox.browser.newPage();
  await page.goto(suite.pages.url('/talks.html'));
  await pointAt(page, 'Zamir Kabulov');
  await expect.poll(() => suite.cardName(page), poll).toBe('Zamir Kabulov');
  const card = (await suite.firefox.card(page)) ?? '';
  // Marks are styled although no sheet of the script's own is in the page.
  const line = await page.evaluate(
    () => getComputedStyle(document.body, '::highlight(mention)').textDecorationStyle,
  );
  expect(line).toBe('dotted');
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);

  await suite.firefox.evaluate(
    card,
    `[...document.querySelectorAll('button')].find((b) => b.textContent === 'Handshake of Kabulov and Delawar').click()`,
  );
  await expect.poll(() => suite.cardName(page), poll).toBe('Handshake of Kabulov and Delawar');
  await suite.firefox.evaluate(card, `document.querySelector('.gl-turn').click()`);
  await expect.poll(() => suite.cardName(page), poll).toBe('Zamir Kabulov');

  await page.keyboard.press('Escape');
  await expect.poll(() => suite.cardName(page), poll).toBe('');
  await page.close();
});

test('the sidebar follows a card’s trail, and keeps step with the page; without one a tab opens', async () => {
  const page = await suite.firefox.browser.newPage();
  await page.goto(suite.pages.add('/trail', '<p>Zamir Kabulov</p>'));
  await pointAt(page, 'Zamir Kabulov');
  await expect.poll(() => suite.cardName(page), poll).toBe('Zamir Kabulov');
  const card = (await suite.firefox.card(page)) ?? '';
  const open = `[...document.querySelectorAll('button')]
    .find((b) => b.getAttribute('aria-label') === 'Open in the side panel').click()`;

  // Firefox opens the sidebar of an extension that is installed by hand; only pages of the extension reach it.
  const helper = await suite.firefox.openExtensionPage('options.html');
  const sidebar = `browser.extension.getViews({ type: 'sidebar' })[0]`;
  await suite.firefox.evaluate(card, open);
  await expect
    .poll(() => suite.firefox.evaluate(helper, `${sidebar}.location.hash`), poll)
    .toBe('#/entity/zamir-kabulov');
  await suite.firefox.evaluate(helper, `${sidebar}.location.hash = '#/page'`);
  await page.bringToFront();
  await expect
    .poll(
      () =>
        suite.firefox.evaluate(
          helper,
          `${sidebar}.document.querySelector('.gl-here-mention[aria-current]')?.textContent ?? ''`,
        ),
      poll,
    )
    .toBe('Zamir Kabulov');

  // As if it were closed, for which browsers want a click.
  await suite.firefox.evaluate(helper, `${sidebar}.location.replace('options.html')`);
  await expect
    .poll(() => suite.firefox.evaluate(helper, `${sidebar}.document.URL.split('/').at(-1)`), poll)
    .toBe('options.html');
  await suite.firefox.evaluate(card, open);
  await expect
    .poll(
      () =>
        suite.firefox.evaluate(
          helper,
          `browser.tabs.query({}).then((all) =>
             all.filter(({ url }) => url?.endsWith('sidepanel.html#/entity/zamir-kabulov')).length)`,
        ),
      poll,
    )
    .toBe(1);
  await page.close();
});

test('marks follow a change of the page', async () => {
  const page = await suite.firefox.browser.newPage();
  await page.goto(suite.pages.add('/change', '<p id="p">Nobody.</p>'));
  await page.evaluate(() => {
    const p = document.getElementById('p');
    if (p) p.textContent = 'The Moscow format met.';
  });
  await expect
    .poll(async () => (await marks(page)).map(({ text }) => text), poll)
    .toEqual(['Moscow format']);
  await page.close();
});

test('the panel searches, and the options switch a site off', async () => {
  const panel = await suite.firefox.openExtensionPage('sidepanel.html#/search?q=kabulof');
  await expect
    .poll(
      () => suite.firefox.evaluate(panel, `document.body.innerText.includes('Zamir Kabulov')`),
      poll,
    )
    .toBe(true);

  const page = await suite.firefox.browser.newPage();
  await page.goto(suite.pages.add('/site', '<p>Zamir Kabulov</p>'));
  await expect.poll(async () => (await marks(page)).length, poll).toBe(1);
  const options = await suite.firefox.openExtensionPage('options.html');
  await suite.firefox.evaluate(options, `browser.storage.local.set({ sitesOff: ['127.0.0.1'] })`);
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('mention')), poll).toBe(false);
  await expect
    .poll(
      () => suite.firefox.evaluate(options, `document.body.innerText.includes('127.0.0.1')`),
      poll,
    )
    .toBe(true);
  await page.close();
});

test('pages of the extension refuse text where script begins', async () => {
  for (const name of ['options.html', 'welcome.html', 'sidepanel.html']) {
    const page = await suite.firefox.openExtensionPage(name);
    const taken = `(() => {
      const attempts = [
        () => (document.createElement('script').src = '/reader.js'),
        () => new Worker('/search.js'),
        () => (document.createElement('p').innerHTML = '<b>bold</b>'),
        () => trustedTypes.createPolicy('other', {}),
      ];
      return attempts.map((attempt) => {
        try { attempt(); return 'taken'; } catch (error) { return error.name; }
      }).join();
    })()`;
    expect(await suite.firefox.evaluate(page, taken)).toBe(
      'TypeError,TypeError,TypeError,TypeError',
    );
  }
});
