import { expect, painted, pointAt, openCard, test } from './fixtures';
import { startChromium } from '../support/chromium';

/** Notes every change of the document, from before the page's first script. */
function recordChanges(): void {
  const log: string[] = [];
  Object.assign(globalThis, { changes: log });
  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) {
      log.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

const whatIsThere = (): { html: string; changes: string[]; sheets: number; globals: string[] } => ({
  html: document.documentElement.outerHTML,
  changes: (globalThis as unknown as { changes: string[] }).changes,
  sheets: document.styleSheets.length,
  globals: Object.getOwnPropertyNames(globalThis).sort(),
});

test('until a mark is pointed at, the page is the same to the last byte as without the extension', async ({
  page,
  pages,
}) => {
  const url = pages.url('/talks.html');
  await page.addInitScript(recordChanges);
  await page.goto(url);
  await expect.poll(async () => (await painted(page)).length).toBeGreaterThan(0);
  const withGloss = await page.evaluate(whatIsThere);

  const bare = await startChromium({ extension: null });
  const other = await bare.context.newPage();
  await other.addInitScript(recordChanges);
  await other.goto(url);
  const without = await other.evaluate(whatIsThere);
  await bare.close();
  expect(withGloss).toEqual(without);
});

test('marks and card shift nothing', async ({ page, pages }) => {
  await page.goto(pages.url('/talks.html'));
  await page.evaluate(() => {
    Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (globalThis as unknown as { shift: number }).shift += (
          entry as PerformanceEntry & { value: number }
        ).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await pointAt(page, 'Zamir Kabulov');
  await openCard(page);
  expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
});

test('what a page can see of marks and card carries no brand and no id', async ({
  page,
  pages,
  origin,
}) => {
  await page.goto(pages.url('/talks.html'));
  await pointAt(page, 'Zamir Kabulov');
  await openCard(page);
  const seen = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    names: [...CSS.highlights.keys()],
    frames: window.length,
    found: (window as unknown as { find(text: string): boolean }).find('Editor’s reading'),
  }));
  expect(seen.html.toLowerCase()).not.toContain('gloss');
  expect(seen.html).not.toContain(new URL(origin).host);
  expect(seen.names).toEqual(['mention']);
  expect(seen.frames).toBe(0);
  expect(seen.found).toBe(false);
});
