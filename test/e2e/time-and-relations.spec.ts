/** Timeline and graph in a real browser: what is laid out by measured words can be seen to fit nowhere else. */
import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { expect, test } from './fixtures';

const PICTURES = 'test-results/pictures';
const WIDTHS = [320, 400, 640];

/** Texts of a drawing that are wider than it, or that run into each other. */
function collisions(page: Page, drawing: string): Promise<string[]> {
  return page.locator(`${drawing} text`).evaluateAll((all) => {
    const boxes = all.map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const frame = all[0]?.closest('svg')?.getBoundingClientRect();
    const found = boxes
      .filter(({ box }) => !frame || box.left < frame.left - 1 || box.right > frame.right + 1)
      .map(({ text }) => `cut: ${text}`);
    for (const [at, a] of boxes.entries()) {
      for (const b of boxes.slice(at + 1)) {
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // The boxes of lines are a little higher than their letters.
        if (wide > 0 && high > 6) found.push(`${a.text} / ${b.text}`);
      }
    }
    return found;
  });
}

async function expectSound(page: Page, drawing: string, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    // The width is read when the window says that it has changed; drawn again a frame later.
    await expect(page.locator(drawing)).toHaveAttribute('width', String(width - 32));
    expect.soft(await collisions(page, drawing), `${name}, ${width} px`).toEqual([]);
    const overflow = () => document.documentElement.scrollWidth - innerWidth;
    expect.soft(await page.evaluate(overflow), `${name}, ${width} px`).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `${PICTURES}/${name}-${width}-light.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: `${PICTURES}/${name}-dark.png`, fullPage: true });
  expect.soft(await violations(page), `${name}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await violations(page), name).toEqual([]);
}

test('timeline and graph are read when they are opened, fit, and go by the keyboard', async ({
  page,
  origin,
}) => {
  test.setTimeout(120_000);
  const read: string[] = [];
  page.on('request', (request) => read.push(request.url()));
  const hasRead = (chunk: string) => read.some((url) => url.includes(`/chunks/${chunk}-`));
  await page.goto(`${origin}/sidepanel.html`);
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect([hasRead('Timeline'), hasRead('Relations')]).toEqual([false, false]);

  await page.getByRole('link', { name: 'Timeline' }).click();
  const axis = page.getByRole('group', { name: /^Time axis/u });
  await expect(axis).toBeVisible();
  expect([hasRead('Timeline'), hasRead('Relations')]).toEqual([true, false]);
  await expectSound(page, '.gl-lanes', 'timeline');

  // By keys alone: closer, along, to an item, to its words, back, and on to its entry.
  const seen = page.getByRole('status');
  const before = await seen.textContent();
  await axis.focus();
  await page.keyboard.press('+');
  await expect(seen).not.toHaveText(before ?? '');
  await page.keyboard.press('0');
  await expect(seen).toContainText('105');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const note = page.getByRole('region', { name: /^Event/u });
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(page.locator('.gl-mark').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.screenshot({ path: `${PICTURES}/timeline-note.png` });
  await note.getByRole('link').first().click();
  await expect(page.getByRole('link', { name: 'Relations as a graph' })).toBeVisible();

  await page.goto(`${origin}/sidepanel.html#/relations/taliban`);
  await expect(page.locator('.gl-graph svg')).toBeVisible();
  await expectSound(page, '.gl-graph svg', 'relations');
  // Tab to the first neighbour, Enter makes it the middle, and Back leads back.
  await page.locator('.gl-node-middle').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Taliban');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taliban');
});
