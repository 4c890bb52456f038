/** What the bench runs in a page: our scan, the floor, and mark.js, each over the whole document. */
import Mark from 'mark.js';
import { decodeFoldTable } from '../../src/match/fold';
import { readIndex } from '../../src/match/index-layout';
import { readOnce } from '../support/read-once';

export interface Measured {
  readonly characters: number;
  readonly mentions: number;
  /** Milliseconds of each run, in order. */
  readonly ours: number[];
  readonly floor: number[];
  /** One run, since it changes the document, which is mended afterwards. */
  readonly markjs: number;
}

/** A bare pass that reads every character: what no scan can be cheaper than. */
function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0;
  }
  return sum;
}

/** Milliseconds of one run of some work, as the mean of several: clocks in pages tick in tenths. */
function time(work: () => void, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
}

/** How often a piece of work is to be done so that its time is well above a tick of the clock. */
function timesFor(work: () => void): number {
  const once = time(work, 1);
  return Math.min(200, Math.max(1, Math.ceil(10 / Math.max(once, 0.05))));
}

/** Measures a page: warm-up first, then each side in turn, so that both meet the same moments. */
export function measure(
  fold: string,
  index: string,
  names: readonly string[],
  runs: number,
): Measured {
  const matcher = {
    table: decodeFoldTable(Uint8Array.fromBase64(fold)),
    index: readIndex(Uint8Array.fromBase64(index)),
  };
  const ours = (): number => readOnce(matcher, document.body).mentions().list.length;
  let mentions = 0;
  let read = 0;
  for (let i = 0; i < 3; i++) {
    mentions = ours();
    read += floor();
  }
  const oursTimes = timesFor(ours);
  const floorTimes = timesFor(floor);
  const result = { ours: [] as number[], floor: [] as number[] };
  for (let i = 0; i < runs; i++) {
    result.ours.push(time(() => (mentions = ours()), oursTimes));
    result.floor.push(time(() => (read += floor()), floorTimes));
  }
  const mark = new Mark(document.body);
  const markjs = time(
    () =>
      mark.mark([...names], {
        separateWordSearch: false,
        acrossElements: true,
        accuracy: 'exactly',
      }),
    1,
  );
  mark.unmark();
  // The floor's sum is used, so that no compiler leaves its reading out.
  return {
    ...result,
    markjs,
    mentions,
    characters: (document.body.textContent || '').length + (read & 0),
  };
}
