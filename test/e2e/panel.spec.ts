import { expect, test } from './fixtures';

test('the panel finds entities, quotes and facts, misspelt too, and marks the match', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/sidepanel.html`);
  const search = page.getByRole('searchbox');
  await search.fill('kabulof');
  const result = page.getByRole('link', { name: /Zamir Kabulov/ }).first();
  await expect(result).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();

  await search.fill('already inclusive');
  await expect(page.getByText('Already inclusive').first()).toBeVisible();

  await search.fill('qqqqqqqq');
  await expect(page.getByText(/Nothing in the packs matches “.?qqqqqqqq.?”\./)).toBeVisible();
});

test('an entity in the panel has all that its card has, and leads on', async ({ page, origin }) => {
  await page.goto(`${origin}/sidepanel.html#/entity/abdul-salam-hanafi`);
  await expect(page.getByRole('heading', { name: 'Abdul Salam Hanafi' })).toBeVisible();
  await expect(page.getByText('as of October 2021').first()).toBeVisible();
  await expect(page.locator('blockquote').first()).toBeVisible();
  await expect(page.getByText('This pack reaches to 20 October 2021')).toBeVisible();
  await page.getByRole('region', { name: 'Related' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Abdul Salam Hanafi' })).toBeHidden();
});

test('the popup opens the side panel', async ({ page, pages, origin, started }) => {
  await page.goto(pages.add('/for-panel', '<p>Zamir Kabulov</p>'));
  const popup = await page.context().newPage();
  await popup.goto(`${origin}/popup.html`);
  await popup.getByRole('button', { name: 'Open side panel' }).click();
  const [worker] = started.context.serviceWorkers();
  await expect
    .poll(() =>
      worker?.evaluate(async () => {
        const { runtime } = (
          globalThis as unknown as {
            chrome: { runtime: { getContexts(q: object): Promise<unknown[]> } };
          }
        ).chrome;
        return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
      }),
    )
    .toBe(1);
  await popup.close();
});
