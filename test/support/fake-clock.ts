/** A clock that stands still until a test moves it; its timers run in the order in which they are due. */
import type { Clock } from '../../src/page/slices';

interface Timer {
  readonly handle: number;
  readonly due: number;
  readonly callback: () => void;
}

export class FakeClock implements Clock {
  #timers: Timer[] = [];
  #time = 0;
  #handles = 0;

  /** @param cost milliseconds that each look at the clock takes: with more than a slice has, every look ends the slice */
  constructor(public cost = 0) {}

  get waiting(): number {
    return this.#timers.length;
  }

  now(): number {
    return (this.#time += this.cost);
  }

  later(callback: () => void, ms: number): number {
    const handle = ++this.#handles;
    this.#timers.push({ handle, due: this.#time + ms, callback });
    return handle;
  }

  cancel(handle: number): void {
    this.#timers = this.#timers.filter((timer) => timer.handle !== handle);
  }

  /** Lets the next timer run. @returns false where none waits */
  next(): boolean {
    const [first] = this.#timers.sort((a, b) => a.due - b.due || a.handle - b.handle);
    if (!first) return false;
    this.cancel(first.handle);
    this.#time = Math.max(this.#time, first.due);
    first.callback();
    return true;
  }
}
