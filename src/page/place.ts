/** Where a text stands among blocks. */
import { hostOf, isElement, localName, parentNode } from './dom';
import { Effect, effectOf } from './elements';

/** The node around another: its parent, or the host of a shadow root. */
function upper(node: Node): Node | null {
  return parentNode(node) ?? (node instanceof ShadowRoot ? hostOf(node) : null);
}

/** The nearest element around a node, across the edge of a shadow tree too. */
export function elementAround(node: Node): Element | null {
  let at = upper(node);
  while (at !== null && !isElement(at)) at = upper(at);
  return at;
}

/**
 * The block that a node's text stands in, which may be the node; null where no text is read (scripts, code, the head).
 * Text that stands in a shadow tree and in no block there has a block of its own, which goes by the tree's host.
 */
export function blockOf(node: Node): Element | null {
  let block: Element | null = null;
  for (let at: Node | null = node; at !== null; at = upper(at)) {
    if (!isElement(at)) {
      if (block === null && at instanceof ShadowRoot) block = hostOf(at);
      continue;
    }
    switch (effectOf(localName(at))) {
      case Effect.Block:
        block ??= at;
        break;
      case Effect.Inline:
      case Effect.Cut:
        break;
      default:
        return null;
    }
  }
  return block;
}

/** Answers as `blockOf` does, for many nodes of a page that does not change in between: what is around their blocks is asked once. */
export class Blocks {
  /** Whether text is read in a node that is around blocks. */
  readonly #isRead = new Map<Node, boolean>();
  /** The last block asked of: texts of one come together. */
  #last: Element | null = null;

  of(node: Node): Element | null {
    for (let at: Node | null = node; at !== null; at = parentNode(at)) {
      if (at === this.#last) return at as Element;
      if (!isElement(at)) {
        if (!(at instanceof ShadowRoot)) continue;
        const host = hostOf(at);
        return this.#reads(host) ? host : null;
      }
      const effect = effectOf(localName(at));
      if (effect === Effect.Block) {
        const around = upper(at);
        if (around !== null && !this.#reads(around)) return null;
        return (this.#last = at);
      }
      if (effect !== Effect.Inline && effect !== Effect.Cut) return null;
    }
    return null;
  }

  #reads(node: Node): boolean {
    const known = this.#isRead.get(node);
    if (known !== undefined) return known;
    const path: Node[] = [];
    let reads: boolean | undefined;
    for (let at: Node | null = node; at !== null && reads === undefined; at = upper(at)) {
      path.push(at);
      reads = this.#isRead.get(at) ?? (isElement(at) && !holdsText(at) ? false : undefined);
    }
    for (const at of path) this.#isRead.set(at, reads ?? true);
    return reads ?? true;
  }
}

function holdsText(element: Element): boolean {
  const effect = effectOf(localName(element));
  return effect === Effect.Block || effect === Effect.Inline || effect === Effect.Cut;
}

/**
 * Tells of many nodes of a page that does not change in between whether one of the nodes around each is in a set: what is around
 * their parents is asked once.
 */
export class Within {
  readonly #set: ReadonlySet<Node>;
  readonly #known = new Map<Node, boolean>();

  constructor(set: ReadonlySet<Node>) {
    this.#set = set;
  }

  /** Whether a node around this one is in the set. */
  has(node: Node): boolean {
    const path: Node[] = [];
    let answer: boolean | undefined;
    for (let at = upper(node); at !== null && answer === undefined; at = upper(at)) {
      path.push(at);
      answer = this.#known.get(at) ?? (this.#set.has(at) ? true : undefined);
    }
    for (const at of path) this.#known.set(at, answer ?? false);
    return answer ?? false;
  }
}
