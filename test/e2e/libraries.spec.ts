/** Pages that React and Vue make and change: hydrated and not, they stay as these libraries want them, and the marks follow. */
import type { Page } from '@playwright/test';
import { type Live, type State, STATES } from '../pages/live/script';
import { startChromium, type Started } from '../support/chromium';
import {
  addLivePage,
  type Library,
  marksInPage,
  marksWanted,
  NAMES,
  noteStale,
} from '../support/live-page';
import { expect, test } from './fixtures';

type Global = Record<Library, { live: Live }>;

let plain: Started;
test.beforeAll(async () => {
  plain = await startChromium({ extension: null });
});
test.afterAll(() => plain.close());

const start = (page: Page, library: Library, hydrate: boolean): Promise<void> =>
  page.evaluate(
    ({ library, hydrate }) => {
      const host = document.getElementById('app');
      if (host) (globalThis as unknown as Global)[library].live.start(host, hydrate);
    },
    { library, hydrate },
  );

const show = (page: Page, library: Library, state: State): Promise<void> =>
  page.evaluate(
    ({ library, state }) => (globalThis as unknown as Global)[library].live.show(state),
    { library, state },
  );

/** All of a page as it stands, once no element is on its way in or out. */
async function html(page: Page): Promise<string> {
  await expect(page.locator('[class^=fade]')).toHaveCount(0);
  return page.evaluate(() => document.documentElement.outerHTML);
}

async function expectMarks(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const [marks, wanted] = [
        await page.evaluate(marksInPage),
        await page.evaluate(marksWanted, NAMES),
      ];
      return { marks: marks.join(), isSo: marks.join() === wanted.join(), wanted: wanted.join() };
    })
    .toMatchObject({ isSo: true });
}

for (const library of ['react', 'vue'] as const)
  for (const hydrate of [true, false])
    test(`${library}, ${hydrate ? 'hydrated' : 'made in the browser'}`, async ({
      page,
      pages,
      context,
    }) => {
      const path = await addLivePage(pages, library, hydrate);
      const said: string[] = [];
      page.on('console', (message) => {
        if (['warning', 'error'].includes(message.type())) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(String(error)));
      const bare = await plain.context.newPage();
      const fresh = await context.newPage();
      await page.bringToFront();
      for (const each of [page, bare]) await each.goto(pages.url(path));
      // Hydration meets a page that is marked already.
      await expectMarks(page);
      for (const each of [page, bare]) await start(each, library, hydrate);
      await page.evaluate(noteStale, NAMES);
      for (const [i, state] of STATES.entries()) {
        for (const each of [page, bare]) await show(each, library, state);
        await expectMarks(page);
        expect(await html(page)).toBe(await html(bare));
        if (i % 4 !== 3) continue;
        const copy = (await html(page)).replaceAll(/<script.*?<\/script>/gu, '');
        await fresh.goto(pages.add(`${path}-${i}`, `<!doctype html>${copy}`));
        await expectMarks(fresh);
        expect(await fresh.evaluate(marksInPage)).toEqual(await page.evaluate(marksInPage));
        await page.bringToFront();
      }
      expect(said).toEqual([]);
      expect(
        await page.evaluate(() => (globalThis as unknown as { stale: string[] }).stale),
      ).toEqual([]);
      await bare.close();
      await fresh.close();
    });
