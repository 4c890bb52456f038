import { expect, expectPainted, openCard, pointAt, test, cardIsVisible } from './fixtures';

const TALKS = `<!doctype html><meta charset="utf-8"><title>Talks</title>
  <body style="font: 16px/1.6 serif; margin: 40px; max-width: 640px">
  <p>The envoy <b>Zamir</b> Kabulov spoke of the Moscow format.</p>
  <p>Later Kabulov met Sergei Lavrov.</p>`;

test('a card opens on a mark, leads on to another and back, and closes', async ({ page, pages }) => {
  await page.goto(pages.add('/talks', TALKS));
  await expectPainted(page, ['Zamir Kabulov', 'Moscow format', 'Kabulov', 'Sergei Lavrov']);

  await pointAt(page, 'Zamir Kabulov');
  const card = await openCard(page);
  await page.screenshot({ path: 'test-results/quick-card.png' });
  const dialog = card.getByRole('dialog', { name: 'Zamir Kabulov' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => cardIsVisible(page)).toBe(false);
});
