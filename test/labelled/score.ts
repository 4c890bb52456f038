/**
 * `npm run score`: how right the marks are. Opens the labelled pages in Chromium, reads each as the extension does, with the
 * bundled pack's names, and compares with what an editor would mark. Prints one JSON line for each set, a folder of
 * `test/pages/labelled`, and of all but `fresh` the misses and the false marks as well, since the rules may be tuned on them. `hard` is
 * pages about something else as a whole, which hold a name or two of the pack and many of other bearers. `other` was written by
 * other hands, and its mistakes were read once the first rules stood. `fresh` was written after the rules and is kept from whoever
 * tunes. `SET` names one set alone. Fails where a set scores below the level reached.
 */
import { chromium, type Page } from '@playwright/test';
import { join, resolve } from 'node:path';
import { bundledFiles } from '../../src/cli/bundle';
import { bundle } from '../support/bundle';
import { findChromium } from '../support/find-browser.mjs';
import { compare, type LabelledPage, labelledPages, place, type Placed } from '../support/labelled';
import { servePages } from '../support/serve';
import type { Read } from './in-page';

const root = resolve(import.meta.dirname, '../..');
const SETS = process.env.SET === undefined ? ['own', 'hard', 'other', 'fresh'] : [process.env.SET];

/** The level reached, below which a change is a step back and this command fails. */
const LEAST: Readonly<Record<string, { precision: number; recall: number }>> = {
  own: { precision: 0.973, recall: 0.989 },
  hard: { precision: 0.72, recall: 0.94 },
  other: { precision: 0.99, recall: 0.985 },
  fresh: { precision: 0.91, recall: 0.94 },
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

/** Pages read at a time: one waits for the browser while the other is compared. */
const AT_A_TIME = 2;

interface Outcome {
  readonly wanted: number;
  readonly marks: number;
  readonly right: number;
  /** What is wrong, for whoever may read it. */
  readonly lines: readonly string[];
}

/** Opens a page and compares its marks with what an editor would mark. */
async function readPage(page: Page, url: string, { name, wanted }: LabelledPage): Promise<Outcome> {
  await page.goto(url, { waitUntil: 'load' });
  await page.addScriptTag({ path: script });
  const { body, marks } = await page.evaluate(
    ([f, l, i, e]) =>
      (globalThis as unknown as { score: { read(...a: unknown[]): Read } }).score.read(f, l, i, e),
    [fold, lists, index, entities] as const,
  );
  const { right, missed, falsely } = compare(
    wanted.map((labelled) => place(body, labelled)),
    marks,
  );
  const around = ({ entity, start, end }: Placed): string =>
    `${body.slice(Math.max(0, start - 50), start)}[${body.slice(start, end)}]${body.slice(end, end + 40)}`.replace(
      /\s+/gu,
      ' ',
    ) + `  (${entity})`;
  const lines =
    missed.length + falsely.length === 0
      ? []
      : [
          `${name}: ${right} of ${wanted.length}, ${falsely.length} false`,
          ...missed.map((one) => `  missed  ${around(one)}`),
          ...falsely.map((one) => `  false   ${around(one)}`),
        ];
  return { wanted: wanted.length, marks: marks.length, right, lines };
}

async function score(set: string): Promise<void> {
  const folder = join(root, 'test/pages/labelled', set);
  const server = await servePages(folder);
  const pages = await labelledPages(folder);
  const outcomes: Outcome[] = [];
  // One iterator for all tabs: each takes the page that none has taken.
  const queue = pages.entries();
  const readOn = async (): Promise<void> => {
    const page = await context.newPage();
    for (const [at, labelled] of queue)
      outcomes[at] = await readPage(page, server.url(`/${labelled.name}.html`), labelled);
    await page.close();
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, readOn));
  await server.close();

  if (set !== 'fresh')
    for (const { lines } of outcomes) for (const line of lines) console.log(line);
  const sum = (of: (outcome: Outcome) => number): number =>
    outcomes.reduce((all, outcome) => all + of(outcome), 0);
  const [right, mentions] = [sum((one) => one.right), sum((one) => one.wanted)];
  const precision = Number((right / sum((one) => one.marks)).toFixed(4));
  const recall = Number((right / mentions).toFixed(4));
  console.log(
    JSON.stringify({ bench: 'labelled', set, pages: pages.length, mentions, precision, recall }),
  );
  const least = LEAST[set];
  if (least && (precision < least.precision || recall < least.recall)) {
    console.error(`The set ${set} was at ${least.precision} and ${least.recall} before.`);
    process.exitCode = 1;
  }
}

for (const set of SETS) await score(set);
await browser.close();
