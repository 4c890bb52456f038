/** The options page: each setting reaches a tab that is open, and looks reach every page of the extension. */
import { readFile } from 'node:fs/promises';
import {
  choose,
  type ExtensionPage,
  expect,
  expectPainted,
  openCard,
  openPopup,
  painted,
  pointAt,
  test,
} from './fixtures';

test('where it runs reaches open tabs: sites switched off, listed sites, and only when asked', async ({
  page,
  pages,
  origin,
}) => {
  const local = pages.add('/a', '<p>Zamir Kabulov</p>');
  await page.goto(local);
  await expectPainted(page, ['Zamir Kabulov']);
  const options = await page.context().newPage();
  await options.goto(`${origin}/options.html`);

  await options.getByRole('radio', { name: 'Only on listed sites' }).check();
  await expectPainted(page, []);
  await options.getByLabel('Add a site').fill(local);
  await options.keyboard.press('Enter');
  await expectPainted(page, ['Zamir Kabulov']);
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(pages.url('/a', 'localhost'));
  const popup = await openPopup(elsewhere, origin);
  await expect(popup.getByText(/this site is not on the list/)).toBeVisible();
  expect(await painted(elsewhere)).toEqual([]);
  const button = (): Promise<string[]> =>
    popup.evaluate(async () => {
      const { tabs, action } = (globalThis as unknown as ExtensionPage).chrome;
      const tab = (await tabs.query({})).find(({ url }) => url?.startsWith('http://localhost'));
      const which = { tabId: tab?.id ?? -1 };
      return [await action.getBadgeText(which), await action.getTitle(which)];
    });
  await expect.poll(button).toEqual(['–', 'Gloss: names are marked on listed sites only']);

  await options.getByRole('radio', { name: 'Only when asked' }).check();
  await expectPainted(page, []);
  await popup.getByRole('button', { name: 'Look at this page' }).click();
  await expectPainted(elsewhere, ['Zamir Kabulov']);
  await expect(popup.getByRole('button', { name: /Zamir Kabulov/ })).toBeVisible();
  await expect.poll(button).toEqual(['1', 'Gloss']);
  expect(await painted(page)).toEqual([]);
  // Another page of the site is looked at, too; another site is not, nor the first one when the tab comes back to it.
  pages.add('/b', '<p>Sergei Lavrov</p><iframe src="/a"></iframe>');
  await elsewhere.goto(pages.url('/b', 'localhost'));
  await expectPainted(elsewhere, ['Sergei Lavrov']);
  const inner = elsewhere.frames()[1];
  if (inner) await expectPainted(inner, ['Zamir Kabulov']);
  await elsewhere.goto(local);
  const other = await openPopup(elsewhere, origin);
  await expect(other.getByText(/only when you ask/)).toBeVisible();
  expect(await painted(elsewhere)).toEqual([]);
  await elsewhere.goto(pages.url('/b', 'localhost'));
  const back = await openPopup(elsewhere, origin);
  await expect(back.getByText(/only when you ask/)).toBeVisible();
  expect(await painted(elsewhere)).toEqual([]);
  for (const tab of [popup, other, back, elsewhere, options]) await tab.close();
});

test('theme and size of text reach all open pages at once, the card in its frame too', async ({
  page,
  pages,
  origin,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(pages.add('/looks', '<p style="margin:200px">Jean-Yves Le Drian</p>'));
  await pointAt(page, 'Jean-Yves Le Drian');
  const card = await openCard(page);
  await expect(card.getByRole('dialog')).toBeVisible();
  // What the card asks its frame for.
  const height = (): Promise<number> =>
    card.evaluate(() => document.querySelector('dialog')?.getBoundingClientRect().height ?? 0);
  const before = await height();
  const panel = await page.context().newPage();
  await panel.goto(`${origin}/sidepanel.html`);
  const popup = await openPopup(page, origin);
  const options = await page.context().newPage();
  await options.goto(`${origin}/options.html`);
  await options.getByRole('radio', { name: 'Dark' }).check();
  await options.getByRole('radio', { name: 'Larger' }).check();
  for (const view of [card, panel, popup, options]) {
    const look = (): Promise<string[]> =>
      view.evaluate(() => {
        const { colorScheme, zoom } = getComputedStyle(document.documentElement);
        return [colorScheme, zoom];
      });
    await expect.poll(look).toEqual(['dark', '1.3']);
  }
  await expect.poll(height).toBeGreaterThan(before * 1.2);
  // A page that is opened wears its theme before its first paint: its own script finds it there.
  await popup.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const { theme } = document.documentElement.dataset;
      Object.assign(globalThis, { parsed: theme });
    });
  });
  await popup.reload();
  await expect.poll(() => popup.evaluate('globalThis.parsed')).toBe('dark');
  for (const tab of [popup, panel, options]) await tab.close();
});

