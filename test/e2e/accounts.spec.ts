/**
 * The table of accounts and one account's columns in the built panel, photographed in both themes and at several widths into
 * `test-results/pictures/accounts`, and held against axe.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { manySourcesPack } from '../support/many-sources';
import { expect, test } from './fixtures';

const PICTURES = 'test-results/pictures/accounts';
const VIEWS = [
  ['matrix', '#/accounts'],
  ['wording', '#/account/burden-or-weight'],
  ['contrast', '#/account/joint-and-russian-statement'],
] as const;
const SIZES = [
  [320, 640],
  [400, 720],
  [640, 800],
  [1240, 800],
] as const;

/** How much wider than itself the page is: what is wider scrolls in a box of its own. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

test('accounts stand in a table and in columns at every width, in both themes', async ({
  page,
  origin,
}) => {
  for (const [name, hash] of VIEWS) {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await page.goto('about:blank');
      await page.goto(`${origin}/sidepanel.html${hash}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await overflow(page), `${name} at ${width} px`).toBe(0);
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme });
        await page.screenshot({ path: `${PICTURES}/${name}-${width}-${theme}.png` });
        if (width === 640)
          expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      }
    }
  }
});

test('the table keeps its head and first column in sight while it scrolls, with few sources and many', async ({
  page,
  origin,
}) => {
  const place = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return { left: Math.round(left), top: Math.round(top) };
    });
  const HEAD = '.gl-matrix thead th:nth-child(3)';
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${origin}/sidepanel.html#/accounts`);
  const last = page.getByRole('rowheader').last();
  await last.scrollIntoViewIfNeeded();
  expect((await place(HEAD)).top).toBe(60);

  await page.addInitScript((pack) => {
    const fetched = window.fetch;
    window.fetch = async (input, init) => {
      const { pathname } = new URL(new Request(input).url);
      return /^\/packs\/moscow[^.]*\.json$/u.test(pathname)
        ? new Response(JSON.stringify(pack))
        : fetched(input, init);
    };
  }, manySourcesPack);
  await page.reload();
  await expect(page.getByRole('columnheader')).toHaveCount(13);
  await page.screenshot({ path: `${PICTURES}/matrix-many-320.png` });
  // By keyboard to the last cell: it is whole in sight, beside its account and under its source.
  await page.getByRole('rowheader').first().getByRole('link').focus();
  await page.keyboard.press('Control+End');
  const box = await page.locator('.gl-matrix-box').boundingBox();
  const cell = await page.locator('.gl-matrix :focus').boundingBox();
  if (!box || !cell) throw new Error('nothing has the focus');
  expect(cell.x + cell.width).toBeLessThanOrEqual(box.x + box.width + 1);
  expect((await place('.gl-matrix tbody tr:last-child th')).left).toBe(Math.round(box.x));
  await page.screenshot({ path: `${PICTURES}/matrix-many-320-end.png` });
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.screenshot({ path: `${PICTURES}/matrix-many-1000.png` });
  await page.goto(`${origin}/sidepanel.html#/account/pier-1`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.screenshot({ path: `${PICTURES}/columns-many-1000.png` });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
