/**
 * The built extension in browsers that speak other languages. Arabic is walked through, because it also runs from right to
 * left; of the others it is seen that their strings reach the pages.
 */
import type { Frame, Page } from '@playwright/test';
import { join } from 'node:path';
import { startChromium, type Started } from '../support/chromium';
import { type Language, messagesOf } from '../support/locales';
import { must } from '../support/must';
import { servePages } from '../support/serve';
import { tabId } from '../support/tabs';
import { violations } from '../support/axe';
import { expect, openCard, pointAt, test } from './fixtures';

const PICTURES = 'test-results/pictures';

/** A message as it stands in the page, for those into which nothing is put. */
const words = (language: Language, key: string): string => must(messagesOf(language).get(key));

/** What a reader sees or hears of the interface that is in Latin letters; what is marked as another language is not the interface's. */
function latinWords(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    // Names of formats and of the extension, each kept from disturbing the line, and an address as an example.
    const known = /\u2068[^\u2068\u2069]*\u2069|Gloss|example\.org/gu;
    const isLatin = (text: string) => /\p{Script=Latin}/u.test(text.replace(known, ''));
    const found: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('script, style, code, bdi, [dir=ltr], body [lang]:not([lang^=ar])')) {
        continue;
      }
      const spoken = ['aria-label', 'title', 'placeholder'].map((name) =>
        element.getAttribute(name),
      );
      const written = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      for (const text of [...spoken, ...written.map(({ nodeValue }) => nodeValue)]) {
        if (text !== null && isLatin(text)) found.push(text);
      }
    }
    return found;
  });
}

/** Whether anything in the page is wider than the page. */
const overflow = (page: Page | Frame): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

async function expectArabic(page: Page): Promise<void> {
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'ar');
  await expect(html).toHaveAttribute('dir', 'rtl');
  // All that is folded away is read too.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await latinWords(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
}

test.describe('in Arabic', () => {
  let chromium: Started;
  let page: Page;

  test.beforeAll(async () => {
    chromium = await startChromium({ language: 'ar' });
    page = await chromium.context.newPage();
  });

  test.afterAll(() => chromium.close());

  test.beforeEach(async () => {
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto('about:blank');
  });

  const views = [
    ['card', 'card.html?entity=taliban'],
    ['card-unknown', 'card.html?entity=nobody'],
    ['panel', 'sidepanel.html'],
    ['panel-search', 'sidepanel.html#/search?q=burden'],
    ['panel-nothing', 'sidepanel.html#/search?q=qqqqqq'],
    ['panel-entity', 'sidepanel.html#/entity/taliban'],
    ['options', 'options.html'],
  ] as const;

  for (const [name, path] of views) {
    test(`${name} speaks Arabic and runs from right to left`, async () => {
      await page.goto(`${chromium.origin}/${path}`);
      // A search is answered by its worker.
      if (path.includes('/search?')) await expect(page.getByRole('status')).not.toBeEmpty();
      await expect(page.locator('h1, .gl-reason').first()).toBeVisible();
      await page.screenshot({ path: `${PICTURES}/${name}-ar.png` });
      await expectArabic(page);
    });
  }

  test('options say in Arabic what is wrong with a site', async () => {
    await page.goto(`${chromium.origin}/options.html`);
    const field = page.getByRole('textbox');
    await field.fill('example.com');
    await field.press('Enter');
    await expect(page.getByRole('listitem').first()).toContainText('example.com');
    await field.fill('no site');
    await field.press('Enter');
    await expect(page.getByRole('alert')).not.toBeEmpty();
    await expectArabic(page);
  });

  test('the page of a source and its passages speak Arabic', async () => {
    await page.goto(`${chromium.origin}/sidepanel.html#/entity/taliban`);
    await page.locator('.gl-sources a').first().click();
    await expect(page.locator('.gl-overview')).toBeVisible();
    await page.locator('.gl-ways a').first().click();
    await expect(page.locator('.gl-note')).toBeVisible();
    await page.screenshot({ path: `${PICTURES}/panel-source-ar.png` });
    await expectArabic(page);
  });

  test('the card in a page and the popup speak Arabic, whatever the page does', async () => {
    const pages = await servePages(join(import.meta.dirname, '../pages'));
    const view = await chromium.context.newPage();
    await view.goto(pages.url('/talks.html'));
    await pointAt(view, 'Zamir Kabulov');
    const card = await openCard(view);
    await expect(card.getByRole('dialog')).toBeVisible();
    await expect(card.locator('html')).toHaveAttribute('dir', 'rtl');
    expect(await latinWords(card)).toEqual([]);
    await view.screenshot({ path: `${PICTURES}/page-ar.png` });

    await page.goto(`${chromium.origin}/options.html`);
    await page.goto(`${chromium.origin}/popup.html?tab=${await tabId(page, view.url())}`);
    await expect(page.getByRole('listitem').first()).toBeVisible();
    await page.screenshot({ path: `${PICTURES}/popup-ar.png` });
    await expectArabic(page);
    await view.close();
    await pages.close();
  });
});

for (const language of ['fr', 'ru', 'es'] as const) {
  test(`in ${language}, the pages speak it`, async () => {
    const chromium = await startChromium({ language });
    const { context, origin } = chromium;
    try {
      const view = await context.newPage();
      await view.setViewportSize({ width: 320, height: 720 });
      const says = async (path: string, key: string, name: string) => {
        await view.goto('about:blank');
        await view.goto(`${origin}/${path}`);
        await expect(view.getByText(words(language, key)).first()).toBeVisible();
        await expect(view.locator('html')).toHaveAttribute('lang', language);
        await expect(view.locator('html')).toHaveAttribute('dir', 'ltr');
        expect(await overflow(view)).toBe(0);
        await view.screenshot({ path: `${PICTURES}/${name}-${language}.png` });
      };
      await says('card.html?entity=taliban', 'card_saidAbout', 'card');
      await says('sidepanel.html', 'kinds_person', 'panel');
      await says('sidepanel.html#/entity/taliban', 'card_facts', 'panel-entity');
      await says('options.html', 'options_privacyText', 'options');
      await says('popup.html', 'popup_markHint', 'popup');
    } finally {
      await chromium.close();
    }
  });
}
