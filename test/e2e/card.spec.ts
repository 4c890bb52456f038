import type { Worker } from '@playwright/test';
import { cardIsVisible, expect, openCard, painted, pointAt, test } from './fixtures';

/** Presses a command's key, which headless Chromium passes to nobody: the worker is told as the browser would. */
async function command(worker: Worker, name: string): Promise<void> {
  await worker.evaluate((command) => {
    const api = globalThis as unknown as {
      chrome: { commands: { onCommand: { dispatch(command: string): void } } };
    };
    api.chrome.commands.onCommand.dispatch(command);
  }, name);
}

test('a card opens on a mark, leads to another card and back, and closes', async ({
  page,
  pages,
}) => {
  await page.goto(pages.url('/talks.html'));
  await pointAt(page, 'Zamir Kabulov');
  const card = await openCard(page);
  const dialog = card.getByRole('dialog', { name: 'Zamir Kabulov' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText('as of October 2021').first()).toBeVisible();
  await expect(dialog.locator('blockquote').first()).not.toBeEmpty();
  await expect(dialog.locator('cite').first()).not.toBeEmpty();
  await expect(dialog.getByText('20 October 2021').last()).toBeAttached();

  // The pointer goes into the card, and the card stays.
  const box = await (await card.frameElement()).boundingBox();
  if (!box) throw new Error('the card has no box');
  await page.mouse.move(box.x + 40, box.y + 20, { steps: 8 });
  const talks = 'Moscow talks on Afghanistan, 20 October 2021';
  await card.getByRole('region', { name: 'Related' }).getByRole('button', { name: talks }).click();
  await expect(card.getByRole('dialog', { name: talks })).toBeVisible();
  await card.getByRole('button', { name: 'Back to Zamir Kabulov' }).click();
  await expect(dialog).toBeVisible();

  // It goes when the pointer goes.
  await page.mouse.move(5, 5, { steps: 5 });
  await expect.poll(() => cardIsVisible(page)).toBe(false);
});

test('Escape closes a card from the page and from within', async ({ page, pages }) => {
  await page.goto(pages.url('/talks.html'));
  await pointAt(page, 'Abdul Salam Hanafi');
  await openCard(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardIsVisible(page)).toBe(false);

  await page.mouse.move(5, 5);
  await pointAt(page, 'Abdul Salam Hanafi');
  const card = await openCard(page);
  await card.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => cardIsVisible(page)).toBe(false);
});

test('from mark to mark the next card comes at once, in the same frame', async ({
  page,
  pages,
}) => {
  await page.goto(pages.url('/talks.html'));
  await pointAt(page, 'Abdul Salam Hanafi');
  const card = await openCard(page);
  await expect(card.getByRole('dialog', { name: 'Abdul Salam Hanafi' })).toBeVisible();
  await pointAt(page, 'Taliban');
  await expect(card.getByRole('dialog', { name: 'Taliban' })).toBeVisible();
});

test('a press, a selection or a passing pointer opens nothing', async ({ page, pages }) => {
  await page.goto(pages.url('/talks.html'));
  await pointAt(page, 'Zamir Kabulov');
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(700);
  expect(await cardIsVisible(page)).toBe(false);
});

test('the keyboard goes from mention to mention, into the card and back', async ({
  page,
  pages,
  started,
}) => {
  await page.goto(pages.url('/talks.html'));
  await expect.poll(async () => (await painted(page)).length).toBeGreaterThan(0);
  await page.locator('#show').focus();
  const [worker] = started.context.serviceWorkers();
  if (!worker) throw new Error('no worker');
  await page.bringToFront();
  await command(worker, 'next-mention');
  const card = await openCard(page);
  await expect(card.getByRole('dialog', { name: 'Zamir Kabulov' })).toBeVisible();
  await expect(card.getByRole('heading', { name: 'Zamir Kabulov' })).toBeFocused();

  await command(worker, 'next-mention');
  await command(worker, 'next-mention');
  await expect(card.getByRole('dialog', { name: 'Taliban' })).toBeVisible();
  await command(worker, 'previous-mention');
  await command(worker, 'previous-mention');
  await command(worker, 'previous-mention');
  await expect(card.getByRole('dialog', { name: 'Moscow format' })).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);

  await page.keyboard.press('Escape');
  await expect.poll(() => cardIsVisible(page)).toBe(false);
  await expect(page.locator('#show')).toBeFocused();
});

test('the card stays on the screen at its edges', async ({ page, pages }) => {
  await page.goto(
    pages.add(
      '/edges',
      `<body style="margin: 0; height: 100vh; font: 16px serif"><p style="position: absolute; right: 4px; bottom: 4px; margin: 0">Sergei Lavrov</p>
       <p style="position: absolute; left: 4px; top: 4px; margin: 0">Vladimir Putin</p>`,
    ),
  );
  for (const name of ['Sergei Lavrov', 'Vladimir Putin']) {
    await page.mouse.move(500, 400);
    await expect.poll(() => cardIsVisible(page)).toBe(false);
    await pointAt(page, name);
    const card = await openCard(page);
    await expect(card.getByRole('dialog', { name })).toBeVisible();
    const box = await (await card.frameElement()).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1100);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
  }
});

test('the card page shows the same card by itself', async ({ page, origin }) => {
  await page.goto(`${origin}/card.html?entity=zamir-kabulov`);
  await expect(page.getByRole('dialog', { name: 'Zamir Kabulov' })).toBeVisible();
});

test('a strict page shows its card too', async ({ page, pages }) => {
  const headers = [
    {
      'content-security-policy':
        "default-src 'none'; frame-src 'none'; require-trusted-types-for 'script'",
    },
    { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  ];
  for (const [i, header] of headers.entries()) {
    await page.goto(pages.add(`/strict-${i}`, '<p>The Moscow format met.</p>', header));
    await pointAt(page, 'Moscow format');
    const card = await openCard(page);
    await expect(card.getByRole('dialog', { name: 'Moscow format' })).toBeVisible();
    await page.mouse.move(600, 600);
  }
});
