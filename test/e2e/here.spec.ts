/** The side panel beside a page: a card's trail comes into it, and it keeps step with what is read. */
import type { Browser, Page } from 'puppeteer-core';
import { violations } from '../support/axe';
import { startBareChromium } from '../support/bare-chromium';
import { marksInPage } from '../support/live-page';
import { tabId } from '../support/tabs';
import { expect, type ExtensionPage, test } from './fixtures';

const poll = expect.poll;

/** The panel that stands in a window: Playwright knows no side panels, puppeteer has them as pages. */
async function panelOf(browser: Browser, window: number): Promise<Page | undefined> {
  const targets = browser.targets().filter((target) => target.url().includes('/sidepanel.html'));
  for (const target of targets) {
    const page = await target.asPage();
    if ((await windowOf(page)) === window) return page;
  }
  return undefined;
}

/** The number of the window of an extension's page or frame. */
function windowOf(page: Pick<Page, 'evaluate'>): Promise<number> {
  return page.evaluate(async () => {
    const { windows } = (
      globalThis as unknown as {
        chrome: { windows: { getCurrent(): Promise<{ id: number }> } };
      }
    ).chrome;
    return (await windows.getCurrent()).id;
  });
}

const hashOf = (panel: Page): Promise<string> => panel.evaluate(() => location.hash);

/** Opens the card of a page's first mention, follows its first related entity, and opens that trail in the panel. */
async function openTrail(page: Page): Promise<{ window: number; last: string }> {
  await poll(async () => (await page.evaluate(marksInPage)).length).toBeGreaterThan(0);
  const { x, y } = await page.evaluate(() => {
    const [mark] = [...(CSS.highlights.get('mention') ?? [])];
    const range = new Range();
    if (mark) range.setStart(mark.startContainer, mark.startOffset + 1);
    if (mark) range.setEnd(mark.endContainer, mark.endOffset);
    const { x, y, height } = range.getBoundingClientRect();
    return { x, y: y + height / 2 };
  });
  await page.mouse.move(x + 3, y);
  await page.mouse.move(x + 6, y);
  const cardIn = () => page.frames().find((frame) => frame.url().endsWith('/card.html'));
  await poll(async () => (await cardIn()?.frameElement())?.isVisible()).toBe(true);
  const card = cardIn();
  if (!card) throw new Error('no card');
  const related = await card.waitForSelector('.gl-related button');
  await related?.evaluate((button) => (button as HTMLElement).click());
  await card.waitForSelector('.gl-trail');
  const tool = await card.waitForSelector('button[aria-label="Open in the side panel"]');
  await tool?.click();
  const last = await card.evaluate(() => document.querySelector('dialog h1')?.textContent ?? '');
  return { window: await windowOf(card), last };
}

