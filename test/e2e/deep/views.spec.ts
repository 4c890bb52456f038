/**
 * Every view at every width, in both themes, in English and in Arabic: photographed into `test-results/pictures/views`, held
 * against axe, and never wider than the window.
 */
import type { Page } from '@playwright/test';
import { violations } from '../../support/axe';
import { startChromium, type Started } from '../../support/chromium';
import { tabId } from '../../support/tabs';
import { expect, test } from '../fixtures';

const PICTURES = 'test-results/pictures/views';

const PANEL = {
  entries: '',
  search: '#/search?q=lavrov',
  nothing: '#/search?q=qqqqqq',
  entity: '#/entity/zamir-kabulov',
  unknown: '#/entity/nobody',
  source: '#/source/moscow-talks-2021/text-002',
  accounts: '#/accounts',
  wording: '#/account/burden-or-weight',
  detail: '#/account/how-many-countries',
  contrast: '#/account/joint-and-russian-statement',
  timeline: '#/timeline',
  relations: '#/relations/taliban',
  collection: '#/collection',
};

/** CSS pixels of the windows. */
const SIZES = [
  [320, 640],
  [400, 720],
  [640, 800],
  [1240, 800],
] as const;

/** Photographs one view at all sizes in both themes, and looks at each. */
async function look(view: Page, name: string, address: string, language: string): Promise<void> {
  for (const [width, height] of SIZES) {
    await view.setViewportSize({ width, height });
    await view.goto('about:blank');
    await view.goto(address);
    await view.getByRole('main').waitFor();
    await view.waitForLoadState('networkidle');
    const wider = await view.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect.soft(wider, `${name} at ${width} px`).toBe(0);
    for (const theme of ['light', 'dark'] as const) {
      await view.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const path = `${PICTURES}/${name}-${width}-${theme}-${language}.png`;
      await view.screenshot({ path });
      expect.soft(await violations(view), path).toEqual([]);
    }
  }
}

for (const language of ['en', 'ar'])
  test.describe(`in ${language}`, () => {
    let started: Started;
    test.beforeAll(async () => {
      started = await startChromium({ language });
    });
    test.afterAll(() => started.close());

    test('the parts of the panel', async () => {
      const view = await started.context.newPage();
      const panel = `${started.origin}/sidepanel.html`;
      await view.goto(`${panel}#/entity/zamir-kabulov`);
      const collect = view.locator('.gl-cite-tool[aria-pressed]').filter({ visible: true });
      for (const at of [0, 1]) await collect.nth(at).click();
      for (const [name, hash] of Object.entries(PANEL))
        await look(view, name, panel + hash, language);
    });

    test('what stands beside a page, and the other pages', async ({ pages }) => {
      const page = await started.context.newPage();
      await page.goto(pages.url('/talks.html'));
      await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
      const view = await started.context.newPage();
      await view.goto(`${started.origin}/options.html`);
      const tab = await tabId(view, page.url());
      for (const [name, path] of Object.entries({
        page: `sidepanel.html?tab=${tab}#/page`,
        popup: `popup.html?tab=${tab}`,
        options: 'options.html',
        welcome: 'welcome.html',
      }))
        await look(view, name, `${started.origin}/${path}`, language);
      await expect(view.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    });
  });