test('a pack that is off gives no marks, no cards and no search', async ({
  page,
  pages,
  origin,
}) => {
  await page.goto(pages.add('/pack', '<p>Zamir Kabulov</p>'));
  await expectPainted(page, ['Zamir Kabulov']);
  const panel = await page.context().newPage();
  await panel.goto(`${origin}/sidepanel.html#/search?q=kabulov`);
  await expect(panel.getByRole('link', { name: /Zamir Kabulov/ }).first()).toBeVisible();
  const popup = await openPopup(page, origin);
  const options = await page.context().newPage();
  await options.goto(`${origin}/options.html`);
  const pack = options.getByRole('switch', { name: /Moscow talks/ });
  await pack.click();
  await expectPainted(page, []);
  await expect(popup.getByText('No pack is in use.')).toBeVisible();
  await expect(panel.getByText(/Nothing in the packs matches/)).toBeVisible();
  await panel.goto(`${origin}/card.html?entity=zamir-kabulov`);
  await expect(panel.getByText(/No pack in use has an entry/)).toBeVisible();
  await pack.click();
  await expectPainted(page, ['Zamir Kabulov']);
  await expect(panel.getByRole('heading', { name: 'Zamir Kabulov' })).toBeVisible();
  for (const tab of [popup, panel, options]) await tab.close();
});

test('lists of sites and all settings go into files; everything is erased once that is confirmed', async ({
  page,
  pages,
  origin,
}) => {
  await page.goto(pages.add('/erase', '<p>Zamir Kabulov</p>'));
  await choose(page, origin, { sitesOff: ['127.0.0.1'], theme: 'dark', runs: 'nonsense' });
  const options = await page.context().newPage();
  await options.goto(`${origin}/options.html`);
  await expectPainted(page, []);
  await options.locator('input[type=file]').setInputFiles({
    name: 'sites.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('*.example.org\nno site\n'),
  });
  await expect(options.getByText('1 line is no site and was left out:')).toBeVisible();
  const [saved] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save everything as a file' }).click(),
  ]);
  const file = JSON.parse(await readFile(await saved.path(), 'utf8')) as Record<string, unknown>;
  expect(file).toMatchObject({
    format: 'gloss-settings',
    settings: { sitesOff: ['127.0.0.1', '*.example.org'], theme: 'dark' },
  });
  await options.getByRole('button', { name: 'Erase everything' }).click();
  await options.getByRole('alertdialog').getByRole('button', { name: 'Erase' }).click();
  await expect(options.getByText('Everything is erased.')).toBeFocused();
  await expectPainted(page, ['Zamir Kabulov']);
  const left = await options.evaluate(async () => [
    await (globalThis as unknown as ExtensionPage).chrome.storage.local.get(null),
    { ...localStorage },
  ]);
  expect(left).toEqual([{}, {}]);
  await options.close();
});

test('the licences of others open as text, in a tab of their own', async ({ page, origin }) => {
  await page.goto(`${origin}/options.html`);
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Licences of others' }).click();
  const text = await opened;
  const body = text.locator('body');
  await expect(body).toHaveText(/^Gloss holds code of the packages below/);
  await expect(body).toHaveText(/webextension-polyfill [\d.]+\s+Licence: MPL-2\.0/);
  await text.close();
});
