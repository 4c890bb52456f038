/** The page stays the page's own: its bytes, its layout, and every pixel outside marks and card. */
import type { Page } from '@playwright/test';
import { startChromium, type Started } from '../support/chromium';
import { cardIsVisible, expect, expectPainted, openCard, painted, pointAt, test } from './fixtures';

let plain: Started;
test.beforeAll(async () => {
  plain = await startChromium({ extension: null });
});
test.afterAll(() => plain.close());

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels around a mark's box that its line may take: it hangs below the letters. */
const LINE = 4;
/** Pixels around the card that its shadow takes. */
const SHADOW = 48;

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

function markBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('mention') ?? [])].flatMap((mark) => {
      const range = new Range();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return Array.from(range.getClientRects(), ({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      }));
    }),
  );
}

/** Counts the pixels in which two pictures differ, within boxes and outside all of them; worked out on a page's canvas. */
async function differences(
  page: Page,
  pictures: readonly [Buffer, Buffer],
  boxes: readonly Box[],
): Promise<{ within: number; outside: number }> {
  const urls = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  return page.evaluate(
    async ({ urls, boxes }) => {
      const [a, b] = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!a || a.width !== b?.width || a.height !== b.height) throw new Error('sizes differ');
      const [one, other] = [new Uint32Array(a.data.buffer), new Uint32Array(b.data.buffer)];
      let [within, outside] = [0, 0];
      for (let i = 0; i < one.length; i++) {
        if (one[i] === other[i]) continue;
        const [x, y] = [i % a.width, Math.floor(i / a.width)];
        const isIn = boxes.some(
          (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
        );
        if (isIn) within++;
        else outside++;
      }
      return { within, outside };
    },
    { urls, boxes },
  );
}

const PAGES = {
  article: `<style>:root { color-scheme: light dark } body { max-width: 40em; margin: 2em auto }</style>
    <h1>Talks</h1>${'<p>The <b>Taliban</b> met <a href="#x">Zamir Kabulov</a> in the hall, and nobody else came.</p>'.repeat(30)}`,
  coloured: `<style>body { background: linear-gradient(navy, maroon); color: #fff } .row { display: flex; gap: 1em }
      td { border: 1px solid gold; padding: .5em }</style>
    <div class="row"><table><tr><td>Sergei Lavrov<td>Minister<tr><td>Vladimir Putin<td>President</table>
      <form><input value="Taliban"><textarea>Zamir Kabulov</textarea><button>Taliban</button></form></div>
    ${'<p style="columns: 2; letter-spacing: 1px">Zamir Kabulov spoke first, then the Taliban.</p>'.repeat(20)}`,
  nameless: `<style>:root { color-scheme: light dark }</style>${'<p>The committee met again in the morning.</p>'.repeat(40)}`,
};

for (const [name, html] of Object.entries(PAGES))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${name}, ${colorScheme}: no byte and no pixel of the page differs, and nothing moves`, async ({
      page,
      pages,
    }) => {
      const bare = await plain.context.newPage();
      const url = pages.add(`/untouched-${name}`, `<!doctype html><meta charset="utf-8">${html}`);
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const each of [bare, page]) {
        await each.emulateMedia({ colorScheme });
        await each.goto(url);
      }
      const isNamed = name !== 'nameless';
      if (isNamed) await expect.poll(async () => (await painted(page)).length).toBeGreaterThan(2);
      else await page.waitForTimeout(500);

      const compare = async (card?: Box): Promise<{ within: number; outside: number }> => {
        const boxes = (await markBoxes(page)).map((box) => grown(box, LINE));
        if (card) boxes.push(grown(card, SHADOW));
        return differences(bare, [await bare.screenshot(), await page.screenshot()], boxes);
      };
      // The card's element stands beside the body once a card was open, and stays there for the next.
      const bytes = (each: Page): Promise<string[]> =>
        each.evaluate(() => {
          const root = document.documentElement;
          return [
            ...root.getAttributeNames(),
            document.head.outerHTML,
            document.body.outerHTML,
            String(root.lastElementChild === document.body || root.childElementCount === 3),
          ];
        });

      // A mark may be painted between the look at all boxes and the photograph.
      await expect.poll(async () => (await compare()).outside).toBe(0);
      if (isNamed) expect((await compare()).within).toBeGreaterThan(0);
      const before = await bytes(page);
      expect(before).toEqual(await bytes(bare));

      if (isNamed) {
        const text = name === 'article' ? 'Zamir Kabulov' : 'Sergei Lavrov';
        const mention = (await painted(page)).find((one) => one.text === text);
        await pointAt(page, text);
        // The page may answer the pointer itself, so it is there in both.
        await bare.mouse.move(mention?.x ?? 0, mention?.y ?? 0);
        const card = await openCard(page);
        const frame = await card.frameElement();
        await expect(card.getByRole('dialog')).toBeVisible();
        // A card may still grow between the look at its box and the photograph.
        await expect
          .poll(async () => (await compare((await frame.boundingBox()) ?? undefined)).outside)
          .toBe(0);
        await page.keyboard.press('Escape');
        await expect.poll(() => cardIsVisible(page)).toBe(false);
      }
      for (const each of [bare, page]) {
        await each.mouse.move(5, 5);
        await each.evaluate(() => scrollTo(0, 250));
      }
      await expect.poll(async () => (await compare()).outside).toBe(0);
      expect(await bytes(page)).toEqual(before);
      const shifts = await page.evaluate(
        () => (globalThis as unknown as { shifts: number[] }).shifts,
      );
      expect(shifts).toEqual([]);
      await bare.close();
    });

for (const style of [
  'direction: rtl',
  'writing-mode: vertical-rl',
  'writing-mode: vertical-lr',
  'writing-mode: sideways-lr',
])
  test(`${style}: marks are painted, and a card opens on each`, async ({ page, pages }) => {
    await page.goto(
      pages.add(
        `/turned-${style.replaceAll(/\W/gu, '')}`,
        `<!doctype html><meta charset="utf-8"><style>html { ${style} }</style>
         <p>قال <b>Zamir Kabulov</b> ذلك.</p><p>その後、Sergei Lavrov が来た。</p>`,
      ),
    );
    await expectPainted(page, ['Zamir Kabulov', 'Sergei Lavrov']);
    for (const name of ['Zamir Kabulov', 'Sergei Lavrov']) {
      await pointAt(page, name);
      await expect((await openCard(page)).getByRole('dialog', { name })).toBeVisible();
      await page.mouse.move(550, 750);
      await expect.poll(() => cardIsVisible(page)).toBe(false);
    }
  });
