import { cardIsVisible, expect, expectPainted, openCard, painted, pointAt, test } from './fixtures';

test('a pointer that crosses a name, or rests under a scrolling page, opens nothing', async ({
  page,
  pages,
}) => {
  await page.goto(
    pages.add('/pass', '<p style="margin: 300px 100px 2000px">Zamir Kabulov came.</p>'),
  );
  await expectPainted(page, ['Zamir Kabulov']);
  const [name] = await painted(page);
  if (!name) throw new Error('nothing is painted');
  await page.mouse.move(name.x - 80, name.y);
  await page.mouse.move(name.x + 300, name.y + 200, { steps: 6 });
  await page.mouse.move(name.x, name.y + 100);
  // The name comes under the pointer, which has not moved.
  await page.mouse.wheel(0, -100);
  await page.mouse.wheel(0, 100);
  await page.waitForTimeout(700);
  expect(await cardIsVisible(page)).toBe(false);
});

test('a button held down keeps cards away', async ({ page, pages }) => {
  await page.goto(pages.add('/held', '<p style="margin: 200px">So said Zamir Kabulov there.</p>'));
  await expectPainted(page, ['Zamir Kabulov']);
  const [name] = await painted(page);
  if (!name) throw new Error('nothing is painted');
  await page.mouse.move(name.x - 90, name.y);
  await page.mouse.down();
  await page.mouse.move(name.x - 10, name.y, { steps: 4 });
  await page.mouse.move(name.x, name.y, { steps: 4 });
  await page.waitForTimeout(700);
  expect(await cardIsVisible(page)).toBe(false);
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
});

for (const [what, style] of [
  ['at the right edge', 'position: absolute; right: 4px; top: 300px'],
  ['at the foot', 'position: absolute; left: 40px; bottom: 4px'],
  ['from right to left', 'direction: rtl; margin: 100px'],
  ['in vertical text', 'writing-mode: vertical-rl; height: 700px; margin: 20px'],
] as const)
  test(`a card stands clear of its name and on the screen: ${what}`, async ({ page, pages }) => {
    for (const size of [
      { width: 1100, height: 800 },
      { width: 320, height: 640 },
    ]) {
      await page.setViewportSize(size);
      await page.goto(
        pages.add(
          `/clear-${what}`.replaceAll(' ', '-'),
          `<div style="${style}">Zamir Kabulov</div>`,
        ),
      );
      await pointAt(page, 'Zamir Kabulov');
      const card = await openCard(page);
      await expect(card.getByRole('dialog', { name: 'Zamir Kabulov' })).toBeVisible();
      const clear = async (): Promise<boolean> => {
        const box = await (await card.frameElement()).boundingBox();
        const [name] = await painted(page);
        if (!box || !name) return false;
        const isOver =
          name.x > box.x &&
          name.x < box.x + box.width &&
          name.y > box.y &&
          name.y < box.y + box.height;
        const isOut =
          box.x < 0 ||
          box.y < 0 ||
          box.x + box.width > size.width ||
          box.y + box.height > size.height;
        return !isOver && !isOut && box.height > 60;
      };
      await expect.poll(clear).toBe(true);
    }
  });

test('a card that comes again is never shown empty', async ({ page, pages }) => {
  await page.goto(pages.add('/again', '<p style="margin: 200px">So said Zamir Kabulov there.</p>'));
  await pointAt(page, 'Zamir Kabulov');
  const frame = await (await openCard(page)).frameElement();
  for (let again = 0; again < 3; again++) {
    await page.mouse.move(5, 5);
    await expect.poll(() => cardIsVisible(page)).toBe(false);
    // Every frame in which the card is seen, from the first on.
    const heights = frame.evaluateHandle((node) => {
      const element = node as HTMLElement;
      const seen: number[] = [];
      const look = (): void => {
        if (getComputedStyle(element).visibility === 'visible')
          seen.push(element.getBoundingClientRect().height);
        if (seen.length < 20) requestAnimationFrame(look);
      };
      look();
      return seen;
    });
    await pointAt(page, 'Zamir Kabulov');
    await openCard(page);
    await expect
      .poll(async () => (await heights).evaluate((seen) => seen.length))
      .toBeGreaterThanOrEqual(20);
    expect(Math.min(...(await (await heights).jsonValue()))).toBeGreaterThan(100);
  }
});

test('on the way to its card a pointer may cross another name; on any other way that name has its turn', async ({
  page,
  pages,
}) => {
  await page.goto(
    pages.add(
      '/way',
      '<p style="margin: 200px">Zamir Kabulov and Sergei Lavrov came to the talks in the morning.</p>',
    ),
  );
  await pointAt(page, 'Zamir Kabulov');
  const card = await openCard(page);
  const named = (name: string) => card.getByRole('dialog', { name });
  await expect(named('Zamir Kabulov')).toBeVisible();
  const [from, other] = await painted(page);
  const box = await (await card.frameElement()).boundingBox();
  if (!from || !other || !box) throw new Error('nothing is painted');
  // Slantwise, in steps that together take longer than a card stays.
  await page.mouse.move(from.x + 40, from.y);
  const left = Date.now();
  for (let down = 5; Date.now() - left < 800; down += 0.5) {
    await page.mouse.move(other.x - 20, Math.min(from.y + down, box.y - 1));
    await page.waitForTimeout(50);
  }
  await expect(named('Zamir Kabulov')).toBeVisible();
  await page.mouse.move(other.x - 20, box.y + 30);
  await page.waitForTimeout(500);
  await expect(named('Zamir Kabulov')).toBeVisible();

  // Back out of the card, level: the name is meant.
  await page.mouse.move(other.x, other.y);
  await page.mouse.move(other.x + 4, other.y - 1);
  await expect(named('Sergei Lavrov')).toBeVisible();
});
