/**
 * The table of accounts, an account's columns and a source's accounts at every width, in both themes and in Arabic:
 * photographed into `test-results/pictures/accounts`, held against axe, and never wider than the panel.
 */
import type { Page } from '@playwright/test';
import { violations } from '../../support/axe';
import { startChromium } from '../../support/chromium';
import { expect, test } from '../fixtures';

const PICTURES = 'test-results/pictures/accounts';
const VIEWS = [
  ['matrix', '#/accounts'],
  ['wording', '#/account/burden-or-weight'],
  ['detail', '#/account/how-many-countries'],
  ['contrast', '#/account/joint-and-russian-statement'],
  ['source', '#/source/moscow-talks-2021/text-002'],
] as const;
const SIZES = [
  [320, 640],
  [400, 720],
  [640, 800],
  [1240, 800],
] as const;

/** Photographs all views at some sizes and in both themes, and looks at each. */
async function look(page: Page, origin: string, language: string): Promise<void> {
  for (const [name, hash] of VIEWS) {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await page.goto('about:blank');
      await page.goto(`${origin}/sidepanel.html${hash}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (name === 'source')
        await page.locator('.gl-source-accounts').first().scrollIntoViewIfNeeded();
      const wider = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(wider, `${name} at ${width} px`).toBe(0);
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme });
        const path = `${PICTURES}/${name}-${width}-${theme}-${language}.png`;
        await page.screenshot({ path });
        expect(await violations(page), path).toEqual([]);
      }
    }
  }
}

test('accounts at every width and in both themes', async ({ page, origin }) => {
  await look(page, origin, 'en');
});

test('accounts in Arabic', async () => {
  const chromium = await startChromium({ language: 'ar' });
  try {
    const page = await chromium.context.newPage();
    await look(page, chromium.origin, 'ar');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  } finally {
    await chromium.close();
  }
});
