import {
  cardIsVisible,
  entriesIn,
  expect,
  expectPainted,
  openCard,
  openPopup,
  painted,
  test,
} from './fixtures';

test('a tap opens a sheet, a tap beside it closes it, and a tap in a link only follows it', async ({
  page,
  pages,
}) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await page.goto(
    pages.add(
      '/tap',
      '<p>Zamir Kabulov came.</p><p><a href="#there">Sergei Lavrov</a> did not.</p><p>Nothing here.</p>',
    ),
  );
  await expectPainted(page, ['Zamir Kabulov', 'Sergei Lavrov']);
  const [plain, link] = await painted(page);
  if (!plain || !link) throw new Error('not painted');
  const touch = await page.context().newCDPSession(page);
  const tap = async ({ x, y }: { x: number; y: number }): Promise<void> => {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };

  await tap(plain);
  const card = await openCard(page);
  await expect(card.getByRole('dialog', { name: 'Zamir Kabulov' })).toBeVisible();
  const box = await (await card.frameElement()).boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(400);
  expect(box?.height).toBeLessThanOrEqual(480);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(800);

  await tap({ x: 200, y: 200 });
  await expect.poll(() => cardIsVisible(page)).toBe(false);

  await tap(link);
  await expect(page).toHaveURL(/#there$/u);
  expect(await cardIsVisible(page)).toBe(false);
});

test('where nothing can hover, a jump from the popup brings a sheet, for a name in a link too', async ({
  page,
  pages,
  origin,
}) => {
  await page.goto(
    pages.add(
      '/jump',
      '<meta name="viewport" content="width=device-width"><p>Nothing here.</p><p><a href="#there">Sergei Lavrov</a> did not.</p>',
    ),
  );
  const device = await page.context().newCDPSession(page);
  await device.send('Emulation.setDeviceMetricsOverride', {
    ...{ width: 400, height: 800, deviceScaleFactor: 2 },
    mobile: true,
  });
  await device.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  expect(await page.evaluate(() => matchMedia('(hover: none)').matches)).toBe(true);
  await expectPainted(page, ['Sergei Lavrov']);
  const popup = await openPopup(page, origin);
  await entriesIn(popup).getByRole('button').first().click();
  await page.bringToFront();
  const card = await openCard(page);
  await expect(card.getByRole('dialog', { name: 'Sergei Lavrov' })).toBeVisible();
  const box = await (await card.frameElement()).boundingBox();
  expect(box?.x).toBe(0);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(800);
  expect(page.url()).not.toContain('#there');
  await popup.close();
});