test('a card’s trail comes into the panel of its window, and the panel keeps step with the page', async ({
  pages,
}) => {
  pages.add('/in-frame', '<p>Sergei Lavrov spoke.</p>');
  const url = pages.add(
    '/beside',
    `<title>Talks</title><p>Zamir Kabulov received the Taliban.</p><div style="height: 3000px"></div>
     <p>Then the <i>Moscow</i> format met, and Kabulov went home.</p><div style="height: 3000px"></div>
     <iframe src="${pages.url('/in-frame', 'localhost')}"></iframe>`,
  );
  const browser = await startBareChromium();
  try {
    const page = await browser.newPage();
    await page.goto(url);

    // A panel that is opened for a trail begins there.
    const { window, last } = await openTrail(page);
    await poll(() => panelOf(browser, window).then((panel) => panel !== undefined)).toBe(true);
    const panel = await panelOf(browser, window);
    if (!panel) throw new Error('no panel');
    const heading = (): Promise<string | null | undefined> =>
      panel.evaluate(() => document.querySelector('main h1')?.textContent);
    await poll(heading).toBe(last);
    expect(await hashOf(panel)).toMatch(/^#\/entity\/[^?]+\?from=zamir-kabulov$/);
    expect(await panel.evaluate(() => history.length)).toBe(1);

    // One that is open goes there; that of another window does not.
    await panel.evaluate(() => {
      location.hash = '#/page';
    });
    await panel.evaluate(
      async (address) => {
        const { windows } = (
          globalThis as unknown as {
            chrome: { windows: { create(how: object): Promise<unknown> } };
          }
        ).chrome;
        await windows.create({ url: address });
      },
      pages.add('/elsewhere', '<p>Sergei Lavrov and Zamir Kabulov.</p>'),
    );
    const target = await browser.waitForTarget((one) => one.url().endsWith('/elsewhere'));
    const other = await target.page();
    if (!other) throw new Error('no second window');
    const elsewhere = await openTrail(other);
    expect(elsewhere.window).not.toBe(window);
    await poll(async () => {
      const opened = await panelOf(browser, elsewhere.window);
      return opened && hashOf(opened);
    }).toMatch(/\?from=sergei-lavrov$/);
    expect(await hashOf(panel)).toBe('#/page');
    await other.close();

    // What is on the screen is current in the list.
    const entries = (): Promise<string[]> =>
      panel.evaluate(() =>
        [...document.querySelectorAll('.gl-here-mention')].map((line) => line.textContent),
      );
    const current = (): Promise<string> =>
      panel.evaluate(() =>
        [...document.querySelectorAll('[aria-current="location"]')]
          .map((line) => line.querySelector('b')?.textContent)
          .join(),
      );
    await page.bringToFront();
    await poll(entries).toEqual([
      'Zamir Kabulov received the Taliban.',
      'Then the Moscow format met, and Kabulov went home.',
      'Zamir Kabulov received the Taliban.',
      'Then the Moscow format met, and Kabulov went home.',
      'Sergei Lavrov spoke.',
    ]);
    await poll(current).toBe('Zamir Kabulov');
    await page.evaluate(() => scrollTo(0, 2900));
    await poll(current).toBe('Moscow format');

    // An entry brings its mention onto the screen: in the page, and in a frame of another site.
    const lines = await panel.$$('.gl-here-mention');
    await lines[4]?.click();
    await poll(current).toBe('Sergei Lavrov');
    await poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(4000);
    await lines[0]?.click();
    await poll(() => page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.has('mention-flash'))).toBe(true);

    // The page of an entity counts its mentions, and leads from one to the next.
    await panel.evaluate(() => {
      location.hash = '#/entity/zamir-kabulov';
    });
    const onPage = (): Promise<string | null | undefined> =>
      panel.evaluate(() => document.querySelector('.gl-on-page p')?.textContent);
    await poll(onPage).toBe('2 mentions on this page');
    const next = await panel.waitForSelector(
      'button[aria-label="Next mention on the page"]:enabled',
    );
    await next?.click();
    await next?.click();
    await poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
    expect(await onPage()).toBe('Mention 2 of 2');

    // Another tab, or another page in this one.
    await panel.evaluate(() => {
      location.hash = '#/page';
    });
    const words = (): Promise<string | undefined> =>
      panel.evaluate(() => document.querySelector('.gl-here-reason')?.textContent);
    const second = await browser.newPage();
    await second.goto(pages.add('/nobody', '<p>Nobody of note.</p>'));
    await poll(words).toBe('No names on this page that a pack knows.');
    await second.goto('chrome://version');
    await poll(words).toBe('The browser does not let extensions read its own pages.');
    await second.goto(url);
    await poll(async () => (await entries()).length).toBe(5);
    await second.close();
    await poll(async () => (await entries()).length).toBe(5);

    // While it lists nothing, no frame is followed.
    await panel.evaluate(async () => {
      const { storage } = (globalThis as unknown as ExtensionPage).chrome;
      await storage.local.set({ sitesOff: ['127.0.0.1'] });
    });
    await poll(words).toBe('Names are not marked on this site.');
  } finally {
    await browser.close();
  }
});

test('the list of the page looks as it should, and axe finds nothing', async ({
  page,
  pages,
  origin,
}) => {
  await page.goto(pages.url('/talks.html'));
  const panel = await page.context().newPage();
  await panel.goto(`${origin}/options.html`);
  const tab = await tabId(panel, page.url());
  for (const theme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme: theme });
    for (const width of [320, 400, 640]) {
      await panel.setViewportSize({ width, height: 720 });
      await panel.goto('about:blank');
      await panel.goto(`${origin}/sidepanel.html?tab=${tab}#/page`);
      await expect(panel.locator('[aria-current="location"]')).toBeVisible();
      await panel.screenshot({ path: `test-results/pictures/here-${width}-${theme}.png` });
    }
    expect(await violations(panel)).toEqual([]);
    await panel.goto(`${origin}/sidepanel.html?tab=${tab}#/entity/zamir-kabulov`);
    await expect(panel.getByRole('group', { name: 'On this page' })).toBeVisible();
    await panel.screenshot({ path: `test-results/pictures/here-entity-${theme}.png` });
    expect(await violations(panel)).toEqual([]);
  }
  await panel.goto(`${origin}/sidepanel.html#/page`);
  await expect(panel.getByText('This one stands in a tab of its own.')).toBeVisible();
  await panel.screenshot({ path: 'test-results/pictures/here-alone.png' });
  await panel.close();
});
