/** Pages that go elsewhere without being loaded, grow, recycle their rows, or come back from where browsers keep them. */
import type { Page } from '@playwright/test';
import { startBareChromium } from '../support/bare-chromium';
import { startChromium } from '../support/chromium';
import { marksInPage, marksWanted, NAMES, noteStale } from '../support/live-page';
import { cardIsVisible, expect, openCard, pointAt, test } from './fixtures';

/** Waits until the page has the marks that its text calls for, none of them twice. */
async function expectMarks(page: Page, texts?: readonly string[]): Promise<void> {
  await expect
    .poll(async () => {
      const marks = (await page.evaluate(marksInPage)).join();
      const wanted = (await page.evaluate(marksWanted, NAMES)).join();
      return { marks, isSo: marks === wanted, wanted };
    })
    .toMatchObject({ isSo: true });
  if (texts) expect((await page.evaluate(marksInPage)).map(([, text]) => text)).toEqual(texts);
}

const stale = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { stale: string[] }).stale);

test('a site of one page, 20 addresses: each is marked, and a card goes with its mark', async ({
  page,
  pages,
}) => {
  await page.goto(pages.add('/site/0', '<nav>Moscow format</nav><main><p>Taliban</p></main>'));
  await expectMarks(page, ['Moscow format', 'Taliban']);
  await page.evaluate(noteStale, NAMES);
  for (let i = 1; i <= 20; i++) {
    const name = i % 2 ? 'Zamir Kabulov' : 'Sergei Lavrov';
    await page.evaluate(
      ({ i, name }) => {
        history.pushState(null, '', `/site/${i}`);
        document.title = `Part ${i}`;
        const main = document.createElement('main');
        main.innerHTML = `<h1>Part ${i}</h1><p>Of <b>${name}</b> and the Taliban, ${i}.</p>`;
        document.querySelector('main')?.replaceWith(main);
      },
      { i, name },
    );
    await expectMarks(page, ['Moscow format', name, 'Taliban']);
  }
  await pointAt(page, 'Sergei Lavrov');
  await openCard(page);
  await page.evaluate(() => {
    history.pushState(null, '', '/site/21');
    document.querySelector('main')?.replaceChildren('Nothing is known here.');
  });
  await expect.poll(() => cardIsVisible(page)).toBe(false);
  await expectMarks(page, ['Moscow format']);
  expect(await stale(page)).toEqual([]);
});

test('a page that loads more, 50 times', async ({ page, pages }) => {
  await page.goto(pages.add('/more', '<style>p { height: 2em; margin: 0 }</style><p>Taliban</p>'));
  await expectMarks(page, ['Taliban']);
  for (let i = 0; i < 50; i++)
    await page.evaluate(async (i) => {
      const batch = document.createElement('section');
      for (let row = 0; row < 10; row++)
        batch.append(
          Object.assign(document.createElement('p'), {
            textContent: row % 5 ? 'Nobody' : `Zamir Kabulov, ${i}`,
          }),
        );
      document.body.append(batch);
      scrollTo(0, document.body.scrollHeight);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }, i);
  // The last screen, where some of what is farther up may be painted too.
  await expect
    .poll(async () => {
      const marks = await page.evaluate(marksInPage);
      const wanted = await page.evaluate(marksWanted, NAMES);
      return marks.slice(-4).join() === wanted.slice(-4).join() && wanted.length;
    })
    .toBe(101);
  const starts = (await page.evaluate(marksInPage)).map(([at]) => at);
  expect(new Set(starts).size).toBe(starts.length);
});

