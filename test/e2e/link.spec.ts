/** A link to a mention's sentence, copied from the card and opened in a browser without the extension. */
import type { Page } from '@playwright/test';
import { startChromium } from '../support/chromium';
import { expect, openCard, pointAt, test } from './fixtures';

const FAR = '<p>Nothing to see here.</p>'.repeat(200);
const SENTENCE =
  '<p id="far">It was late. Then <b>Zamir</b> Kabulov, the envoyé, spoke at length to the press. All left.</p>';
/** The words of the sentence as browsers compare them: in small letters, without accents. */
const WORDS =
  'then%20zamir%20kabulov%2C%20the%20envoye%2C%20spoke%20at%20length%20to%20the%20press.';

/** Copies the link from the card of the page's only mention, and gives what is on the clipboard. */
async function copyLink(page: Page): Promise<string> {
  await page.locator('#far').scrollIntoViewIfNeeded();
  await pointAt(page, 'Zamir Kabulov');
  const card = await openCard(page);
  await card.getByRole('button', { name: 'More', exact: true }).click();
  await card.getByRole('button', { name: 'Copy link to this sentence' }).click();
  await expect(card.getByText('The link is on the clipboard.')).toBeVisible();
  const other = await page.context().newPage();
  await other.setContent('<textarea></textarea>');
  await other.locator('textarea').focus();
  await other.keyboard.press('ControlOrMeta+V');
  const text = await other.locator('textarea').inputValue();
  await other.close();
  return text;
}

test('the link leads to the sentence', async ({ page, pages }) => {
  const address = pages.add(
    '/link',
    `${FAR}${SENTENCE}${FAR}<script>copies = 0; addEventListener('copy', () => copies++, true)</script>`,
  );
  await page.goto(`${address}?q=1#part`);
  const link = await copyLink(page);
  // Nothing of it reached the page.
  expect(await page.evaluate('copies')).toBe(0);
  expect(link).toBe(`${address}?q=1#part:~:text=${WORDS}`);

  const plain = await startChromium({ extension: null });
  try {
    const reader = await plain.context.newPage();
    await reader.goto(link);
    await expect.poll(() => reader.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await expect(reader.locator('#far')).toBeInViewport();
  } finally {
    await plain.close();
  }
});

test('the link is copied on a page without a secure connection', async ({ pages }) => {
  pages.add('/plain', SENTENCE);
  const started = await startChromium({ args: ['--host-resolver-rules=MAP plain.test 127.0.0.1'] });
  try {
    const page = await started.context.newPage();
    await page.goto(pages.url('/plain', 'plain.test'));
    expect(await copyLink(page)).toContain(`/plain#:~:text=${WORDS}`);
  } finally {
    await started.close();
  }
});

test('the link is copied where the page’s policy closes the clipboard', async ({ page, pages }) => {
  await page.goto(pages.add('/closed', SENTENCE, { 'permissions-policy': 'clipboard-write=()' }));
  expect(await copyLink(page)).toContain(`/closed#:~:text=${WORDS}`);
});
