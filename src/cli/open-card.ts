/** Points at a name in a page of a started browser, as a reader would, for what shows Gloss to people. */
import type { Frame, Page } from '@playwright/test';

/** Where the first painted mention of a name is, in pixels of the viewport. */
async function findMark(page: Page, name: string): Promise<{ x: number; y: number }> {
  const handle = await page.waitForFunction((wanted) => {
    for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(
      'mention',
    ) ?? []) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const [box] = range.getClientRects();
      if (range.toString() === wanted && box)
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, name);
  const point = await handle.jsonValue();
  if (!point) throw new Error(`"${name}" was not marked.`);
  return point;
}

async function waitForCard(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries++) {
    const frame = page.frames().find((f) => f.url().endsWith('/card.html'));
    if (frame && (await (await frame.frameElement()).isVisible())) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error('The card did not open.');
}

/**
 * The card of a page's first mention of a name, opened by the real mouse and come to rest.
 * @throws {Error} where the name has no mark, or no card comes within ten seconds
 */
export async function openCard(page: Page, name: string): Promise<Frame> {
  const { x, y } = await findMark(page, name);
  await page.mouse.move(x - 40, y - 60);
  await page.mouse.move(x, y, { steps: 5 });
  const card = await waitForCard(page);
  await card.getByRole('dialog').waitFor();
  // Its height comes to rest.
  await page.waitForTimeout(300);
  return card;
}
