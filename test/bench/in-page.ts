/** What the bench runs in a page; bundled as `bench`. Times are milliseconds, each the mean over enough repeats to be well above a tick. */
import Mark from 'mark.js';
import { decodeFoldTable } from '../../src/match/fold';
import { meansAnother } from '../../src/match/surroundings';
import { readIndex } from '../../src/match/index-layout';
import type { Matcher } from '../../src/match/scan';
import { HitTest } from '../../src/page/hit';
import { Reading } from '../../src/page/reading';
import type { Clock } from '../../src/page/slices';
import { readOnce } from '../support/read-once';

export interface Warm {
  readonly characters: number;
  readonly mentions: number;
  readonly ours: readonly number[];
  readonly floor: readonly number[];
}

/** The coded fold table, the lists of words and the index, as base64. */
export interface Data {
  readonly fold: string;
  readonly lists: readonly string[];
  readonly index: string;
}

function matcherOf({ fold, lists, index }: Data): Matcher {
  return {
    table: {
      ...decodeFoldTable(Uint8Array.fromBase64(fold)),
      lists: lists.map((list) => Uint8Array.fromBase64(list)),
    },
    meansAnother,
    index: readIndex(Uint8Array.fromBase64(index)),
  };
}

/** A bare pass that reads every character: what no scan can be cheaper than. */
export function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0;
  }
  return sum;
}

function time(work: () => unknown, times = 1): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
}

/** How often a piece of work is to be done so that its time is well above a tick of the clock. */
function timesFor(work: () => unknown): number {
  return Math.min(200, Math.max(1, Math.ceil(10 / Math.max(time(work), 0.05))));
}

const scanOnce = (matcher: Matcher): number => readOnce(matcher, document.body).list.length;

/** Puts a name at the end of the page. */
export function plant(name: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = name;
  document.body.append(paragraph);
}

/** Warm scans and floors in turn, so that both meet the same moments. */
export function warm(data: Data, runs: number): Warm {
  const matcher = matcherOf(data);
  const ours = (): number => scanOnce(matcher);
  let mentions = 0;
  for (let i = 0; i < 5; i++) {
    mentions = ours();
    floor();
  }
  const times = { ours: timesFor(ours), floor: timesFor(floor) };
  const result = { ours: [] as number[], floor: [] as number[] };
  for (let i = 0; i < runs; i++) {
    result.ours.push(time(ours, times.ours));
    result.floor.push(time(floor, times.floor));
  }
  return { ...result, mentions, characters: document.body.textContent.length };
}

/** The very first scan of a fresh page, and nothing else before it. */
export function coldScan(data: Data): number {
  const matcher = matcherOf(data);
  return time(() => scanOnce(matcher));
}

/** The very first floor of a fresh page. */
export function coldFloor(): number {
  return time(floor);
}

/** The first use of one alternation of all names on a fresh page: made, and run over every text. */
export function coldAlternation(names: readonly string[]): number {
  return time(() => {
    const literal = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
    const all = new RegExp(`\\b(?:${literal.join('|')})\\b`, 'gu');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let found = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      found += [...(node as Text).data.matchAll(all)].length;
    return found;
  });
}

/** mark.js with the same names, once; what it does to the page is undone. */
export function markJs(names: readonly string[]): number {
  const mark = new Mark(document.body);
  const took = time(() =>
    mark.mark([...names], { separateWordSearch: false, acrossElements: true, accuracy: 'exactly' }),
  );
  mark.unmark();
  return took;
}

/** Milliseconds: what is put off for longer looks whether something has come, when all is read. */
const LATE = 250;

/** A clock that notes how long each callback of ours takes. */
class NotingClock implements Clock {
  readonly took: number[] = [];
  readonly #pending = new Set<number>();
  readonly now = (): number => performance.now();

  readonly later = (callback: () => void, ms: number): number => {
    const handle = window.setTimeout(() => {
      this.#pending.delete(handle);
      this.took.push(time(callback));
    }, ms);
    if (ms < LATE) this.#pending.add(handle);
    return handle;
  };

  readonly cancel = (handle: number): void => {
    this.#pending.delete(handle);
    window.clearTimeout(handle);
  };

