/** How fast the pointer moves. No clock, no DOM. */

/** Milliseconds looked back on: three frames, so that one odd event decides nothing. */
const WINDOW_MS = 50;
/**
 * Pixels a millisecond from which a pointer passes and does not point: it would be over a name of usual width (some 90 px) before the
 * dwell of 300 ms ends.
 */
const PASSING = 0.3;

interface Sample {
  readonly x: number;
  readonly y: number;
  /** Pixels from the sample before. */
  readonly way: number;
  readonly ms: number;
}

export class Speed {
  #samples: Sample[] = [];

  /** The pointer is at a point of the viewport now. */
  move(x: number, y: number, ms: number): void {
    const last = this.#samples.at(-1);
    const way = last ? Math.hypot(x - last.x, y - last.y) : 0;
    this.#samples = this.#samples.filter((sample) => ms - sample.ms < WINDOW_MS);
    this.#samples.push({ x, y, way, ms });
  }

  /** Whether the pointer is passing, as seen at a time no earlier than its last move. */
  isPassing(ms: number): boolean {
    const recent = this.#samples.filter((sample) => ms - sample.ms < WINDOW_MS);
    return recent.reduce((sum, { way }) => sum + way, 0) / WINDOW_MS > PASSING;
  }

  /** Where the pointer goes next says nothing of how it got there. */
  forget(): void {
    this.#samples = [];
  }
}
