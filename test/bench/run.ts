/**
 * `npm run bench`: a scan from `document.body` to resolved mentions (walking, joining, exclusions, gates), against a bare TreeWalker
 * pass that reads every character and against mark.js with the same names, side by side in one run. One JSON object a line.
 *
 * `BENCH_PAGES` names a folder of HTML files (default `../shared/pages` where present); generated pages are always measured.
 */
import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bundledFiles } from '../../src/cli/bundle';
import { bundle } from '../support/bundle';
import { findChromium } from '../support/find-browser.mjs';
import { servePages } from '../support/serve';
import type { Measured } from './in-page';

const RUNS = 15;
const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, process.env.BENCH_PAGES ?? '../shared/pages');

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** A page of paragraphs, of which every n-th holds a name. */
function generated(paragraphs: number, every: number): string {
  const prose =
    'The committee met again in the morning and went through the papers one by one, as it had the day before. ';
  const body = Array.from(
    { length: paragraphs },
    (_, i) =>
      `<p>${prose}${i % every === 0 ? 'Then <b>Zamir</b> Kabulov spoke of the Moscow format. ' : ''}${prose}</p>`,
  );
  return `<!doctype html><meta charset="utf-8"><body>${body.join('\n')}`;
}

interface Made {
  readonly contents: string;
  readonly relativeDest: string;
}

function dataOf(files: readonly Made[], name: string): unknown {
  const contents = files.find(({ relativeDest }) => relativeDest === name)?.contents ?? '';
  return JSON.parse(contents.slice(contents.indexOf('=') + 1, contents.lastIndexOf(';')));
}

const files = await bundledFiles(join(root, 'data'));
const fold = dataOf(files, 'fold.js') as string;
const { index } = dataOf(files, 'names.js') as { index: string };
const packs = files.filter(({ relativeDest }) => /^packs\/(?!index|schema)/.test(relativeDest));
const names = packs.flatMap(({ contents }) =>
  (
    JSON.parse(contents) as { entities: { names: { text: string; gate: string }[] }[] }
  ).entities.flatMap((e) => e.names.filter(({ gate }) => gate !== 'never').map(({ text }) => text)),
);

const script = await bundle('test/bench/in-page.ts', 'bench');

const pages = await servePages(folder);
const paths = [
  pages.add('/generated-100kB', generated(450, 20)),
  pages.add('/generated-1MB', generated(4500, 20)),
  pages.add('/generated-dense', generated(330, 1)),
  ...(existsSync(folder)
    ? (await readdir(folder)).filter((f) => f.endsWith('.html')).map((f) => pages.url(`/${f}`))
    : []),
];
const browser = await chromium.launch({
  executablePath: await findChromium(),
  chromiumSandbox: false,
});
const context = await browser.newContext({ javaScriptEnabled: true, bypassCSP: true });
await context.route(
  (url) => url.hostname !== '127.0.0.1',
  (route) => route.abort(),
);
const ratios: { floor: number[]; markjs: number[] } = { floor: [], markjs: [] };
for (const path of paths) {
  const page = await context.newPage();
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await page.addScriptTag({ path: script });
  const result = await page.evaluate(
    ([f, i, n, r]) =>
      (globalThis as unknown as { bench: { measure(...a: unknown[]): Measured } }).bench.measure(
        f,
        i,
        n,
        r,
      ),
    [fold, index, names, RUNS] as const,
  );
  const ours = median(result.ours);
  const line = {
    page: new URL(path).pathname.slice(1),
    names: names.length,
    characters: result.characters,
    mentions: result.mentions,
  };
  const toFloor = Number((ours / median(result.floor)).toFixed(2));
  const toMark = Number((result.markjs / ours).toFixed(1));
  console.log(
    JSON.stringify({
      bench: 'scan',
      ...line,
      ratio: toFloor,
      against: 'TreeWalker pass over every character',
    }),
  );
  console.log(
    JSON.stringify({
      bench: 'scan',
      ...line,
      ratio: toMark,
      against: 'mark.js, times slower than ours',
    }),
  );
  ratios.floor.push(toFloor);
  ratios.markjs.push(toMark);
  await page.close();
}
console.log(
  JSON.stringify({
    bench: 'scan',
    page: 'median of all',
    names: names.length,
    ratio: median(ratios.floor),
    against: 'TreeWalker pass over every character',
  }),
);
console.log(
  JSON.stringify({
    bench: 'scan',
    page: 'median of all',
    names: names.length,
    ratio: median(ratios.markjs),
    against: 'mark.js, times slower than ours',
  }),
);
await browser.close();
await pages.close();
