/** Photographs of card, popup, panel and options in both themes, to be looked at, and what axe finds in each. */
import { violations } from '../support/axe';
import { choose, entriesIn, expect, openCard, pointAt, test } from './fixtures';

const PICTURES = 'test-results/pictures';

for (const theme of ['light', 'dark'] as const) {
  test(`card, popup, panel and options in the ${theme} theme`, async ({ page, pages, origin }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(pages.url('/talks.html'));
    await pointAt(page, 'Zamir Kabulov');
    await expect((await openCard(page)).getByRole('dialog')).toBeVisible();
    await page.waitForTimeout(200);
    await page.screenshot({ path: `${PICTURES}/page-${theme}.png` });

    // Of names that the page does not hold, so that its picture stays.
    const names = [{ entity: 'ned-price', name: 'Price' }];
    await choose(page, origin, { unmarked: { entities: ['thomas-west'], names } });
    const views = [
      { name: 'card', path: 'card.html?entity=abdul-salam-hanafi', width: 384, height: 640 },
      { name: 'panel', path: 'sidepanel.html', width: 400, height: 720 },
      { name: 'panel-search', path: 'sidepanel.html#/search?q=burden', width: 400, height: 720 },
      { name: 'panel-entity', path: 'sidepanel.html#/entity/taliban', width: 400, height: 720 },
      { name: 'options', path: 'options.html', width: 800, height: 1280 },
    ];
    const view = await page.context().newPage();
    await view.emulateMedia({ colorScheme: theme });
    for (const { name, path, width, height } of views) {
      await view.setViewportSize({ width, height });
      await view.goto('about:blank');
      await view.goto(`${origin}/${path}`);
      await expect(view.getByRole('heading').first()).toBeVisible();
      if (path.includes('/search?')) await expect(view.getByRole('status')).not.toBeEmpty();
      await view.screenshot({ path: `${PICTURES}/${name}-${theme}.png` });
      expect(await violations(view)).toEqual([]);
    }
    const id = await view.evaluate(async (url) => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
        }
      ).chrome;
      return (await tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
    }, page.url());
    await view.setViewportSize({ width: 360, height: 600 });
    await view.goto(`${origin}/popup.html?tab=${id}`);
    await expect(entriesIn(view).first()).toBeVisible();
    await view.screenshot({ path: `${PICTURES}/popup-${theme}.png` });
    expect(await violations(view)).toEqual([]);
    await view.close();
  });
}
