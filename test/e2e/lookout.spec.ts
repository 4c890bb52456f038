/** What runs in pages without a known name, and how the rest comes to those with one. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, expectPainted, painted, test } from './fixtures';

/** Asks the extension's own world in a page, once it is there. */
async function ownWorld(
  page: Page,
  origin: string,
): Promise<(expression: string) => Promise<unknown>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const ids = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) ids.add(context.id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    ids.delete(executionContextId),
  );
  session.on('Runtime.executionContextsCleared', () => ids.clear());
  await session.send('Runtime.enable');
  return async (expression) => {
    const [contextId] = ids;
    if (contextId === undefined) return undefined;
    const { result } = await session.send('Runtime.evaluate', { expression, contextId });
    return result.value as unknown;
  };
}

test('a page without a known name gets the lookout alone, until a name comes', async ({
  page,
  pages,
  origin,
}) => {
  const ask = await ownWorld(page, origin);
  // Names that need company say nothing by themselves.
  await page.goto(pages.add('/plain', '<p id="p">Russia and China, and someone called West.</p>'));
  await expect.poll(() => ask('globalThis.readerRuns')).toBe(true);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(await ask('typeof startMarks')).toBe('undefined');
  expect(await painted(page)).toEqual([]);

  await page.evaluate(() => document.getElementById('p')?.append(' Zamir Kabulov was there.'));
  await expectPainted(page, ['Russia', 'China', 'Zamir Kabulov']);
  expect(await ask('typeof startMarks')).toBe('function');
});

test('the page sees nothing of how the marks come', async ({ page, pages, origin }) => {
  await page.goto(pages.url('/talks.html'));
  await expect.poll(async () => (await painted(page)).length).toBeGreaterThan(0);
  const seen = await page.evaluate(() =>
    performance.getEntries().filter(({ name }) => /extension:|marks|lists/u.test(name)),
  );
  expect(seen).toEqual([]);
  // What comes at an address made anew in each session can't be had at the one that everybody knows.
  const imported = await page.evaluate(
    (url) =>
      import(url).then(
        () => 'imported',
        () => 'refused',
      ),
    `${origin}/marks.js`,
  );
  expect(imported).toBe('refused');
});

test('marks come to pages and frames that forbid scripts', async ({ page, pages }) => {
  const strict = "default-src 'none'; script-src 'none'; require-trusted-types-for 'script'";
  await page.goto(
    pages.add(
      '/strict',
      `<meta http-equiv="content-security-policy" content="${strict}; frame-src *">
       <p>Outside: the Moscow format.</p>
       <iframe sandbox srcdoc="<p>In a sandbox: Zamir Kabulov.</p>"></iframe>`,
    ),
  );
  await expectPainted(page, ['Moscow format']);
  const texts = async (): Promise<string[]> =>
    (await Promise.all(page.frames().map((frame) => painted(frame)))).flat().map((m) => m.text);
  await expect.poll(texts).toEqual(['Moscow format', 'Zamir Kabulov']);
});
