/** The panel's search as a reader has it: misspelt, narrowed, opened and gone back to by the keyboard alone, and its pictures. */
import { violations } from '../support/axe';
import { expect, test } from './fixtures';

const PICTURES = 'test-results/pictures';

test('a misspelt search is narrowed, opened and gone back to by the keyboard', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/sidepanel.html`);
  await page.getByRole('searchbox').pressSequentially('lavorv');
  await expect(page.getByRole('link', { name: /^Sergei Lavrov/ })).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText('Lavrov');

  // Backwards from the box there is nothing but the way home; forwards come clear, the sorts, the first of them "All".
  const facts = page.getByRole('button', { name: /^Accounts/ });
  while (!(await facts.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/search\?q=lavorv&kind=account$/);
  await expect(page.getByRole('heading', { name: /^Names/ })).toBeHidden();

  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const opened = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/(source|account)\//);
  await page.goBack();
  await expect(page.locator('a.gl-row:focus')).toHaveText(opened ?? '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeFocused();

  // Pictures, and axe, with every part of the view unfolded.
  await page.getByRole('searchbox').fill('taliban');
  await page.getByRole('button', { name: 'All' }).click();
  await page.locator('summary').first().click();
  await page.getByLabel('Who says it').selectOption({ index: 1 });
  await expect(page.getByRole('button', { name: /^No longer narrow/ })).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    for (const width of [320, 400, 640]) {
      await page.setViewportSize({ width, height: 720 });
      await page.screenshot({ path: `${PICTURES}/search-${width}-${theme}.png` });
    }
    expect(await violations(page)).toEqual([]);
  }

  // What was opened is remembered, and offered at home.
  await page.goto(`${origin}/sidepanel.html#/`);
  await expect(page.getByRole('region', { name: 'Recent searches' })).toContainText('lavorv');
});
