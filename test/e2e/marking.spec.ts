/** What readers choose of marks: names that have none, and how the others look. */
import type { Page } from '@playwright/test';
import {
  cardIsVisible,
  choose,
  entriesIn,
  expect,
  expectPainted,
  openCard,
  openPopup,
  painted,
  pointAt,
  test,
} from './fixtures';

const PAGE =
  '<p>Zamir Kabulov met the Taliban. Kabulov spoke.</p><p>The Taliban agreed with Kabulov.</p>';
const ALL = ['Zamir Kabulov', 'Taliban', 'Kabulov', 'Taliban', 'Kabulov'];

/** The texts painted under each name of the registry. */
async function layers(page: Page): Promise<Record<string, string[]>> {
  const byLayer: Record<string, string[]> = {};
  for (const { layer, text } of await painted(page)) (byLayer[layer] ??= []).push(text);
  return byLayer;
}

test('entities and names that a reader does not want marked lose their marks at once, in open tabs and in the popup', async ({
  page,
  pages,
  origin,
}) => {
  await page.goto(pages.add('/unmarked', PAGE));
  await expectPainted(page, ALL);
  const popup = await openPopup(page, origin);
  await expect(popup.getByText('5 mentions')).toBeVisible();

  const name = { entity: 'zamir-kabulov', name: 'Kabulov' };
  await choose(page, origin, { unmarked: { entities: [], names: [name] } });
  await expectPainted(page, ['Zamir Kabulov', 'Taliban', 'Taliban']);
  await expect(popup.getByText('3 mentions')).toBeVisible();

  // The full name still vouches for the short one.
  const full = { entity: 'zamir-kabulov', name: 'Zamir Kabulov' };
  const stale = [{ entity: 'nobody', name: 'Nobody' }, full];
  await choose(page, origin, { unmarked: { entities: ['taliban', 'gone'], names: stale } });
  await expectPainted(page, ['Kabulov', 'Kabulov']);
  await expect(popup.getByText('2 mentions')).toBeVisible();
  await expect(entriesIn(popup)).toHaveCount(1);
  await page.reload();
  await expectPainted(page, ['Kabulov', 'Kabulov']);

  await choose(page, origin, { unmarked: null });
  await expectPainted(page, ALL);
  await popup.close();
});

test('a name that is not marked has no card, but one that is open stays, for the way back', async ({
  page,
  pages,
  origin,
}) => {
  await page.goto(pages.add('/no-card', PAGE));
  await expectPainted(page, ALL);
  const [, taliban] = await painted(page);
  await choose(page, origin, { unmarked: { entities: ['taliban'], names: [] } });
  await expectPainted(page, ['Zamir Kabulov', 'Kabulov', 'Kabulov']);
  await page.mouse.move(taliban?.x ?? 0, taliban?.y ?? 0);
  await pointAt(page, 'Zamir Kabulov');
  const card = await openCard(page);
  await expect(card.getByRole('dialog', { name: 'Zamir Kabulov' })).toBeVisible();
  await choose(page, origin, { unmarked: { entities: ['zamir-kabulov'], names: [] } });
  await expectPainted(page, ['Taliban', 'Taliban']);
  expect(await cardIsVisible(page)).toBe(true);
});

const SECTIONS = '<h1>The Taliban</h1><p>Taliban.</p><h2>More</h2><p>Taliban.</p><p>Taliban.</p>';

test('each style paints under a name of its own, at once in open tabs', async ({
  page,
  pages,
  origin,
}) => {
  const quiet = (count: number): string[] => Array<string>(count).fill('Taliban');
  await page.goto(pages.add('/styles', SECTIONS));
  await expect.poll(() => layers(page)).toEqual({ mention: quiet(4) });
  for (const [markStyle, wanted] of [
    ['tint', { 'mention-tint': quiet(4) }],
    ['first', { mention: quiet(2), 'mention-quiet': quiet(2) }],
    ['hover', { 'mention-quiet': quiet(4) }],
    [null, { mention: quiet(4) }],
  ] as const) {
    await choose(page, origin, { markStyle });
    await expect.poll(() => layers(page)).toEqual(wanted);
  }
});

test('a quiet mark is seen while the pointer is on it or its card is open', async ({
  page,
  pages,
  origin,
}) => {
  await page.goto(pages.add('/quiet', PAGE));
  await choose(page, origin, { markStyle: 'hover' });
  await expect.poll(async () => Object.keys(await layers(page))).toEqual(['mention-quiet']);
  await pointAt(page, 'Zamir Kabulov');
  const pointed = async (): Promise<string[] | undefined> =>
    (await layers(page))['mention-pointed'];
  await expect.poll(pointed).toEqual(['Zamir Kabulov']);
  const card = await openCard(page);
  await card.getByRole('dialog').hover();
  await expect.poll(pointed).toEqual(['Zamir Kabulov']);
  await page.mouse.move(900, 700);
  await expect.poll(() => cardIsVisible(page)).toBe(false);
  await expect.poll(pointed).toBeUndefined();
});

