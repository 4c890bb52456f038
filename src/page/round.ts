/** Rounds of looking at mentions: which wait to be looked at, and when the next round begins. */
import type { Candidate } from './candidate';
import { REST } from './limits';
import type { Clock } from './slices';

export class Round {
  /** Mentions to be looked at; whoever looks takes them out. */
  readonly waiting = new Set<Candidate>();
  /** Milliseconds that the round at hand cost, or the last. */
  cost = 0;
  readonly #clock: Clock;
  readonly #ms: number;
  readonly #which: () => readonly Candidate[];
  readonly #onBegin: () => void;
  #timer: number | null = null;
  /** Whether another was asked for while this one goes on: how long it rests is known when it ends. */
  #isAskedFor = false;

  /**
   * @param ms how long a round waits at least, in milliseconds
   * @param which the mentions that a round is of, as it begins
   * @param onBegin called when they wait
   */
  constructor(clock: Clock, ms: number, which: () => readonly Candidate[], onBegin: () => void) {
    this.#clock = clock;
    this.#ms = ms;
    this.#which = which;
    this.#onBegin = onBegin;
  }

  /** Asks for a round: all are to be looked at again. */
  ask(): void {
    if (this.waiting.size > 0) this.#isAskedFor = true;
    else this.#timer ??= this.#clock.later(this.#begin, Math.max(this.#ms, REST * this.cost));
  }

  /** None waits any more. */
  end(): void {
    if (!this.#isAskedFor) return;
    this.#isAskedFor = false;
    this.ask();
  }

  stop(): void {
    this.waiting.clear();
    this.#isAskedFor = false;
    if (this.#timer !== null) this.#clock.cancel(this.#timer);
    this.#timer = null;
  }

  readonly #begin = (): void => {
    const began = this.#clock.now();
    this.#timer = null;
    for (const mention of this.#which()) this.waiting.add(mention);
    this.cost = this.#clock.now() - began;
    this.#onBegin();
  };
}
