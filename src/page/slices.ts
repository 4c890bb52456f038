/** Runs work in slices, so that the page never waits long for us. */
import { LEAST_SLICE_MS, SLICE_MS, WHOLE_MS } from './limits';

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
  /** Jobs in their order, and how many of them are behind us. */
  #jobs: Job[] = [];
  #at = 0;
  /** What comes before them, the last first: the job at hand where it paused, and what it has asked for. */
  #front: Job[] = [];
  /** Jobs that the one at hand has asked for. */
  #urgent: Job[] = [];
  #timer: number | null = null;
  /** How often this was stopped: a job may itself be what stops it. */
  #stops = 0;
  #spent = 0;
  /** The milliseconds that what follows a slice took last: the next slice leaves room for as much. */
  #after = 0;

  /** @param afterSlice called after each slice, with whether all jobs are done */
  constructor(clock: Clock, afterSlice: (done: boolean) => void) {
    this.#clock = clock;
    this.#afterSlice = afterSlice;
  }

  /**
   * Adds jobs behind those at hand. Order matters: a later reading of the same text replaces an earlier one.
   * @param ms how long they can wait, where nothing is at hand
   */
  add(jobs: Iterable<Job>, ms = 0): void {
    for (const job of jobs) this.#jobs.push(job);
    if (!this.#isDone && this.#timer === null) this.#timer = this.#clock.later(this.#run, ms);
  }

  /** From within a job: adds jobs that come before what is left of it, and before all others. */
  next(jobs: Iterable<Job>): void {
    for (const job of jobs) this.#urgent.push(job);
  }

  /** Does the first slice at once instead of after the page's turn. */
  runNow(): void {
    if (this.#timer !== null) this.#clock.cancel(this.#timer);
    this.#run();
  }

  /** The milliseconds that slices took since this was last asked. */
  takeSpent(): number {
    const spent = this.#spent;
    this.#spent = 0;
    return spent;
  }

  stop(): void {
    if (this.#timer !== null) this.#clock.cancel(this.#timer);
    this.#timer = null;
    this.#jobs = [];
    this.#at = 0;
    this.#front = [];
    this.#urgent = [];
    this.#stops++;
  }

  get #isDone(): boolean {
    return this.#front.length === 0 && this.#at === this.#jobs.length;
  }

  readonly #run = (): void => {
    this.#timer = null;
    const begin = this.#clock.now();
    const end = begin + Math.min(SLICE_MS, Math.max(LEAST_SLICE_MS, WHOLE_MS - this.#after));
    const enough = (): boolean => this.#clock.now() >= end;
    try {
      while (!this.#isDone) {
        this.#doFirst(enough);
        if (enough()) break;
      }
    } finally {
      const all = this.#isDone;
      if (!all) this.#timer = this.#clock.later(this.#run, 0);
      const worked = this.#clock.now();
      this.#afterSlice(all);
      const now = this.#clock.now();
      this.#after = now - worked;
      this.#spent += now - begin;
    }
  };

  #doFirst(enough: () => boolean): void {
    const job = this.#front.pop() ?? this.#shift();
    const stops = this.#stops;
    let done = true;
    try {
      // A job that fails is not tried again: it would fail again, and those behind it would never come to run.
      done = job?.(enough) ?? true;
    } finally {
      if (stops === this.#stops) {
        if (job && !done) this.#front.push(job);
        this.#front.push(...this.#urgent.reverse());
      }
      this.#urgent = [];
    }
  }

  /** Takes the first of the jobs. A page can make many thousands, so those behind it are not moved each time. */
  #shift(): Job | undefined {
    const job = this.#jobs[this.#at++];
    if (this.#at === this.#jobs.length) {
      this.#jobs = [];
      this.#at = 0;
    }
    return job;
  }
}
