/**
 * How smoothly the panel's results scroll, in the built extension with a pack of 10,000 records: the time from frame to frame while the
 * window moves on in each. Beside it, in turns, an extension page that is as long and empty.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Pack } from '../../src/pack/types';
import { EXTENSION, startChromium } from '../support/chromium';
import { busy } from './browser';
import { atMost, line, median, ninetyFifth, round } from './report';

const RESULTS = 10_000;
const TURNS = 5;
const FRAMES = 120;
/** Px in each frame: about what a quick turn of the wheel moves. */
const STEP = 120;

const EMPTY = 'long-empty.html';

/** Milliseconds from each frame to the next, and the most rows that were drawn at once. */
interface Scrolled {
  readonly ms: readonly number[];
  readonly rows: number;
  /** Milliseconds for which the main thread is busy in each frame. */
  readonly work: number;
}

export async function longResults(): Promise<void> {
  const extension = await mkdtemp(join(tmpdir(), 'gloss-results-'));
  await cp(EXTENSION, extension, { recursive: true });
  await fillPack(extension);
  // As tall as so many rows of three lines.
  const blank = `<svg width="1" height="${RESULTS * 70}"></svg>`;
  await writeFile(join(extension, EMPTY), `<!doctype html><title>Empty</title>${blank}`);
  const started = await startChromium({ extension });
  try {
    const page = await started.context.newPage();
    await page.setViewportSize({ width: 400, height: 720 });
    const ours: Scrolled[] = [];
    const empty: Scrolled[] = [];
    for (let i = 0; i < TURNS; i++) {
      await page.goto(`${started.origin}/sidepanel.html?turn=${i}#/search?kind=fact`);
      await page.waitForFunction(() => document.querySelectorAll('a.gl-row').length > 5);
      ours.push(await scrolled(page));
      await page.goto(`${started.origin}/${EMPTY}`);
      empty.push(await scrolled(page));
    }
    const all = (turns: readonly Scrolled[]) => turns.flatMap(({ ms }) => ms);
    const ratio = ninetyFifth(all(ours)) / ninetyFifth(all(empty));
    line({
      bench: 'results',
      page: 'sidepanel',
      names: 0,
      ratio,
      against: 'frames of an empty page as long, 95 of 100',
      results: RESULTS,
      rows: Math.max(...ours.map(({ rows }) => rows)),
      work: round(median(ours.map(({ work }) => work))),
      emptyWork: round(median(empty.map(({ work }) => work))),
      p50: round(median(all(ours))),
      p95: round(ninetyFifth(all(ours))),
      emptyP50: round(median(all(empty))),
      emptyP95: round(ninetyFifth(all(empty))),
    });
    atMost(1.1, 'frame while scrolling 10,000 results / an empty page', ratio);
  } finally {
    await started.close();
    await rm(extension, { recursive: true, force: true });
  }
}

/** Gives the bundled pack so many records: its own, again and again under other ids. */
async function fillPack(extension: string): Promise<void> {
  const packs = join(extension, 'packs');
  const [id] = JSON.parse(await readFile(join(packs, 'index.json'), 'utf8')) as string[];
  const path = join(packs, `${id}.json`);
  const pack = JSON.parse(await readFile(path, 'utf8')) as Pack;
  const { facts } = pack;
  const more = Array.from({ length: RESULTS - facts.length }, (_, i) => {
    const fact = facts[i % facts.length];
    if (!fact) throw new Error('The pack has no facts.');
    return { ...fact, id: `more-${i}` };
  });
  await writeFile(path, JSON.stringify({ ...pack, facts: [...facts, ...more] }));
}

async function scrolled(page: Page): Promise<Scrolled> {
  const session = await page.context().newCDPSession(page);
  const before = await busy(session);
  const frames = await page.evaluate(
    async ([count, step]) => {
      const ms: number[] = [];
      let rows = 0;
      let last = await new Promise(requestAnimationFrame);
      for (let i = 0; i < count; i++) {
        window.scrollBy(0, step);
        const now = await new Promise(requestAnimationFrame);
        ms.push(now - last);
        last = now;
        rows = Math.max(rows, document.querySelectorAll('a.gl-row').length);
      }
      return { ms, rows };
    },
    [FRAMES, STEP] as const,
  );
  const work = (((await busy(session)) - before) / FRAMES) * 1000;
  await session.detach();
  return { ...frames, work };
}