  get isIdle(): boolean {
    return this.#pending.size === 0;
  }
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function idle(clock: NotingClock): Promise<void> {
  for (let quiet = 0; quiet < 6;) {
    await pause(50);
    quiet = clock.isIdle ? quiet + 1 : 0;
  }
}

let live: Reading | null = null;

/** Starts a live reading of this page. @returns the time of each slice of work */
export async function read(data: Data): Promise<number[]> {
  const clock = new NotingClock();
  live = new Reading({
    matcher: matcherOf(data),
    document,
    clock,
    onFirst: () => undefined,
    onMentions: () => undefined,
  });
  const first = time(() => live?.start());
  await idle(clock);
  return [first, ...clock.took];
}

/** How many mentions the live reading knows. */
export function known(): number {
  return live?.mentions.length ?? 0;
}

/** Appends paragraphs to a page that is being read, in so many parts. @returns milliseconds of script a new character, and of a full scan's */
export async function incremental(
  data: Data,
  paragraphs: number,
  parts: number,
  text: string,
): Promise<{ incremental: number; full: number }> {
  const matcher = matcherOf(data);
  const clock = new NotingClock();
  const reading = new Reading({
    matcher,
    document,
    clock,
    onFirst: () => undefined,
    onMentions: () => undefined,
  });
  reading.start();
  await idle(clock);
  const costs: number[] = [];
  // Two rounds to warm up, three that count.
  for (let round = 0; round < 5; round++) {
    clock.took.length = 0;
    let observed = 0;
    for (let part = 0; part < parts; part++) {
      const parent = document.createElement('section');
      for (let i = 0; i < paragraphs / parts; i++) {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        parent.append(paragraph);
      }
      document.body.append(parent);
      const start = performance.now();
      await Promise.resolve();
      observed += performance.now() - start;
      await pause(80);
    }
    await idle(clock);
    costs.push((observed + clock.took.reduce((sum, t) => sum + t, 0)) / (paragraphs * text.length));
  }
  reading.stop();
  const scans = Array.from({ length: 9 }, () => time(() => scanOnce(matcher)));
  const median = scans.sort((a, b) => a - b)[4] ?? NaN;
  const counted = costs.slice(2).sort((a, b) => a - b);
  return { incremental: counted[1] ?? NaN, full: median / document.body.textContent.length };
}

/** A matcher kept alive with its scan done, for weighing. */
const kept: unknown[] = [];

export function keep(data: Data): void {
  const matcher = matcherOf(data);
  kept.push(matcher, readOnce(matcher, document.body));
}

/** Scrolls on for so many frames. */
export async function scroll(frames: number): Promise<void> {
  for (let i = 0; i < frames; i++) {
    window.scrollBy(0, 120);
    await new Promise(requestAnimationFrame);
  }
}

export interface Pointed {
  /** Milliseconds for one point. */
  readonly ours: number;
  readonly bare: number;
  readonly mentions: number;
  /** How many of the points lay on a mention. */
  readonly hits: number;
}

/** Looks which mention lies under points all over the screen, and in turn which element. */
export async function pointing(data: Data, points: number): Promise<Pointed> {
  const clock = new NotingClock();
  const hits = new HitTest();
  const reading = new Reading({
    matcher: matcherOf(data),
    document,
    clock,
    onFirst: () => undefined,
    onMentions: () => undefined,
    onPaint: (painted) => hits.update(painted),
  });
  reading.start();
  await idle(clock);
  const places = Array.from({ length: points }, (_, i) => ({
    x: (i * 7919) % innerWidth,
    y: (i * 104729) % innerHeight,
  }));
  let hit = 0;
  const ours = (): void =>
    places.forEach(({ x, y }) => {
      if (hits.at(document, x, y)) hit++;
    });
  const bare = (): void => places.forEach(({ x, y }) => void document.elementFromPoint(x, y));
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let i = 0; i < 9; i++) {
    hit = 0;
    times.ours.push(time(ours) / points);
    times.bare.push(time(bare) / points);
  }
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[4] ?? NaN;
  return {
    ours: middle(times.ours),
    bare: middle(times.bare),
    mentions: reading.mentions.length,
    hits: hit,
  };
}
