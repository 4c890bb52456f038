/** The table of accounts with twelve sources in a narrow panel: what only a browser that lays it out can show. */
import { violations } from '../support/axe';
import { manySourcesPack } from '../support/many-sources';
import { expect, test } from './fixtures';

test('the table keeps its head and first column in sight while it scrolls, with few sources and many', async ({
  page,
  origin,
}) => {
  const place = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { left, right, top } = element.getBoundingClientRect();
      return { left: Math.round(left), right: Math.round(right), top: Math.round(top) };
    });
  const HEAD = '.gl-matrix thead th:nth-child(3)';
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${origin}/sidepanel.html#/accounts`);
  await page.getByRole('rowheader').last().scrollIntoViewIfNeeded();
  // Under the search box, which stays too.
  expect((await place(HEAD)).top).toBe((await place('.gl-search')).top + 60);

  await page.addInitScript((pack) => {
    const fetched = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      const { pathname } = new URL(new Request(input).url);
      return /^\/packs\/moscow[^.]*\.json$/u.test(pathname)
        ? new Response(JSON.stringify(pack))
        : fetched(input, init);
    };
  }, manySourcesPack);
  await page.reload();
  await expect(page.getByRole('columnheader')).toHaveCount(13);
  // By keyboard to the last cell: it is whole in sight, beside its account and under its source.
  await page.getByRole('rowheader').first().getByRole('link').focus();
  await page.keyboard.press('Control+End');
  const cell = await place('.gl-matrix :focus');
  const account = await place('.gl-matrix tbody tr:last-child th');
  const box = await place('.gl-matrix-box');
  expect(cell.right).toBeLessThanOrEqual(box.right);
  expect(account.left).toBe(box.left);
  expect((await place(HEAD)).top).toBe(box.top);
  // Back by the arrow keys, no cell ends up under the first column.
  for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowLeft');
  expect((await place('.gl-matrix :focus')).left).toBeGreaterThanOrEqual(account.right);
  expect(
    await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    }),
  ).toBe(0);

  await page.goto(`${origin}/sidepanel.html#/accounts?q=pier+24`);
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await violations(page)).toEqual([]);
  }
});
