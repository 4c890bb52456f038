/**
 * The page of a source and a reader's own copy of its text, in the built extension. The invented pack's text is made here,
 * so that a copy that fits can be opened on any machine; the bundled pack's texts are opened where they are at hand.
 */
import type { Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Pack } from '../../src/pack/types';
import { EXTENSION } from '../support/chromium';
import { violations } from '../support/axe';
import { must } from '../support/must';
import { PLACES, TOLD_TEXT, toldPack } from '../support/told-pack';
import { expect, test } from './fixtures';

const PICTURES = 'test-results/pictures';
const SOURCES = resolve(
  process.env.SOURCES ?? join(import.meta.dirname, '../../../shared/sources'),
);

/** Gives the page the invented pack instead of the bundled ones. */
async function withToldPack(page: Page): Promise<void> {
  await page.addInitScript((pack) => {
    const fetchReal = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (url.endsWith('/packs/index.json')) return Promise.resolve(Response.json([pack.id]));
      if (url.endsWith(`/packs/${pack.id}.json`)) return Promise.resolve(Response.json(pack));
      return fetchReal(input, init);
    };
  }, toldPack);
}

/** Opens a file by the page's own button. */
async function choose(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open your copy of this text' }).click();
  await (await chooser).setFiles(path);
}

const copyText = (page: Page) => page.locator('.gl-text');
/** The words that are marked as looked at. */
const lookedAt = async (page: Page) =>
  (await page.locator('.gl-passage-at').allTextContents()).join('');

function bundledPack(): Pack {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(EXTENSION, 'packs', name), 'utf8')) as unknown;
  const [id] = read('index.json') as string[];
  return read(`${must(id)}.json`) as Pack;
}

test('a copy that fits is shown whole, in its place, and neither stored nor sent', async ({
  page,
  origin,
}, testInfo) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await withToldPack(page);
  await page.goto(`${origin}/sidepanel.html#/source/told/told`);
  await expect(page.getByText('nothing is stored or sent')).toBeVisible();
  const path = testInfo.outputPath('mine.txt');
  await writeFile(path, TOLD_TEXT);
  await choose(page, path);
  await expect(copyText(page)).toBeVisible();
  expect(await copyText(page).evaluate((element) => element.textContent)).toBe(TOLD_TEXT);
  await expect(page.getByRole('heading', { name: 'The text itself' })).toBeFocused();

  // By keyboard: from a quotation's words to what is said of them and back.
  const words = page.getByRole('link', { name: 'agreed in part' });
  await words.focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => location.hash)).toBe(
    `#/source/told/told?at=${PLACES.part.start}-${PLACES.part.end}`,
  );
  await expect(page.getByRole('heading', { name: /^Characters/ })).toBeFocused();
  const note = page.getByRole('region', { name: /^Characters/ });
  await expect(note.getByRole('link', { name: 'Ada Vale' }).first()).toBeInViewport();
  await expect(words).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(words).toBeFocused();

  // From the list to the words, which come into sight above the note.
  await page.getByRole('link', { name: 'Show in the text' }).last().click();
  expect(await lookedAt(page)).toBe('a start');
  await expect(page.locator('.gl-text [aria-current]').first()).toBeFocused();

  // Elsewhere and back it is still open; closed, it is gone.
  await page.evaluate(() => (location.hash = '#/entity/ada-vale'));
  await expect(page.getByRole('heading', { name: 'Ada Vale' })).toBeVisible();
  await page
    .getByRole('link', { name: /^Source 1: .*, characters/ })
    .first()
    .click();
  expect(await copyText(page).evaluate((element) => element.textContent)).toBe(TOLD_TEXT);
  expect(await lookedAt(page)).toBe('Ada Vale');
  await page.getByRole('button', { name: 'Close this copy' }).click();
  await expect(copyText(page)).toHaveCount(0);

  expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
  const stored = await page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
    ).chrome;
    return {
      settings: await storage.local.get(),
      databases: await indexedDB.databases(),
      local: localStorage.length + sessionStorage.length,
      caches: await caches.keys(),
    };
  });
  expect(stored).toEqual({ settings: {}, databases: [], local: 0, caches: [] });
});

