import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from '../support/chromium';
import { cardIsVisible, expect, expectPainted, openCard, test } from './fixtures';

test('a command opens the card at hand; another switches the site off and on', async ({
  page,
  pages,
  started,
}) => {
  await page.goto(
    pages.add(
      '/at-hand',
      '<button id="here">Here</button><p style="margin: 200px">Zamir Kabulov met Sergei Lavrov.</p>',
    ),
  );
  const names = ['Zamir Kabulov', 'Sergei Lavrov'];
  await expectPainted(page, names);
  await page.locator('#here').focus();
  await page.bringToFront();
  const [worker] = started.context.serviceWorkers();
  if (!worker) throw new Error('no worker');
  const command = (name: string): Promise<void> =>
    worker.evaluate((name) => {
      const api = globalThis as unknown as {
        chrome: { commands: { onCommand: { dispatch(command: string): void } } };
      };
      api.chrome.commands.onCommand.dispatch(name);
    }, name);

  await command('open-card');
  const card = await openCard(page);
  await expect(card.getByRole('dialog', { name: 'Zamir Kabulov' })).toBeVisible();
  await command('next-mention');
  await expect(card.getByRole('dialog', { name: 'Sergei Lavrov' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => cardIsVisible(page)).toBe(false);
  await expect(page.locator('#here')).toBeFocused();
  // The one visited last.
  await command('open-card');
  await expect(card.getByRole('dialog', { name: 'Sergei Lavrov' })).toBeVisible();

  await command('toggle-site');
  await expectPainted(page, []);
  await expect.poll(() => cardIsVisible(page)).toBe(false);
  await command('toggle-site');
  await expectPainted(page, names);
});

test('the browser takes each key that is suggested to it: none is one of its own', async ({
  page,
  origin,
}) => {
  const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')) as {
    commands: Record<string, { suggested_key?: { default: string } }>;
  };
  const suggested = Object.entries(manifest.commands).flatMap(([name, { suggested_key: key }]) =>
    key ? [[name, key.default]] : [],
  );
  expect(suggested).toHaveLength(4);
  await page.goto(`${origin}/options.html`);
  const taken = await page.evaluate(async () => {
    const { commands } = (
      globalThis as unknown as {
        chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
      }
    ).chrome;
    return (await commands.getAll()).map(({ name, shortcut }) => [name, shortcut]);
  });
  expect(taken).toEqual(expect.arrayContaining(suggested));
});
