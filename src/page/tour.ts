/** Goes from mention to mention: scrolls there, lights it up, and counts what the page holds. */
import type { Candidate } from './candidate';
import { inReadingOrder, neighbour, reveal } from './cycle';
import { FLASH_MS } from './limits';
import type { Reading } from './reading';

export class Tour {
  readonly #reading: Reading;
  #at: Candidate | null = null;
  #unlight: number | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /**
   * Moves to the next or previous mention, of one entity or of any.
   * @returns the mention, now on the screen or on its way there; null where there is none
   */
  move(step: 1 | -1, entity?: number): Candidate | null {
    const all = this.#reading.mentions;
    const listed =
      entity === undefined
        ? all
        : all.filter((mention) => this.#reading.entityOf(mention) === entity);
    const next = neighbour(inReadingOrder(listed), this.#at, step);
    this.#at = next;
    if (next) {
      reveal(next);
      this.#light(next);
    }
    return next;
  }

  /** Entities by first appearance, as the index numbers them, each with the number of its mentions. */
  counts(): Map<number, number> {
    const counts = new Map<number, number>();
    for (const mention of inReadingOrder(this.#reading.mentions)) {
      const entity = this.#reading.entityOf(mention);
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    return counts;
  }

  #light(mention: Candidate): void {
    clearTimeout(this.#unlight);
    this.#reading.painter.flash(mention);
    this.#unlight = window.setTimeout(() => this.#reading.painter.flash(null), FLASH_MS);
  }
}