test('a copy can be dropped anywhere on the page', async ({ page, origin }) => {
  await withToldPack(page);
  await page.goto(`${origin}/sidepanel.html#/source/told/told`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const dataTransfer = await page.evaluateHandle((text) => {
    const held = new DataTransfer();
    held.items.add(new File([text], 'dropped.txt'));
    return held;
  }, TOLD_TEXT);
  await page.locator('.gl-search').dispatchEvent('dragover', { dataTransfer });
  await expect(page.locator('.gl-drop')).toBeVisible();
  await page.locator('.gl-search').dispatchEvent('drop', { dataTransfer });
  await expect(copyText(page)).toBeVisible();
  await expect(page.getByText('dropped.txt is, byte for byte, the text')).toBeVisible();
});

test('a file that does not fit is refused with the file that would', async ({
  page,
  origin,
}, testInfo) => {
  const pack = bundledPack();
  for (const source of pack.sources.slice(0, 2)) {
    await page.goto('about:blank');
    await page.goto(`${origin}/sidepanel.html#/source/${pack.id}/${source.id}`);
    const path = testInfo.outputPath('wrong.txt');
    await writeFile(path, 'These are other words.');
    await choose(page, path);
    const alert = page.getByRole('alert').filter({ hasText: 'wrong.txt' });
    await expect(alert).toContainText('is not the text that this pack was made from');
    await expect(alert).toContainText(source.file);
    await expect(alert).toContainText(source.sha256.slice(0, 8));
    await expect(copyText(page)).toHaveCount(0);
  }
});

test('without a copy a passage shows the quotations that the pack holds of it', async ({
  page,
  origin,
}) => {
  const pack = bundledPack();
  const held = pack.facts.flatMap(({ text, evidence }) =>
    evidence.flatMap((at) => {
      const inside = pack.quotes.filter(
        (quote) => quote.source === at.source && quote.start >= at.start && quote.end <= at.end,
      );
      return inside.length > 0 ? [{ text, at, inside }] : [];
    }),
  );
  const { text, at, inside } = must(held[0]);
  await page.goto(
    `${origin}/sidepanel.html#/source/${pack.id}/${at.source}?at=${at.start}-${at.end}`,
  );
  const note = page.getByRole('region', { name: /^Characters/ });
  await expect(note).toContainText(text);
  for (const quote of inside) {
    await expect(note.locator('blockquote').filter({ hasText: quote.text }).first()).toBeVisible();
  }
});

test('in the bundled pack’s own texts every quotation stands where the pack says', async ({
  page,
  origin,
}) => {
  const pack = bundledPack();
  // Without the texts, there is still a page for each source, and each says which file it asks for.
  for (const source of pack.sources) {
    await page.goto('about:blank');
    await page.goto(`${origin}/sidepanel.html#/source/${pack.id}/${source.id}`);
    await expect(page.getByText(source.file).first()).toBeVisible();
    const path = join(SOURCES, source.file);
    if (!existsSync(path)) continue;
    await choose(page, path);
    await expect(copyText(page)).toBeVisible();
    expect(await copyText(page).evaluate((element) => element.textContent)).toBe(
      await readFile(path, 'utf8'),
    );
    for (const quote of pack.quotes.filter((one) => one.source === source.id)) {
      await page.evaluate(
        (hash) => (location.hash = hash),
        `#/source/${pack.id}/${source.id}?at=${quote.start}-${quote.end}`,
      );
      await expect.poll(() => lookedAt(page)).toBe(quote.text);
    }
  }
});

test('the pack can be taken along in every format', async ({ page, origin }) => {
  await page.goto(`${origin}/sidepanel.html`);
  await page.getByText('Export this pack').click();
  const buttons = page.locator('.gl-export').getByRole('button');
  await expect(buttons).toHaveCount(5);
  for (const button of await buttons.all()) {
    const download = page.waitForEvent('download');
    await button.click();
    const file = await download;
    expect(file.suggestedFilename()).toContain(bundledPack().id);
    const text = await readFile(await file.path(), 'utf8');
    if (file.suggestedFilename().endsWith('.csv'))
      expect(text.split('\n').length).toBeGreaterThan(9);
    else expect(() => void JSON.parse(text)).not.toThrow();
    await expect(page.getByRole('status')).toContainText(file.suggestedFilename());
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`the page of a source in the ${theme} theme`, async ({ page, origin }, testInfo) => {
    const pack = bundledPack();
    const [source] = pack.sources;
    const { id, file } = must(source);
    const shot = (name: string) =>
      page.screenshot({ path: `${PICTURES}/source-${name}-${theme}.png` });
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: 400, height: 720 });
    await page.goto(`${origin}/sidepanel.html#/source/${pack.id}/${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await shot('plain');
    expect(await violations(page, theme)).toEqual([]);
    await page.getByRole('heading', { name: /^In the order/ }).scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 500));
    await shot('entries');

    const wrong = testInfo.outputPath('wrong.txt');
    await writeFile(wrong, 'These are other words.');
    await choose(page, wrong);
    await expect(page.locator('.gl-copy-problem')).toBeVisible();
    await shot('wrong');
    expect(await violations(page, theme)).toEqual([]);

    const quote = must(pack.quotes.find((one) => one.source === id));
    await page.evaluate(
      (hash) => (location.hash = hash),
      `#/source/${pack.id}/${id}?at=${quote.start}-${quote.end}`,
    );
    await expect(page.getByRole('region', { name: /^Characters/ })).toBeVisible();
    await shot('passage');
    expect(await violations(page, theme)).toEqual([]);

    // The bundled pack's text where it is at hand, otherwise the invented one.
    let path = join(SOURCES, file);
    if (!existsSync(path)) {
      await withToldPack(page);
      path = testInfo.outputPath('told.txt');
      await writeFile(path, TOLD_TEXT);
      await page.goto('about:blank');
      await page.goto(`${origin}/sidepanel.html#/source/told/told`);
    } else {
      await page.evaluate((hash) => (location.hash = hash), `#/source/${pack.id}/${id}`);
    }
    await choose(page, path);
    await expect(copyText(page)).toBeVisible();
    await shot('copy');
    expect(await violations(page, theme)).toEqual([]);
    await page.locator('.gl-passage-link .gl-passage-quote').nth(1).click();
    await expect(page.locator('.gl-note-foot')).toBeVisible();
    await shot('copy-passage');
    expect(await violations(page, theme)).toEqual([]);

    await page.goto('about:blank');
    await page.goto(`${origin}/sidepanel.html`);
    await page.getByText('Export this pack').click();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await shot('export');
    expect(await violations(page, theme)).toEqual([]);
  });
}
