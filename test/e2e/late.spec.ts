/** A tab that was open before the extension came: it works at once, without a reload. */
import { chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from '../support/chromium';
import { findChromium } from '../support/find-browser.mjs';
import { expect, expectPainted, openCard, pointAt, test } from './fixtures';

test('a tab that was open before the installation is marked at once', async ({ pages }) => {
  const profile = await mkdtemp(join(tmpdir(), 'gloss-late-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    chromiumSandbox: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging'],
  });
  try {
    const session = await context.browser()?.newBrowserCDPSession();
    const page = await context.newPage();
    await page.goto(pages.add('/early', '<p>Zamir Kabulov</p>'));
    await session?.send('Extensions.loadUnpacked' as never, { path: EXTENSION } as never);
    await expectPainted(page, ['Zamir Kabulov']);
    await pointAt(page, 'Zamir Kabulov');
    await expect(
      (await openCard(page)).getByRole('dialog', { name: 'Zamir Kabulov' }),
    ).toBeVisible();
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
