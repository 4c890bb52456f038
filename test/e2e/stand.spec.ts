import type { Page } from '@playwright/test';
import { cardIsVisible, expect, openCard, painted, pointAt, test } from './fixtures';
import { tabId } from '../support/tabs';

/** Whether the card in sight is on the screen as a whole and not over the mention, in pixels of the viewport. */
async function stands(page: Page): Promise<boolean> {
  const card = await openCard(page);
  const box = await (await card.frameElement()).boundingBox();
  const [name] = await painted(page);
  const screen = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  if (!box || !name) return false;
  const isOver =
    name.x > box.x && name.x < box.x + box.width && name.y > box.y && name.y < box.y + box.height;
  const isOut =
    box.x < 0 ||
    box.y < 0 ||
    box.x + box.width > screen.width ||
    box.y + box.height > screen.height;
  return !isOver && !isOut && box.height > 60;
}

test('under a zoom of the page’s own and of the browser, a card is on the screen and clear of its name', async ({
  page,
  pages,
  origin,
}) => {
  const options = await page.context().newPage();
  await options.goto(`${origin}/options.html`);
  for (const zoom of [1, 2])
    for (const style of ['left: 60%; top: 40%', 'left: 20px; bottom: 4px']) {
      await page.setViewportSize(
        zoom === 2 ? { width: 640, height: 900 } : { width: 1000, height: 700 },
      );
      await page.goto(
        pages.add(
          `/zoom-${zoom}-${style.length}`,
          `<style>html { zoom: ${zoom === 1 ? 1.5 : 1} }</style><p style="position: fixed; ${style}">Zamir Kabulov</p>`,
        ),
      );
      const tab = await tabId(options, page.url());
      await options.evaluate(
        ([id, factor]) =>
          (globalThis as unknown as Zooming).chrome.tabs.setZoom(id ?? 0, factor ?? 1),
        [tab, zoom],
      );
      // The browser's zoom has come to the page.
      await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(zoom);
      await pointAt(page, 'Zamir Kabulov');
      await expect.poll(() => stands(page)).toBe(true);
      await page.mouse.move(2, 2);
      await expect.poll(() => cardIsVisible(page)).toBe(false);
      // The browser keeps a zoom for the whole site, which the next test has too.
      await options.evaluate(
        (id) => (globalThis as unknown as Zooming).chrome.tabs.setZoom(id, 1),
        tab,
      );
    }
  await options.close();
});

test('marks get their style back from a page that adopts other sheets', async ({ page, pages }) => {
  await page.goto(pages.add('/sheets', '<p style="margin: 200px">Zamir Kabulov came.</p>'));
  const line = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body, '::highlight(mention)').textDecorationLine);
  await expect.poll(line).toBe('underline');
  // Read at once: the marks may be painted again, and get their style, a moment later.
  const dropped = await page.evaluate(() => {
    document.adoptedStyleSheets = [new CSSStyleSheet()];
    return getComputedStyle(document.body, '::highlight(mention)').textDecorationLine;
  });
  expect(dropped).toBe('none');
  await pointAt(page, 'Zamir Kabulov');
  await expect.poll(line).toBe('underline');
});

test('in a modal dialog and in fullscreen a card is in the top layer, and leaves nothing behind', async ({
  page,
  pages,
}) => {
  await page.goto(
    pages.add(
      '/layers',
      '<dialog><p style="margin: 40px 40px 300px">Zamir Kabulov came.</p><button>Done</button></dialog>' +
        '<div id="full" style="background: white"><p style="margin: 90px">Sergei Lavrov left.</p></div>',
    ),
  );
  const front = async (): Promise<boolean> => {
    const card = await openCard(page);
    const box = await (await card.frameElement()).boundingBox();
    return page.evaluate(
      ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.shadowRoot === null,
      [(box?.x ?? 0) + 20, (box?.y ?? 0) + 20],
    );
  };
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await pointAt(page, 'Zamir Kabulov');
  const inDialog = await openCard(page);
  await expect(inDialog.getByRole('dialog', { name: 'Zamir Kabulov' })).toBeVisible();
  expect(await front()).toBe(true);
  // A click reaches the card: it is not inert.
  await inDialog.getByRole('button', { name: /pin/iu }).first().click();
  await page.keyboard.press('Escape');
  await expect.poll(() => cardIsVisible(page)).toBe(false);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await page.mouse.click(5, 5);
  await page.evaluate(() => document.querySelector('#full')?.requestFullscreen());
  await pointAt(page, 'Sergei Lavrov');
  const card = await openCard(page);
  await expect(card.getByRole('dialog', { name: 'Sergei Lavrov' })).toBeVisible();
  expect(await page.evaluate(() => document.querySelector('#full')?.children.length)).toBe(2);
  await page.evaluate(() => document.exitFullscreen());
  // The card goes with its place in the page.
  await expect
    .poll(() => page.evaluate(() => document.querySelector('#full')?.children.length))
    .toBe(1);
});

interface Zooming {
  readonly chrome: { readonly tabs: { setZoom(tab: number, factor: number): Promise<void> } };
}
