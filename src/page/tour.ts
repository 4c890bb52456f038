/** Goes from mention to mention: scrolls there, lights it up, and counts what the page holds. */
import type { Candidate } from './candidate';
import { besideScreen, end, inReadingOrder, neighbour, reveal } from './cycle';
import { isConnected } from './dom';
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
   * Moves to the next or previous mention, of one entity or of any. Whether one is seen is asked when it comes to it.
   * @returns the mention, now on the screen or on its way there; null where there is none
   */
  move(step: 1 | -1, entity?: number): Candidate | null {
    const reading = this.#reading;
    const listed = inReadingOrder(
      reading.mentions.filter(
        (mention) =>
          !reading.isHidden(mention) &&
          (entity === undefined || reading.entityOf(mention) === entity),
      ),
    );
    let next = this.#begin(listed, step);
    for (let tries = listed.length; next && !reading.see(next); tries--)
      next = tries > 0 ? neighbour(listed, next, step) : null;
    return this.#visit(next);
  }

  /** Goes to the last mention visited once more; null where there is none that a reader sees. */
  again(): Candidate | null {
    const { mentions } = this.#reading;
    return this.#at && mentions.includes(this.#at) ? this.go(this.#at) : null;
  }

  /** Goes to a mention; null where no reader sees it. */
  go(mention: Candidate): Candidate | null {
    return this.#reading.see(mention) ? this.#visit(mention) : null;
  }

  /** The mentions with a mark that a reader sees, in reading order. */
  listed(): Candidate[] {
    return inReadingOrder(this.#reading.shown);
  }

  /** Which of its entity's mentions a mention is, in reading order and counted from 1; 0 of so many where no reader sees it. */
  placeOf(mention: Candidate): { at: number; of: number } {
    const reading = this.#reading;
    const entity = reading.entityOf(mention);
    const its = reading.shown.filter((other) => reading.entityOf(other) === entity);
    return { at: inReadingOrder(its).indexOf(mention) + 1, of: its.length };
  }

  #visit(mention: Candidate | null): Candidate | null {
    this.#at = mention;
    if (!mention) return null;
    reveal(mention);
    this.#light(mention);
    return mention;
  }

  /** The mention after the last one, or where that has left the page, beside the screen. */
  #begin(listed: readonly Candidate[], step: 1 | -1): Candidate | null {
    const { painter } = this.#reading;
    if (this.#at && isConnected(this.#at.from.node)) return neighbour(listed, this.#at, step);
    // What is beside the screen is painted, if there is anything; to ask for the places of all takes time.
    const painted = listed.filter((mention) => painter.has(mention));
    const edge = step === 1 ? painted.at(-1) : painted[0];
    return (
      besideScreen(painted, step) ??
      (edge ? neighbour(listed, edge, step) : besideScreen(listed, step)) ??
      end(listed, step)
    );
  }

  /** Entities by first appearance, as the index numbers them, each with the number of its mentions. */
  counts(): Map<number, number> {
    const counts = new Map<number, number>();
    for (const mention of this.listed()) {
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
