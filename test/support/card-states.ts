/** Builds the page that shows cards in every state (`test/fixtures/card-states`), which is no part of the extension. */
import preact from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const HOUSE = join(import.meta.dirname, '../..');

/** @returns the folder with the built page */
export async function buildCardStates(): Promise<string> {
  const page = join(HOUSE, 'test/fixtures/card-states');
  const folder = join(HOUSE, 'test-results/card-states');
  const words = await readFile(join(HOUSE, 'assets/locales/en.yml'), 'utf8');
  await build({
    configFile: false,
    root: page,
    base: './',
    logLevel: 'warn',
    plugins: [preact()],
    resolve: { alias: { '#i18n': join(page, 'i18n.ts') } },
    define: { __WORDS__: JSON.stringify(generateChromeMessages(parseMessagesText(words, 'YAML'))) },
    build: { outDir: folder, emptyOutDir: true, target: 'esnext' },
  });
  return folder;
}
