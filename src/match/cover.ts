/**
 * How far a run of text is covered by names that are mentions whatever else its document holds. A surname within one ("Kabulov" in
 * "Zamir Kabulov") is no mention there and vouches for nothing, so that what stands around it need not be looked at: on a page that
 * gives persons their full names a third of all names. Other gates are: a name within another may vouch for others (`resolve.ts`).
 */
import { ALWAYS, type GateNumber } from './gate';

export class Cover {
  /** Where the names told so far end, the one that reaches furthest. */
  #reached = 0;
  #end = 0;

  /** Where the last such mention ends; 0 where there is none. */
  get end(): number {
    return this.#end;
  }

  /** Takes the gate of the next name of a run, in the order of `scan`, and where it stands. */
  add(gate: GateNumber, start: number, end: number): void {
    // One that overlaps another may have to give way to it. Of those that begin together the longest comes first.
    if (start >= this.#reached && gate === ALWAYS) this.#end = end;
    if (end > this.#reached) this.#reached = end;
  }
}
