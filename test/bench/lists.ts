/** What a list of names costs: bytes, time to build, memory of a tab. */
import { readFile } from 'node:fs/promises';
import { bundle } from '../support/bundle';
import { call, weigh } from './browser';
import { textsOf } from './names';
import { prose } from './pages';
import { atMost, line } from './report';
import type { Setting } from './setting';
import type { Built } from './worker';

/** Limits: bytes a name, seconds for a million names, megabytes in a tab. */
const BYTES = 10;
const SECONDS = 15;

export function bytes({ many, most }: Setting): void {
  const each = [many, most].map(({ count, list }) => list.index.length / count);
  [many, most].forEach(({ count, list }, i) =>
    line({
      bench: 'index',
      page: '',
      names: count,
      ratio: each[i] ?? NaN,
      against: 'one byte a name',
      bytes: list.index.length,
    }),
  );
  atMost(BYTES, 'index, entity and gate included, a name', Math.max(...each), 'bytes');
}

export async function building({ tabs, pages, fold, most }: Setting): Promise<void> {
  const script = await readFile(await bundle('test/bench/worker.ts', 'worker'), 'utf8');
  const url = pages.add('/worker.js', script, { 'content-type': 'text/javascript' });
  const blank = pages.add('/blank', '<!doctype html><meta charset="utf-8"><title>blank</title>');
  const { entries } = most.list;
  const request = {
    fold,
    names: textsOf(most.list),
    entities: entries.map(({ entity }) => entity),
    gates: entries.map(({ gate }) => gate).join(''),
  };
  const built = await tabs.with(blank, (page) =>
    page.evaluate(
      ([address, what]) =>
        new Promise<Built>((done, fail) => {
          const worker = new Worker(address);
          worker.onmessage = ({ data }) => done(data as Built);
          worker.onerror = (error) => fail(new Error(error.message));
          worker.postMessage(what);
        }),
      [url, request] as const,
    ),
  );
  line({
    bench: 'index-build',
    page: 'worker',
    names: most.count,
    ratio: built.ms / 1000 / SECONDS,
    against: `${SECONDS} seconds`,
    ms: Math.round(built.ms),
    reports: built.reports,
    bytes: built.bytes,
  });
  atMost(SECONDS, 'building 1,000,000 names in a worker', built.ms / 1000, 's');
}

export async function memory({ tabs, pages, few, many }: Setting): Promise<void> {
  const quiet = pages.add('/quiet', prose(400, Infinity));
  for (const [{ count, data }, limit] of [
    [few, 0.5],
    [many, 2],
  ] as const) {
    const added = await tabs.with(quiet, async (page, session) => {
      // The text of the index goes as soon as it is read, as it does in the extension.
      await call(page, 'keep', few.data);
      const before = await weigh(session);
      await call(page, 'keep', data);
      return (await weigh(session)) - before;
    });
    line({
      bench: 'memory',
      page: 'quiet',
      names: count,
      ratio: added / 1e6 / limit,
      against: `${limit} MB`,
      bytes: added,
    });
    const names = count.toLocaleString('en');
    atMost(limit, `added memory, tab without known names, ${names} names`, added / 1e6, 'MB');
  }
}
