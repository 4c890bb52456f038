/**
 * Copying quotations and citing sources, read back from the real clipboard: on a secure page, on one that is not, on one
 * that keeps the clipboard from frames, and in the panel.
 */
import { violations } from '../support/axe';
import type { BrowserContext, Frame, Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeCitation } from '../../src/pack/citations';
import { EXTENSION, startChromium } from '../support/chromium';
import { must } from '../support/must';
import { expect, openCard, pointAt, test } from './fixtures';

const PICTURES = 'test-results/pictures';

const FORMATS = { apa: 'APA', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON' } as const;
const MADE = JSON.parse(
  readFileSync(join(EXTENSION, 'packs/moscow-talks-2021.citations.json'), 'utf8'),
) as MadeCitation[];

/** The citations of a source, by what CSL-JSON calls it. */
function madeOf(source: string): MadeCitation {
  return must(MADE.find((made) => made['csl-json'].includes(`"id": "${source}"`)));
}

const WORDS =
  'This has been said to the Afghan delegation, this moment will only come if [les talibans] are starting to stick to most of the international community’s expectations regarding human rights and inclusiveness';
const SOURCE =
  '[Report on the Moscow talks, with two photographs credited to Alexander Zemlianichenko]';
/** The first quotation on the card of Zamir Kabulov, as it is copied. */
const COPIED = [
  `“${WORDS}”`,
  `— Zamir Kabulov (said 20 October 2021), ${SOURCE}, characters 575 to 781`,
  'Editor’s reading: This has been said to the Afghan delegation, this moment will only come if [the Taliban] are starting to stick to most of the international community’s expectations regarding human rights and inclusiveness (The words in square brackets are left over from a French wording. “Les talibans” is French for “the Taliban”.)',
].join('\n');

/** What is on the clipboard, as a program that text is pasted into gets it. */
async function pasted(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.setContent('<textarea></textarea>');
  await page.locator('textarea').focus();
  await page.keyboard.press('ControlOrMeta+V');
  const text = await page.locator('textarea').inputValue();
  await page.close();
  return text;
}

function quoteIn(card: Frame | Page): Locator {
  return card.getByRole('figure').filter({ hasText: WORDS }).first();
}

const COPY = { name: 'Copy these words with their source' };
const CITE = { name: 'Cite the source of these words' };

/** Moves the keyboard on, stop by stop, until it has come to a control. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The keyboard does not come to it.');
}

/** Goes through the forms of an open citation and checks each on the clipboard. */
async function copyEach(page: Page, box: Locator, source: string): Promise<void> {
  const made = madeOf(source);
  for (const [format, name] of Object.entries(FORMATS)) {
    await box.getByRole('radio', { name }).check();
    const text = made[format as keyof typeof FORMATS].trim();
    await expect(box.getByRole('textbox', { name })).toHaveValue(text);
    await box.getByRole('button', { name: 'Copy citation' }).click();
    await expect(box.getByRole('status')).toHaveText('Copied');
    expect(await pasted(page.context())).toBe(text);
  }
  await box.getByRole('radio', { name: 'Plain text' }).check();
  await box.getByRole('button', { name: 'Copy citation' }).click();
  await expect(box.getByRole('status')).toHaveText('Copied');
  const plain = await pasted(page.context());
  expect(plain).toBe(await box.getByRole('textbox', { name: 'Plain text' }).inputValue());
  expect(plain).toContain('From the pack “');
}

test('a quotation is copied from an open card by pointer', async ({ page, pages }) => {
  await page.goto(pages.url('/talks.html'));
  await pointAt(page, 'Zamir Kabulov');
  const quote = quoteIn(await openCard(page));
  const copy = quote.getByRole('button', COPY);
  await expect(copy).toHaveCSS('opacity', '0');
  await quote.hover();
  await expect(copy).toHaveCSS('opacity', '1');
  await copy.click();
  await expect(quote.getByRole('status')).toHaveText('Copied');
  expect(await pasted(page.context())).toBe(COPIED);
});

test('a quotation is copied and its source cited by keyboard, and Escape leaves the card open', async ({
  page,
  pages,
}) => {
  await page.goto(pages.url('/talks.html'));
  await pointAt(page, 'Zamir Kabulov');
  const card = await openCard(page);
  const quote = quoteIn(card);
  const copy = quote.getByRole('button', COPY);
  await card.getByRole('button', { name: 'Close' }).focus();
  await tabTo(page, copy);
  await expect(copy).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(quote.getByRole('status')).toHaveText('Copied');
  await expect(copy).toBeFocused();
  expect(await pasted(page.context())).toBe(COPIED);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const box = quote.getByRole('group', { name: 'Citation of the source' });
  await expect(box.getByRole('textbox')).toBeVisible();
  await tabTo(page, box.getByRole('radio', { name: 'APA' }));
  await page.keyboard.press('ArrowRight');
  await expect(box.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(/^@misc\{/);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(quote.getByRole('button', CITE)).toBeFocused();
  await expect(card.getByRole('dialog')).toBeVisible();
});

test('a source is cited in each form from a card', async ({ page, pages }) => {
  await page.goto(pages.url('/talks.html'));
  await pointAt(page, 'Zamir Kabulov');
  const quote = quoteIn(await openCard(page));
  await quote.hover();
  await quote.getByRole('button', CITE).click();
  const box = quote.getByRole('group', { name: 'Citation of the source' });
  await expect(box).toContainText('Characters 575 to 781');
  await copyEach(page, box, 'text-000');
});

test('a source is cited in each form from its page in the panel', async ({ page, origin }) => {
  await page.goto(`${origin}/sidepanel.html#/source/moscow-talks-2021/text-003`);
  await page.getByRole('button', { name: 'Cite this source' }).click();
  await copyEach(page, page.getByRole('group', { name: 'Citation of the source' }), 'text-003');
});

test('a page that keeps the clipboard from frames and isolates its origin lets its card copy', async ({
  page,
  pages,
}) => {
  const headers = {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'clipboard-write=(), clipboard-read=()',
  };
  await page.goto(pages.add('/isolated', '<p>Zamir Kabulov spoke.</p>', headers));
  await pointAt(page, 'Zamir Kabulov');
  const card = await openCard(page);
  const refused = card.evaluate(() =>
    navigator.clipboard.writeText('').then(
      () => 'let',
      () => 'refused',
    ),
  );
  expect(await refused).toBe('refused');
  const quote = quoteIn(card);
  await quote.hover();
  const copy = quote.getByRole('button', COPY);
  await copy.click();
  await expect(quote.getByRole('status')).toHaveText('Copied');
  await expect(copy).toBeFocused();
  expect(await pasted(page.context())).toBe(COPIED);
  await page.bringToFront();
  await quote.getByRole('button', CITE).click();
  await copyEach(page, quote.getByRole('group', { name: 'Citation of the source' }), 'text-000');
});

test('on a page that came over no secure connection the card copies all the same', async ({
  pages,
}) => {
  const started = await startChromium({ args: ['--host-resolver-rules=MAP plain.test 127.0.0.1'] });
  try {
    const page = await started.context.newPage();
    await page.goto(pages.url('/talks.html', 'plain.test'));
    await pointAt(page, 'Zamir Kabulov');
    const quote = quoteIn(await openCard(page));
    await quote.hover();
    const copy = quote.getByRole('button', COPY);
    await copy.click();
    await expect(quote.getByRole('status')).toHaveText('Copied');
    await expect(copy).toBeFocused();
    expect(await pasted(started.context)).toBe(COPIED);
  } finally {
    await started.close();
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`an unfolded citation in the ${theme} theme`, async ({ page, origin }) => {
    await page.emulateMedia({ colorScheme: theme });
    const views = [
      { name: 'card', path: 'card.html?entity=zamir-kabulov', button: CITE, width: 384 },
      {
        name: 'source',
        path: 'sidepanel.html#/source/moscow-talks-2021/text-000',
        button: { name: 'Cite this source' },
        width: 400,
      },
    ];
    for (const { name, path, button, width } of views) {
      await page.setViewportSize({ width, height: 720 });
      await page.goto('about:blank');
      await page.goto(`${origin}/${path}`);
      await page.getByRole('button', button).first().click();
      const box = page.getByRole('group', { name: 'Citation of the source' });
      await box.getByRole('button', { name: 'Copy citation' }).click();
      await expect(box.getByRole('status')).toHaveText('Copied');
      await box.scrollIntoViewIfNeeded();
      await page.screenshot({ path: `${PICTURES}/cite-${name}-apa-${theme}.png` });
      expect(await violations(page, theme)).toEqual([]);
      await box.getByRole('radio', { name: 'BibTeX' }).check();
      await page.screenshot({ path: `${PICTURES}/cite-${name}-bibtex-${theme}.png` });
    }
  });
}
