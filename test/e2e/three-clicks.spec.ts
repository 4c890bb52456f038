/**
 * A first-time reader asks of a page: who said that the burden should be borne by whom, and how do the sources word it? Three
 * clicks are allowed, on each of the two ways there are: within the card, and by the panel's table to the columns.
 */
import type { Frame, Locator, Page } from '@playwright/test';
import { expect, openCard, pointAt, test } from './fixtures';

const CLICKS = 3;

/** The three wordings are in sight, each with who is said to have used it, and with its source. */
async function expectAnswer(view: Page | Frame, around: Locator): Promise<void> {
  const worded = (words: RegExp, by: string) =>
    around
      .locator('figure', { has: view.locator('blockquote', { hasText: words }), hasText: by })
      .first();
  for (const quote of [
    worded(/^weight$/, 'Joint statement of the Moscow talks'),
    worded(/^burden$/, 'Joint statement of the Moscow talks'),
    worded(/core burden of post-conflict.*must be borne by the powers/s, 'Participants'),
  ])
    await expect(quote).toBeVisible();
  for (const source of ['that opens with Russia', 'Taliban ready to', 'Russia Hosts Talks'])
    await expect(around.getByText(source).first()).toBeVisible();
  // What each text goes on with is told where all are compared.
  await expect(around.getByText(/“must be borne by” somebody in two/)).toBeVisible();
}

test('who should bear the burden is answered within three clicks from a page', async ({
  page,
  pages,
  origin,
}) => {
  let made = 0;
  const click = async (target: Locator) => {
    made++;
    await target.click();
  };
  await page.goto(
    pages.add('/burden', '<p>Zamir Kabulov spoke of Afghanistan and of its reconstruction.</p>'),
  );
  await pointAt(page, 'Afghanistan');
  const card = await openCard(page);
  const about = card.getByRole('region', { name: /^Said about/ });
  await click(about.getByText(/more quotations$/));
  const entry = about.locator('.gl-entry', {
    has: card.locator(':scope > figure blockquote', { hasText: /^weight$/ }),
  });
  await click(entry.getByText(/^Other sources put it differently/).first());
  expect(made).toBeLessThanOrEqual(CLICKS);
  await expectAnswer(card, entry);

  // The card's own button opens the panel at its entity, which no test can follow into the browser's own frame.
  made = 1;
  await page.goto(`${origin}/sidepanel.html#/entity/afghanistan`);
  await click(page.getByRole('navigation').getByRole('link', { name: 'Compare' }));
  await click(page.getByRole('link', { name: /^Who should bear the burden/ }));
  expect(made).toBeLessThanOrEqual(CLICKS);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectAnswer(page, page.getByRole('main'));
});
