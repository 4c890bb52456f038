/** The panel's search as a reader has it: misspelt, narrowed, opened and gone back to by the keyboard alone, and its pictures. */
import type { Locator, Page } from '@playwright/test';
import { violations } from '../support/axe';
import { expect, test } from './fixtures';

const PICTURES = 'test-results/pictures';

/** More stops than the view has before its results. */
const MOST_STOPS = 30;

/** Goes on by Tab to a control. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  const hasFocus = () => control.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < MOST_STOPS && !(await hasFocus()); i++) await page.keyboard.press('Tab');
  await expect(control).toBeFocused();
}

test('a search is typed, narrowed, opened and gone back to by the keyboard', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/sidepanel.html`);
  const box = page.getByRole('searchbox');
  const rows = page.locator('a.gl-row');

  // The very word comes before any that is only spelt alike.
  await expect(box).toBeFocused();
  await page.keyboard.type('burden');
  await expect(page.locator('mark').first()).toHaveText('burden');
  for (const row of await rows.all())
    await expect(row.locator('mark').first()).toHaveText('burden');

  await page.keyboard.press('Escape');
  await page.keyboard.type('lavorv');
  await expect(rows.first()).toContainText('Sergei Lavrov');
  await expect(page.locator('mark').first()).toHaveText('Lavrov');

  await tabTo(page, page.getByRole('button', { name: /^Accounts/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/search\?q=lavorv&kind=account$/);
  await expect(page.getByRole('heading', { name: /^Names/ })).toBeHidden();

  await box.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const opened = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/account\//);
  await page.goBack();
  await expect(page.locator('a.gl-row:focus')).toHaveText(opened ?? '');
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();

  // Everything that narrows, and out of it again.
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('taliban');
  await tabTo(page, page.getByRole('button', { name: 'All' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('.gl-narrow summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Who says it'));
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/[?&]speaker=/);
  await tabTo(page, page.getByRole('textbox', { name: 'From' }));
  await page.keyboard.type('2021');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]from=2021/);
  const chips = page.getByRole('button', { name: /^No longer narrow/ });
  await expect(chips).toHaveCount(2);
  await tabTo(page, chips.last());
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(1);

  // Pictures, and axe, with every part of the view unfolded.
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
  expect(await violations(page)).toEqual([]);
});
