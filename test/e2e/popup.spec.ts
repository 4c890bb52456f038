import {
  cardIsVisible,
  type ExtensionPage,
  entriesIn,
  expect,
  expectPainted,
  openCard,
  openPopup,
  painted,
  test,
} from './fixtures';

/** A PDF with one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>`;

test('the popup lists what the page holds, by first appearance, frames too', async ({
  page,
  pages,
  origin,
}) => {
  pages.add('/framed', '<p>Sergei Lavrov spoke. Sergei Lavrov left.</p>');
  await page.goto(
    pages.add(
      '/holds',
      `<p>The Moscow format; Zamir Kabulov; Kabulov again.</p><iframe src="${pages.url('/framed', 'localhost')}"></iframe>`,
    ),
  );
  await expectPainted(page, ['Moscow format', 'Zamir Kabulov', 'Kabulov']);
  const popup = await openPopup(page, origin);
  const entries = entriesIn(popup);
  await expect(entries).toHaveCount(3);
  await expect(entries.nth(0)).toContainText('Moscow format');
  await expect(entries.nth(1)).toContainText('Zamir Kabulov');
  await expect(entries.nth(1)).toContainText('2');
  await expect(entries.nth(2)).toContainText('Sergei Lavrov');
  await expect(entries.nth(2)).toContainText('2');

  const badge = (): Promise<string> =>
    popup.evaluate(async () => {
      const { tabs, action } = (globalThis as unknown as ExtensionPage).chrome;
      const tab = (await tabs.query({})).find(({ url }) => url?.endsWith('/holds'));
      return action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  await expect.poll(badge).toBe('5');

  // By the keyboard alone: type, see what is left, go on with the same words in the panel where that is nothing.
  await popup.keyboard.type('lavrov');
  await expect(entries).toHaveCount(1);
  await popup.keyboard.press('Enter');
  const framed = page.frames()[1];
  await expect
    .poll(() => framed?.evaluate(() => CSS.highlights.has('mention-flash')) ?? false)
    .toBe(true);
  await popup.keyboard.press('Escape');
  await expect(entries).toHaveCount(3);
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await expect(entries.nth(1).getByRole('button')).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('mention-flash'))).toBe(true);
  expect(await (await openCard(page)).getByRole('dialog').getAttribute('aria-label')).not.toBe('');
  await popup.keyboard.press('Home');
  await popup.keyboard.type('ghani');
  await popup.keyboard.press('Enter');
  const panels = (): Promise<string[]> =>
    popup.evaluate(async () => {
      const { runtime } = (globalThis as unknown as ExtensionPage).chrome;
      const open = await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
      return open.map(({ documentUrl }) => documentUrl);
    });
  await expect.poll(panels).toEqual([`${origin}/sidepanel.html#/search?q=ghani`]);
  await popup.close();
});

test('an entry of the popup goes to the next mention', async ({ page, pages, origin }) => {
  await page.goto(pages.url('/talks.html'));
  await expect.poll(async () => (await painted(page)).length).toBeGreaterThan(5);
  const popup = await openPopup(page, origin);
  const entry = popup.getByRole('button', { name: /Moscow format/ });
  await entry.click();
  await entry.click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  expect(await page.evaluate(() => CSS.highlights.has('mention-flash'))).toBe(true);
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('mention-flash'))).toBe(false);
  await popup.close();
});

test('marking goes off and on, on this site and everywhere, in open tabs at once', async ({
  page,
  pages,
  origin,
}) => {
  await page.goto(pages.add('/switch', '<p>Zamir Kabulov</p>'));
  await expectPainted(page, ['Zamir Kabulov']);
  const popup = await openPopup(page, origin);
  const onSite = popup.getByRole('switch', { name: /127\.0\.0\.1/ });
  await onSite.click();
  await expectPainted(page, []);
  await expect(popup.getByText('Names are not marked on this site.')).toBeVisible();
  await page.reload();
  await page.waitForTimeout(300);
  expect(await painted(page)).toEqual([]);

  const options = await page.context().newPage();
  await options.goto(`${origin}/options.html`);
  await options.getByRole('button', { name: /Remove .*127\.0\.0\.1/ }).click();
  await expect(options.getByText('No site is switched off.')).toBeVisible();
  await expectPainted(page, ['Zamir Kabulov']);

  await options.getByRole('switch', { name: 'Mark names' }).click();
  await expectPainted(page, []);
  await options.getByRole('switch', { name: 'Mark names' }).click();
  await expectPainted(page, ['Zamir Kabulov']);
  await options.close();
  await popup.close();
});

test('a site switched off is off in frames of other sites, too', async ({
  page,
  pages,
  origin,
}) => {
  const options = await page.context().newPage();
  await options.goto(`${origin}/options.html`);
  await options.getByLabel('Switch off a site').fill('http://127.0.0.1/some/page');
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(options.getByRole('button', { name: /Remove .*127\.0\.0\.1/ })).toBeVisible();
  await options.close();
  pages.add('/elsewhere', '<p>Zamir Kabulov</p>');
  await page.goto(
    pages.add('/top', `<iframe src="${pages.url('/elsewhere', 'localhost')}"></iframe>`),
  );
  await page.waitForTimeout(500);
  const frame = page.frames().find((f) => f.url().includes('localhost'));
  if (!frame) throw new Error('no frame');
  expect(await painted(frame)).toEqual([]);
  await page.goto(frame.url());
  await expectPainted(page, ['Zamir Kabulov']);
});

test('the popup says why a page can not be read, and that a page holds no name', async ({
  page,
  pages,
  origin,
}) => {
  await page.goto('chrome://version');
  const popup = await openPopup(page, origin);
  await expect(
    popup.getByText('The browser does not let extensions read its own pages.'),
  ).toBeVisible();
  await popup.close();

  await page.goto(pages.add('/nothing', '<p>Nothing of note.</p>'));
  const empty = await openPopup(page, origin);
  await expect(empty.getByText('No names on this page that a pack knows.')).toBeVisible();
  await empty.close();
  expect(await cardIsVisible(page)).toBe(false);

  const reasons: [url: string, RegExp][] = [
    [pages.add('/paper', PDF, { 'content-type': 'application/pdf' }), /This is a PDF/],
    [
      pages.add('/boxed', '<p>Zamir Kabulov</p>', { 'content-security-policy': 'sandbox' }),
      /its sandbox keeps scripts out/,
    ],
  ];
  for (const [url, words] of reasons) {
    await page.goto(url);
    const view = await openPopup(page, origin);
    await expect(view.getByText(words)).toBeVisible();
    await view.close();
  }
});
