/**
 * What marks said when they were painted. A painted range stays where it is while the text under it changes, and the change is read only
 * some time later; until then it would underline other words.
 */
import type { Candidate } from './candidate';
import { textOf } from './hit';

export class Wording {
  #texts = new WeakMap<Candidate, string>();
  /** Those that were found to say something else. */
  readonly #changed = new Set<Candidate>();

  /** Notes what a mention that is painted says, where that is not noted yet. */
  note(mention: Candidate): void {
    if (this.#texts.has(mention)) return;
    const text = textOf(mention);
    if (text !== null) this.#texts.set(mention, text);
  }

  /**
   * Looks at mentions again.
   * @returns whether any of them now says something else than when it was painted
   */
  look(mentions: Iterable<Candidate>): boolean {
    let some = false;
    for (const mention of mentions) {
      if (this.#texts.get(mention) === textOf(mention)) continue;
      this.#changed.add(mention);
      some = true;
    }
    return some;
  }

  /** Whether a mention says something else, and was not read again since. */
  isOther(mention: Candidate): boolean {
    return this.#changed.has(mention);
  }

  /** What changed has been read again: a mention that is still known stands there, in whatever spelling. */
  settle(): void {
    for (const mention of this.#changed) this.#texts.delete(mention);
    this.#changed.clear();
  }

  clear(): void {
    this.#texts = new WeakMap();
    this.#changed.clear();
  }
}
