/** Ways in from the browser's own interface: the context menu and the address bar, as far as a test can stand for a reader's click. */
import type { Page, Worker } from '@playwright/test';
import { expect, test } from './fixtures';
import { tabId } from '../support/tabs';

interface Api {
  readonly chrome: {
    readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab?: object): void } };
    readonly omnibox: {
      readonly onInputChanged: {
        dispatch(text: string, offer: (suggestions: { content: string }[]) => void): void;
      };
      readonly onInputEntered: { dispatch(text: string, where: string): void };
    };
  };
}

function lookUp(worker: Worker, selectionText: string, windowId: number): Promise<void> {
  return worker.evaluate(
    ([selectionText, windowId]) =>
      (globalThis as unknown as Api).chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'look-up', selectionText },
        { windowId },
      ),
    [selectionText, windowId] as const,
  );
}

test('selected words are looked up; where no panel may be opened, in a tab', async ({
  context,
  page,
  pages,
  origin,
  started,
}) => {
  const [worker] = started.context.serviceWorkers();
  if (!worker) throw new Error('no worker');
  await page.goto(pages.add('/words', '<p>Zamir Kabulov spoke.</p>'));
  const panel = await context.newPage();
  await panel.goto(`${origin}/options.html`);
  const tab = await tabId(panel, page.url());
  const windowId = await panel.evaluate(
    async (id) =>
      (
        globalThis as unknown as {
          chrome: { tabs: { get(id: number): Promise<{ windowId: number }> } };
        }
      ).chrome.tabs.get(id),
    tab,
  );

  // No panel may be opened without a click, and none is open: a tab it is.
  const opened = context.waitForEvent('page');
  await lookUp(worker, '  burden of\n reconstruction ', windowId.windowId);
  const alone: Page = await opened;
  await expect(alone.getByRole('searchbox')).toHaveValue('burden of reconstruction');
  await alone.close();

  await panel.close();
});

test('the address bar knows names as they begin, and leads to entries and searches', async ({
  context,
  started,
  origin,
}) => {
  const [worker] = started.context.serviceWorkers();
  if (!worker) throw new Error('no worker');
  const offered = await worker.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        (globalThis as unknown as Api).chrome.omnibox.onInputChanged.dispatch('kab', (found) =>
          resolve(found.map(({ content }) => content)),
        );
      }),
  );
  expect(offered).toContain('Kabulov');
  for (const [text, hash] of [
    ['Kabulov', '#/entity/zamir-kabulov'],
    ['human rights', '#/search?q=human+rights'],
  ] as const) {
    const opened = context.waitForEvent('page');
    await worker.evaluate(
      (text) =>
        (globalThis as unknown as Api).chrome.omnibox.onInputEntered.dispatch(
          text,
          'newForegroundTab',
        ),
      text,
    );
    const panel = await opened;
    await panel.waitForURL(`${origin}/sidepanel.html${hash}`);
    await panel.close();
  }
});
