/**
 * What mentions said when they were read. A painted range stays where it is while the text under it changes, and the change is read only
 * some time later; until then it would underline other words.
 */
import type { Candidate } from './candidate';
import { textOf } from './hit';

export class Wording {
  #texts = new WeakMap<Candidate, string | null>();
  /** Blocks with changes that were not read yet, or whose mentions are not known yet. */
  #unread = new WeakSet<Element>();
  /** Blocks that were read since mentions were worked out, and have not changed again. */
  readonly #read = new Set<Element>();

  /** The own text of these blocks has changed. */
  changed(blocks: ReadonlySet<Element>): void {
    for (const block of blocks) {
      this.#unread.add(block);
      this.#read.delete(block);
    }
  }

  /** The own text of a block is being read. */
  read(block: Element): void {
    this.#read.add(block);
  }

  /**
   * Mentions are known as they were read.
   * @param mentions those among them that may be painted soon
   */
  settle(mentions: Iterable<Candidate>): void {
    for (const block of this.#read) this.#unread.delete(block);
    for (const mention of mentions) if (this.#read.has(mention.block)) this.note(mention);
    this.#read.clear();
  }

  /** Notes what a mention says, unless that may have changed since it was read. */
  note(mention: Candidate): void {
    if (!this.#unread.has(mention.block)) this.#texts.set(mention, textOf(mention));
  }

  /** Whether a mention may stand at other words than those that were read. */
  isOther(mention: Candidate): boolean {
    return this.#unread.has(mention.block) && this.#texts.get(mention) !== textOf(mention);
  }

  clear(): void {
    this.#texts = new WeakMap();
    this.#unread = new WeakSet();
    this.#read.clear();
  }
}
