/** Marks in Firefox where pages change, nest and forbid: the worker puts the script that marks into each frame. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type Live, STATES } from '../pages/live/script';
import { firefoxSuite, poll } from '../support/firefox-suite';
import { addLivePage, marksWanted, NAMES } from '../support/live-page';

const suite = firefoxSuite();

/** What is painted in a frame, as the page's own script can read it. */
function texts(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() =>
    [...(CSS.highlights.get('mention') ?? [])]
      .filter((mark) => mark.startContainer.isConnected)
      .map((mark) => {
        const range = new Range();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return String(range);
      })
      .sort(),
  );
}

async function open(path: string, html: string): Promise<Page> {
  const page = await suite.firefox.browser.newPage();
  await page.goto(suite.pages.add(path, html));
  return page;
}

test('frames of every kind are marked, also those that forbid scripts', async () => {
  suite.pages.add('/inner', '<p>In the frame: Sergei Lavrov.</p>');
  const page = await open(
    '/frames',
    `<meta http-equiv="content-security-policy" content="script-src 'none'">
     <p>Outside: the Moscow format.</p><iframe src="/inner"></iframe>
     <iframe src="${suite.pages.url('/inner', 'localhost')}"></iframe>
     <iframe srcdoc="<p>Quoted: Zamir Kabulov.</p>"></iframe>
     <iframe sandbox srcdoc="<p>In a sandbox: Ned Price and the Taliban.</p>"></iframe>`,
  );
  const all = async (): Promise<string[]> =>
    (await Promise.all(page.frames().map(texts))).flat().sort();
  await expect
    .poll(all, poll)
    .toEqual([
      'Moscow format',
      'Ned Price',
      'Sergei Lavrov',
      'Sergei Lavrov',
      'Taliban',
      'Zamir Kabulov',
    ]);
  await page.close();
});

test('names that come late, in shadow trees too, are marked and styled', async () => {
  const page = await open('/late', '<p id="p">Russia alone.</p><div id="host"></div>');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await texts(page)).toEqual([]);
  await page.evaluate(() => {
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    root?.append('In the shade: Zamir Kabulov.');
    document.getElementById('p')?.append(' Then the Taliban.');
  });
  await expect.poll(() => texts(page), poll).toEqual(['Russia', 'Taliban', 'Zamir Kabulov']);
  const lines = await page.evaluate(() =>
    ['p', 'host'].map(
      (id) =>
        getComputedStyle(document.getElementById(id) ?? document.body, '::highlight(mention)')
          .textDecorationStyle,
    ),
  );
  expect(lines).toEqual(['dotted', 'dotted']);
  await page.close();
});

test('a page that replaces all it has, 25 times, and owns highlights of its own', async () => {
  const page = await open('/replaced', '<p>The Taliban.</p>');
  await expect.poll(() => texts(page), poll).toEqual(['Taliban']);
  await page.evaluate(async () => {
    const range = new Range();
    range.selectNodeContents(document.body);
    CSS.highlights.set('page-search', new Highlight(range));
    for (let i = 0; i < 25; i++) {
      document.documentElement.innerHTML = `<body><p>Zamir Kabulov, number ${i}.</p></body>`;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await expect.poll(() => texts(page), poll).toEqual(['Zamir Kabulov']);
  const names = await page.evaluate(() => [
    CSS.highlights.has('page-search'),
    CSS.highlights.get('mention')?.size,
  ]);
  expect(names).toEqual([true, 1]);
  await page.close();
});

test('a page by React, hydrated when it is marked already, and its states', async () => {
  const page = await suite.firefox.browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) said.push(message.text());
  });
  await page.goto(suite.pages.url(await addLivePage(suite.pages, 'react', true)));
  const expectMarks = async (): Promise<void> => {
    await expect
      .poll(async () => {
        const wanted = await page.evaluate(marksWanted, NAMES);
        return (
          (await texts(page)).join() ===
          wanted
            .map(([, text]) => text)
            .sort()
            .join()
        );
      }, poll)
      .toBe(true);
  };
  await expectMarks();
  await page.evaluate(() => {
    const host = document.getElementById('app');
    const { react } = globalThis as unknown as { react: { live: Live } };
    if (host) react.live.start(host, true);
  });
  for (const state of STATES) {
    await page.evaluate(
      (state) => (globalThis as unknown as { react: { live: Live } }).react.live.show(state),
      state,
    );
    await expectMarks();
  }
  expect(said).toEqual([]);
  await page.close();
});
