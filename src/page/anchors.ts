/**
 * The elements that are observed for mentions: each stands in a box, and where that makes too many, one further out is observed for
 * several.
 */
import type { Candidate } from './candidate';
import { MOST_OBSERVED } from './limits';
import { elementAround } from './place';

export class Anchors {
  #anchors = new Map<Candidate, Element>();
  /** The mentions by their anchors: a page that scrolls asks of those near the screen, and there may be thousands of others. */
  #mentions = new Map<Element, Candidate[]>();
  /** How many elements further out than its box a mention's anchor is. */
  #level = 0;

  has(mention: Candidate): boolean {
    return this.#anchors.has(mention);
  }

  /** The element that is observed for a mention. */
  of(mention: Candidate): Element | undefined {
    return this.#anchors.get(mention);
  }

  /** The element that would be observed for what stands in a box. */
  around(box: Element): Element {
    return outwards(box, this.#level);
  }

  /** The mentions that an element is observed for. */
  at(anchor: Element): readonly Candidate[] {
    return this.#mentions.get(anchor) ?? [];
  }

  /** All elements that are to be observed. */
  elements(): Set<Element> {
    return new Set(this.#mentions.keys());
  }

  clear(): void {
    this.#anchors.clear();
    this.#mentions.clear();
  }

  /**
   * Finds the anchors of mentions, and forgets all others.
   * @returns whether they are as far out as before
   */
  find(mentions: readonly Candidate[], boxOf: (mention: Candidate) => Element): boolean {
    let level = 0;
    while (!this.#findAt(level, mentions, boxOf)) level = level * 2 || 1;
    const isSame = level === this.#level;
    this.#level = level;
    return isSame;
  }

  /** @returns whether the anchors so many elements further out than the boxes are few enough to be observed */
  #findAt(
    level: number,
    mentions: readonly Candidate[],
    boxOf: (mention: Candidate) => Element,
  ): boolean {
    this.clear();
    for (const mention of mentions) {
      const anchor = outwards(boxOf(mention), level);
      this.#anchors.set(mention, anchor);
      const others = this.#mentions.get(anchor);
      if (others) others.push(mention);
      else this.#mentions.set(anchor, [mention]);
      if (this.#mentions.size > MOST_OBSERVED) return false;
    }
    return true;
  }
}

/** An element so many elements further out, or the outermost. */
function outwards(element: Element, level: number): Element {
  let at = element;
  for (let i = 0; i < level; i++) at = elementAround(at) ?? at;
  return at;
}
