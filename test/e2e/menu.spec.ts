/** What the card's menu and pin do in a page. */
import type { Frame, Page } from '@playwright/test';
import { cardIsVisible, expect, expectPainted, openCard, pointAt, test } from './fixtures';

const HTML = `<p style="margin: 120px">The Taliban met Zamir Kabulov. Later Kabulov spoke. In the end Kabulov left.</p>`;
const ALL = ['Taliban', 'Zamir Kabulov', 'Kabulov', 'Kabulov'];

/** Opens the card of the first of the surnames, and its menu. */
async function openMenu(page: Page, url: string): Promise<Frame> {
  await page.goto(url);
  await expectPainted(page, ALL);
  await pointAt(page, 'Kabulov');
  const card = await openCard(page);
  await card.getByRole('button', { name: 'More', exact: true }).click();
  return card;
}

test('a name, an entity, one mention: marked no longer, with the card still there, and again', async ({
  page,
  pages,
}) => {
  const card = await openMenu(page, pages.add('/menu', HTML));
  for (const [choice, left] of [
    ['Don’t mark “Kabulov”', ['Taliban', 'Zamir Kabulov']],
    ['Don’t mark Zamir Kabulov at all', ['Taliban']],
    ['Not this one', ['Taliban', 'Zamir Kabulov', 'Kabulov']],
  ] as const) {
    await card.getByRole('button', { name: choice }).click();
    await expectPainted(page, left);
    // Away from the mark that has gone, for longer than grace.
    await page.mouse.move(5, 5);
    await page.waitForTimeout(700);
    expect(await cardIsVisible(page)).toBe(true);
    await card.getByRole('button', { name: 'Undo' }).click();
    await expectPainted(page, ALL);
    await card.getByRole('button', { name: 'More', exact: true }).click();
  }
});

test('what is not marked stands in the options, and is marked again from there', async ({
  page,
  pages,
  origin,
}) => {
  const card = await openMenu(page, pages.add('/menu', HTML));
  await card.getByRole('button', { name: 'Don’t mark “Kabulov”' }).click();
  await expectPainted(page, ['Taliban', 'Zamir Kabulov']);
  const options = await page.context().newPage();
  await options.goto(`${origin}/options.html`);
  await expect(options.getByText(/^A name of .*Zamir Kabulov/)).toBeVisible();
  await options.getByRole('button', { name: /^Mark .*Kabulov.* again$/ }).click();
  // The entry goes once the choice is stored; a page closed before that takes it along.
  await expect(options.getByText(/^A name of .*Zamir Kabulov/)).toBeHidden();
  await options.close();
  await expectPainted(page, ALL);
});

test('a pinned card stays, is dragged and moved by keys, and Escape closes it', async ({
  page,
  pages,
}) => {
  await page.goto(pages.add('/menu', HTML));
  await expectPainted(page, ALL);
  await pointAt(page, 'Kabulov');
  const card = await openCard(page);
  await card.getByRole('button', { name: 'Pin', exact: true }).click();
  await pointAt(page, 'Taliban');
  await page.waitForTimeout(700);
  await expect(card.getByRole('dialog', { name: 'Zamir Kabulov' })).toBeVisible();

  const frame = await card.frameElement();
  const place = async (): Promise<{ x: number; y: number }> => {
    const box = await frame.boundingBox();
    if (!box) throw new Error('the card has no box');
    return { x: Math.round(box.x), y: Math.round(box.y) };
  };
  const before = await place();
  const heading = await card.getByRole('heading', { level: 1 }).boundingBox();
  if (!heading) throw new Error('the heading has no box');
  const grip = { x: heading.x + 200, y: heading.y + 4 };
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x + 60, grip.y + 40, { steps: 5 });
  await page.mouse.up();
  await expect.poll(place).toEqual({ x: before.x + 60, y: before.y + 40 });

  await card.getByRole('button', { name: 'Pin', exact: true }).focus();
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(async () => (await place()).y).toBeLessThan(before.y + 40);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardIsVisible(page)).toBe(false);
});
