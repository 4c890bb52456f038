/**
 * `npm run score`: how right the marks are. Opens the labelled pages in Chromium, reads each as the extension does, with the
 * bundled pack's names, and compares with what an editor would mark. Prints one JSON line for each set, a folder of
 * `test/pages/labelled`; of the sets `own` and `hard` also the misses and the false marks, since the rules may be tuned on them. `hard`
 * is pages about something else as a whole, which hold a name or two of the pack and many of other bearers. The set `other` was
 * written by another hand and is kept from whoever tunes. `SET` names one set alone. Fails where a set scores below the level reached.
 */
import { chromium } from '@playwright/test';
import { join, resolve } from 'node:path';
import { bundledFiles } from '../../src/cli/bundle';
import { bundle } from '../support/bundle';
import { findChromium } from '../support/find-browser.mjs';
import { compare, labelledPages, place, type Placed } from '../support/labelled';
import { servePages } from '../support/serve';
import type { Read } from './in-page';

const root = resolve(import.meta.dirname, '../..');
const SETS = process.env.SET === undefined ? ['own', 'hard', 'other'] : [process.env.SET];

/** The level reached, below which a change is a step back and this command fails. */
const LEAST: Readonly<Record<string, { precision: number; recall: number }>> = {
  own: { precision: 0.96, recall: 0.985 },
  other: { precision: 0.93, recall: 0.984 },
};

const files = await bundledFiles(join(root, 'data'));

function dataOf(name: string): unknown {
  const contents = files.find(({ relativeDest }) => relativeDest === name)?.contents ?? '';
  return JSON.parse(contents.slice(contents.indexOf('=') + 1, contents.lastIndexOf(';')));
}

const fold = dataOf('fold.js') as string;
const lists = dataOf('lists.js') as string[];
const { index, entities } = dataOf('names.js') as { index: string; entities: string[] };

const script = await bundle('test/labelled/in-page.ts', 'score');
const browser = await chromium.launch({
  executablePath: await findChromium(),
  chromiumSandbox: false,
});
const context = await browser.newContext({ bypassCSP: true });
await context.route(
  (url) => url.hostname !== '127.0.0.1',
  (route) => route.abort(),
);

async function score(set: string): Promise<void> {
  const folder = join(root, 'test/pages/labelled', set);
  const isBlind = set === 'other';
  const server = await servePages(folder);
  const sum = { pages: 0, wanted: 0, marks: 0, right: 0 };
  for (const { name, wanted } of await labelledPages(folder)) {
    const page = await context.newPage();
    await page.goto(server.url(`/${name}.html`), { waitUntil: 'load' });
    await page.addScriptTag({ path: script });
    const { body, marks } = await page.evaluate(
      ([f, l, i, e]) =>
        (globalThis as unknown as { score: { read(...a: unknown[]): Read } }).score.read(
          f,
          l,
          i,
          e,
        ),
      [fold, lists, index, entities] as const,
    );
    await page.close();
    const { right, missed, falsely } = compare(
      wanted.map((labelled) => place(body, labelled)),
      marks,
    );
    const around = ({ entity, start, end }: Placed): string =>
      `${body.slice(Math.max(0, start - 50), start)}[${body.slice(start, end)}]${body.slice(end, end + 40)}`.replace(
        /\s+/gu,
        ' ',
      ) + `  (${entity})`;
    if (!isBlind && missed.length + falsely.length > 0)
      console.log(`${name}: ${right} of ${wanted.length}, ${falsely.length} false`);
    for (const m of isBlind ? [] : missed) console.log(`  missed  ${around(m)}`);
    for (const f of isBlind ? [] : falsely) console.log(`  false   ${around(f)}`);
    sum.pages++;
    sum.wanted += wanted.length;
    sum.marks += marks.length;
    sum.right += right;
  }
  const precision = Number((sum.right / sum.marks).toFixed(4));
  const recall = Number((sum.right / sum.wanted).toFixed(4));
  const { pages, wanted: mentions } = sum;
  console.log(JSON.stringify({ bench: 'labelled', set, pages, mentions, precision, recall }));
  const least = LEAST[set];
  if (least && (precision < least.precision || recall < least.recall)) {
    console.error(`The set ${set} was at ${least.precision} and ${least.recall} before.`);
    process.exitCode = 1;
  }
  await server.close();
}

for (const set of SETS) await score(set);
await browser.close();
