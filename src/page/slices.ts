/** Runs work in slices, so that the page never waits long for us. */
import { SLICE_MS } from './limits';

/** Work that can pause: does some, and says whether all is done. */
export type Job = (enough: () => boolean) => boolean;

export interface Clock {
  now(): number;
  /** Calls back after the page had its turn. */
  later(callback: () => void, ms: number): number;
  cancel(handle: number): void;
}

/** The page's own clock. Timers, unlike idle callbacks, go on in a page that is busy. */
export const pageClock: Clock = {
  now: () => performance.now(),
  later: (callback, ms) => window.setTimeout(callback, ms),
  cancel: (handle) => window.clearTimeout(handle),
};

export class Slices {
  readonly #clock: Clock;
  readonly #afterSlice: (done: boolean) => void;
  #jobs: Job[] = [];
  #timer: number | null = null;

  /** @param afterSlice called after each slice, with whether all jobs are done */
  constructor(clock: Clock, afterSlice: (done: boolean) => void) {
    this.#clock = clock;
    this.#afterSlice = afterSlice;
  }

  /** Adds jobs behind those at hand. Order matters: a later reading of the same text replaces an earlier one. */
  add(jobs: Iterable<Job>): void {
    this.#jobs.push(...jobs);
    if (this.#jobs.length > 0 && this.#timer === null)
      this.#timer = this.#clock.later(this.#run, 0);
  }

  /** Does the first slice at once instead of after the page's turn. */
  runNow(): void {
    if (this.#timer !== null) this.#clock.cancel(this.#timer);
    this.#run();
  }

  stop(): void {
    if (this.#timer !== null) this.#clock.cancel(this.#timer);
    this.#timer = null;
    this.#jobs = [];
  }

  readonly #run = (): void => {
    this.#timer = null;
    const end = this.#clock.now() + SLICE_MS;
    const enough = (): boolean => this.#clock.now() >= end;
    let done = 0;
    try {
      for (const job of this.#jobs) {
        // A job that fails is not tried again: it would fail again, and those behind it would never come to run.
        done++;
        if (!job(enough)) {
          done--;
          break;
        }
        if (enough()) break;
      }
    } finally {
      this.#jobs = this.#jobs.slice(done);
      const all = this.#jobs.length === 0;
      if (!all) this.#timer = this.#clock.later(this.#run, 0);
      this.#afterSlice(all);
    }
  };
}
