/** The page that a new reader sees first. That it opens, `startChromium` waits for. */
import { violations } from '../support/axe';
import { expect, expectPainted, openCard, pointAt, test } from './fixtures';

const PICTURES = 'test-results/pictures';

test('the first page has real names to point at, with real cards', async ({ page, origin }) => {
  await page.setViewportSize({ width: 900, height: 1000 });
  await page.goto(`${origin}/welcome.html`);
  await expectPainted(page, ['Abdul Salam Hanafi', 'Taliban', 'Zamir Kabulov']);
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.screenshot({ path: `${PICTURES}/welcome-${theme}.png`, fullPage: true });
    expect(await violations(page)).toEqual([]);
  }
  await pointAt(page, 'Zamir Kabulov');
  const card = await openCard(page);
  await expect(card.getByRole('dialog', { name: 'Zamir Kabulov' })).toBeVisible();
  await card.getByRole('button', { name: 'Close' }).click();

  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
