/** Photographs cards in every state in both themes, to be looked at, and holds each against axe. */
import { expect, test } from '@playwright/test';
import { violations } from '../support/axe';
import { buildCardStates } from '../support/card-states';
import { startChromium, type Started } from '../support/chromium';
import { servePages } from '../support/serve';

const PICTURES = 'test-results/pictures/card';
/** CSS pixels of a card's width in a page, and of the narrowest window that must do. */
const WIDTHS = [384, 320];

let pages: Awaited<ReturnType<typeof servePages>>;
let started: Started;
test.beforeAll(async () => {
  pages = await servePages(await buildCardStates());
  // Without the extension, which would mark the names in the cards.
  started = await startChromium({ extension: null });
});
test.afterAll(async () => {
  await started.close();
  await pages.close();
});

for (const theme of ['light', 'dark'] as const) {
  test(`cards in every state in the ${theme} theme`, async () => {
    test.setTimeout(300_000);
    const view = await started.context.newPage();
    view.on('pageerror', (error) => expect.soft(error.message, view.url()).toBe(''));
    await view.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await view.goto(pages.url('/index.html'));
    const states = await view
      .locator('[data-state]')
      .evaluateAll((all) => all.map((el) => el.getAttribute('data-state') ?? ''));
    expect(states.length).toBeGreaterThan(0);
    for (const state of states) {
      for (const width of WIDTHS) {
        await view.setViewportSize({ width, height: 480 });
        await view.goto(`${pages.url('/index.html')}?state=${encodeURIComponent(state)}`);
        await expect(view.locator('html[data-ready]')).toBeAttached();
        // Nothing is wider than the card.
        expect
          .soft(
            await view.evaluate(() => document.documentElement.scrollWidth),
            `${state}, ${width}`,
          )
          .toBeLessThanOrEqual(width);
        if (width !== WIDTHS[0]) continue;
        await view.screenshot({
          path: `${PICTURES}/${state.replaceAll(' ', '-')}-${theme}.png`,
          fullPage: true,
        });
        expect.soft(await violations(view), state).toEqual([]);
      }
    }
    await view.close();
  });
}

test('a pinned card is dragged by its header, not by what can be pressed in it', async () => {
  const view = await started.context.newPage();
  await view.goto(`${pages.url('/index.html')}?state=told`);
  await expect(view.locator('html[data-ready]')).toBeAttached();
  const drag = async (name: 'heading' | 'button') => {
    const box = await (
      name === 'heading'
        ? view.getByRole('heading', { level: 1 })
        : view.getByRole('button', { name: 'More' })
    ).boundingBox();
    await view.mouse.move((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
    await view.mouse.down();
    await view.mouse.move((box?.x ?? 0) + 38, (box?.y ?? 0) + 88, { steps: 5 });
    await view.mouse.up();
    await view.mouse.move(300, 300);
  };
  const html = view.locator('html');
  await drag('heading');
  await expect(html).not.toHaveAttribute('data-moved');
  await view.getByRole('button', { name: 'Pin' }).click();
  await drag('button');
  await expect(html).not.toHaveAttribute('data-moved');
  await drag('heading');
  await expect(html).toHaveAttribute('data-moved', '30 80');
  await view.close();
});

test('forced colours leave nothing out: what differs, what is pressed, and where a quotation begins', async () => {
  const view = await started.context.newPage();
  for (const colorScheme of ['light', 'dark'] as const)
    for (const state of ['told', 'word differences', 'pinned', 'keys']) {
      await view.emulateMedia({ forcedColors: 'active', colorScheme });
      await view.setViewportSize({ width: 384, height: 480 });
      await view.goto(`${pages.url('/index.html')}?state=${encodeURIComponent(state)}`);
      await expect(view.locator('html[data-ready]')).toBeAttached();
      await view.screenshot({
        path: `${PICTURES}/forced-${state.replaceAll(' ', '-')}-${colorScheme}.png`,
        fullPage: true,
      });
      const ground = (selector: string): Promise<string> =>
        view
          .locator(selector)
          .first()
          .evaluate((el) => getComputedStyle(el).backgroundColor);
      if (state === 'word differences')
        expect(await ground('mark')).not.toBe(await ground('blockquote'));
      if (state === 'pinned')
        expect(await ground('[aria-pressed=true]')).not.toBe(
          await ground('.gl-tool:not([aria-pressed=true], [aria-expanded=true])'),
        );
      // The line of a quotation has a width, and another colour than the paper.
      const line = view.locator('blockquote').first();
      const [size, colour] = await line.evaluate((el) => {
        const { borderInlineStartWidth, borderInlineStartColor } = getComputedStyle(el);
        return [borderInlineStartWidth, borderInlineStartColor];
      });
      expect(size).toBe('2px');
      expect(colour).not.toBe(await ground('body'));
    }
  await view.close();
});