test('a list of 10,000 rows, 30 of them in the page and used again as it scrolls', async ({
  page,
  pages,
}) => {
  await page.goto(
    pages.add(
      '/recycled',
      `<script type="module">
         const box = document.getElementById('box');
         const who = ['Zamir Kabulov', 'Nobody', 'Taliban', 'Sergei Lavrov', 'Someone'];
         const rows = Array.from({ length: 30 }, () => {
           const row = document.createElement('div');
           row.style.cssText = 'position: absolute; top: 0; height: 20px';
           row.append('');
           box.append(row);
           return row;
         });
         const draw = () => {
           const first = Math.min(9970, Math.floor(box.scrollTop / 20));
           rows.forEach((row, i) => {
             const n = first + ((i - first) % 30 + 30) % 30;
             row.style.transform = 'translateY(' + n * 20 + 'px)';
             row.firstChild.data = 'Row ' + n + ': ' + who[n * 7 % 5] + (n % 3 ? '' : ' and the Taliban');
           });
         };
         box.addEventListener('scroll', draw);
         draw();
       </script>
       <div id="box" style="height: 600px; overflow: auto; position: relative">
         <div style="height: 200000px"></div></div>`,
    ),
  );
  await expectMarks(page);
  await page.evaluate(noteStale, NAMES);
  for (const to of [35, 1000, 99_990, 100_017, 199_400, 5000, 0]) {
    await page.evaluate((to) => document.getElementById('box')?.scrollTo(0, to), to);
    await expectMarks(page);
  }
  // Faster than anything is read.
  await page.evaluate(async () => {
    for (let i = 0; i < 60; i++) {
      document.getElementById('box')?.scrollBy(0, 37);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await expectMarks(page);
  expect(await stale(page)).toEqual([]);
});

test('a document that is opened anew and written', async ({ page, pages }) => {
  await page.goto(pages.add('/written', '<p>Taliban</p>'));
  await expectMarks(page, ['Taliban']);
  for (const name of ['Zamir Kabulov', 'Sergei Lavrov']) {
    await page.evaluate((name) => {
      document.open();
      document.write(`<!doctype html><title>Anew</title><p>First <b>${name}</b>`);
      document.write(', then the Taliban.</p>');
      document.close();
    }, name);
    await expectMarks(page, [name, 'Taliban']);
  }
  const line = await page.evaluate(
    () => getComputedStyle(document.body, '::highlight(mention)').textDecorationStyle,
  );
  expect(line).toBe('dotted');
  await pointAt(page, 'Sergei Lavrov');
  await openCard(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardIsVisible(page)).toBe(false);
});

test('a page that comes back from the back/forward cache is marked and followed', async ({
  pages,
}) => {
  const started = await startChromium({ without: ['--disable-back-forward-cache'] });
  const { context } = started;
  try {
    const page = await context.newPage();
    await page.goto(
      pages.add(
        '/kept',
        `<p>Zamir Kabulov</p><script>
           addEventListener('pageshow', (event) => (window.persisted = event.persisted));
         </script>`,
      ),
    );
    await expectMarks(page, ['Zamir Kabulov']);
    const session = await context.newCDPSession(page);
    await session.send('Page.enable');
    const reasons: unknown[] = [];
    session.on('Page.backForwardCacheNotUsed', (event) =>
      reasons.push(event.notRestoredExplanations),
    );
    await page.goto(pages.add('/other', '<p>Nothing.</p>'));
    await page.goBack({ waitUntil: 'commit' });
    const persisted = (): Promise<boolean | undefined> =>
      page.evaluate(() => (globalThis as unknown as { persisted?: boolean }).persisted);
    await expect.poll(persisted).toBe(true);
    expect(reasons).toEqual([]);
    await expectMarks(page, ['Zamir Kabulov']);
    await page.evaluate(() => document.body.append('And the Taliban.'));
    await expectMarks(page, ['Zamir Kabulov', 'Taliban']);
    await pointAt(page, 'Taliban');
    await expect((await openCard(page)).getByRole('dialog', { name: 'Taliban' })).toBeVisible();
  } finally {
    await started.close();
  }
});

test('a page that was made ready before the reader came to it is marked', async ({ pages }) => {
  // Chromium makes none ready for whom a second session watches ("PrerenderingDisabledByDevTools"), as Playwright's do.
  const browser = await startBareChromium();
  try {
    pages.add(
      '/ready',
      `<p>Zamir Kabulov</p><script>
         window.wasPrerendering = document.prerendering;
         localStorage.setItem('ready', String(document.prerendering));
       </script>`,
    );
    const url = pages.add(
      '/before',
      `<a href="/ready">On</a><script type="speculationrules">
         {"prerender": [{"urls": ["/ready"], "eagerness": "immediate"}]}</script>`,
    );
    const page = await browser.newPage();
    await page.goto(url);
    await expect.poll(() => page.evaluate(() => localStorage.getItem('ready'))).toBe('true');
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    const now = (): Promise<unknown> =>
      page.evaluate(() => ({
        path: location.pathname,
        was: (globalThis as unknown as { wasPrerendering: boolean }).wasPrerendering,
        is: (document as unknown as { prerendering: boolean }).prerendering,
      }));
    expect(await now()).toEqual({ path: '/ready', was: true, is: false });
    await expect.poll(() => page.evaluate(marksInPage)).toEqual([[0, 'Zamir Kabulov']]);
    await page.evaluate(() => document.body.append('And the Taliban.'));
    await expect.poll(async () => (await page.evaluate(marksInPage)).length).toBe(2);
  } finally {
    await browser.close();
  }
});