test('the options page chooses the look and marks again what was left out, in open tabs at once', async ({
  page,
  pages,
  origin,
}) => {
  const name = { entity: 'zamir-kabulov', name: 'Kabulov' };
  await choose(page, origin, { unmarked: { entities: ['taliban'], names: [name] } });
  await page.goto(pages.add('/options', PAGE));
  await expectPainted(page, ['Zamir Kabulov']);
  const options = await page.context().newPage();
  await options.goto(`${origin}/options.html`);

  await options.getByRole('radio', { name: 'Tint' }).check();
  await expect.poll(() => layers(page)).toEqual({ 'mention-tint': ['Zamir Kabulov'] });
  const sample = async (): Promise<string[]> => Object.keys(await layers(options));
  await expect.poll(sample).toEqual(['mention-tint']);
  await options.getByRole('radio', { name: /pointer/ }).check();
  await options.getByText('Doha').first().hover();
  await expect.poll(sample).toContain('mention-pointed');
  await options.getByRole('radio', { name: 'Dotted line', exact: true }).check();

  await options.getByRole('button', { name: /Mark .*Taliban.* again/ }).click();
  await expectPainted(page, ['Zamir Kabulov', 'Taliban', 'Taliban']);
  await options.getByRole('button', { name: /Mark .*Kabulov.* again/ }).click();
  await expectPainted(page, ALL);
  await expect(options.getByText(/All names in the packs are marked/)).toBeVisible();
  await options.close();
});

for (const markStyle of ['underline', 'tint', 'hover', 'first'] as const)
  test(`text of pictures is left alone, and text that is written is not marked (${markStyle})`, async ({
    page,
    pages,
    origin,
  }) => {
    await choose(page, origin, { markStyle });
    await page.goto(
      pages.add(
        '/left-alone',
        `<p>Zamir Kabulov</p><svg viewBox="0 0 99 9"><text y="9">Sergei Lavrov</text></svg>
         <p contenteditable>Sergei Lavrov</p><textarea>Sergei Lavrov</textarea><p>Taliban</p>`,
      ),
    );
    await expectPainted(page, ['Zamir Kabulov', 'Taliban']);
  });

/** How far the picture of a paragraph with a mark is from that of the same paragraph without: the largest change of a channel, 0 to 255. */
async function difference(page: Page, marked: Buffer, bare: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
        }),
      );
      let most = 0;
      for (const [i, value] of (a ?? []).entries())
        most = Math.max(most, Math.abs(value - (b?.[i] ?? 0)));
      return most;
    },
    [marked.toString('base64'), bare.toString('base64')],
  );
}

const GROUNDS = [
  ['white', '#fff', '#222'],
  ['black', '#111', '#ddd'],
  ['coloured', '#9cc4a0', '#123'],
  ['grey', '#808080', '#111'],
  ['pictured', 'repeating-linear-gradient(45deg, #345, #345 9px, #678 9px, #678 18px)', '#fff'],
] as const;

for (const markStyle of ['underline', 'tint'] as const)
  test(`the ${markStyle} is seen on every ground, however text runs, and not on paper`, async ({
    page,
    pages,
    origin,
  }) => {
    await choose(page, origin, { markStyle });
    const blocks = GROUNDS.map(
      ([name, ground, ink]) =>
        `<p id="${name}" style="background: ${ground}; color: ${ink}">The Taliban spoke.</p>`,
    ).join('');
    await page.goto(
      pages.add(
        `/grounds-${markStyle}`,
        `<style>p { padding: 12px; font: 20px serif }</style>${blocks}
         <p id="rtl" dir="rtl">The Taliban spoke.</p>
         <p id="vertical" style="writing-mode: vertical-rl">The Taliban spoke.</p>`,
      ),
    );
    const count = GROUNDS.length + 2;
    await expect.poll(async () => (await painted(page)).length).toBe(count);
    const ids = [...GROUNDS.map(([name]) => name), 'rtl', 'vertical'];
    const shoot = (): Promise<Buffer[]> =>
      ids.reduce<Promise<Buffer[]>>(
        async (shot, id) => [...(await shot), await page.locator(`#${id}`).screenshot()],
        Promise.resolve([]),
      );
    await page.screenshot({ path: `test-results/pictures/marks-${markStyle}.png` });
    const marked = await shoot();
    await page.emulateMedia({ media: 'print' });
    const printed = await shoot();
    await page.emulateMedia({ media: 'screen' });
    await choose(page, origin, { unmarked: { entities: ['taliban'], names: [] } });
    await expectPainted(page, []);
    const bare = await shoot();
    for (const [i, id] of ids.entries()) {
      const [shown, none] = [marked[i] ?? Buffer.of(), bare[i] ?? Buffer.of()];
      // In steps of 255: what is seen side by side without looking for it.
      expect(await difference(page, shown, none), id).toBeGreaterThan(20);
      expect(await difference(page, printed[i] ?? Buffer.of(), none), `${id} printed`).toBe(0);
    }
  });

test('forced colours make a line of the tint', async ({ page, pages, origin }) => {
  await choose(page, origin, { markStyle: 'tint' });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(pages.add('/forced', '<p id="p">The Taliban spoke.</p>'));
  await expectPainted(page, ['Taliban']);
  const style = await page.evaluate(() => {
    const { textDecorationLine, backgroundColor } = getComputedStyle(
      document.getElementById('p') ?? document.body,
      '::highlight(mention-tint)',
    );
    return { textDecorationLine, backgroundColor };
  });
  expect(style.textDecorationLine).toBe('underline');
  expect(style.backgroundColor).toMatch(/, 0\)$/u);
  await page.emulateMedia({ forcedColors: 'none' });
});
