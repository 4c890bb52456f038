/**
 * Walks a tree and gives its runs of text. One walker serves scans from the top (`into: 'all'`), and rescans of the text
 * that stands in one block itself (`into: 'own'`), whose child blocks are passed over.
 *
 * The walk can pause between any two nodes and go on later: a page may change in between, so it goes on from
 * where it can still stand (see `resume`).
 */
import {
  firstChild,
  isConnected,
  isElement,
  isText,
  localName,
  nextSibling,
  parentElement,
  parentNode,
} from './dom';
import { Effect, effectOf } from './elements';
import type { Run } from './run';

export interface RunSink {
  /** A block is entered; what was known of its own text is void. */
  block(owner: Element): void;
  run(run: Run): void;
}

export class Walker {
  readonly #scope: Element;
  readonly #into: 'all' | 'own';
  readonly #sink: RunSink;
  /** The next node to visit; null once the walk is done. */
  #next: Node | null;
  /** The elements around `#next`, outermost first: where to go on if `#next` has left the page. */
  #path: Element[] = [];
  #owner: Element | null;
  #texts: string[] = [];
  #nodes: Text[] = [];
  #starts: number[] = [];
  #length = 0;

  /** @param scope with `own`, a block; with `all`, any element. Text of an inline scope itself belongs to its block and is left to that block's rescan. */
  constructor(scope: Element, into: 'all' | 'own', sink: RunSink) {
    this.#scope = scope;
    this.#into = into;
    this.#sink = sink;
    this.#next = firstChild(scope);
    this.#owner = null;
    switch (effectOf(localName(scope))) {
      case Effect.Block:
        this.#enter(scope);
        break;
      case Effect.Skip:
      case Effect.SkipAndCut:
        this.#next = null;
        break;
      default:
    }
  }

  /**
   * Walks on until done or told to stop.
   * @param enough asked every 64 nodes
   * @returns whether the walk is done
   */
  walk(enough: () => boolean): boolean {
    this.#resume();
    let budget = 64;
    while (this.#next !== null) {
      if (--budget === 0) {
        if (enough()) {
          this.#remember();
          return false;
        }
        budget = 64;
      }
      this.#visit(this.#next);
    }
    this.#flush();
    return true;
  }

  #visit(node: Node): void {
    if (isText(node)) {
      this.#addText(node);
    } else if (isElement(node)) {
      const effect = effectOf(localName(node));
      switch (effect) {
        case Effect.Inline:
        case Effect.Cut:
          if (effect === Effect.Cut) this.#flush();
          if (this.#descend(node)) return;
          break;
        case Effect.Block:
          this.#flush();
          if (this.#into === 'all') {
            this.#enter(node);
            if (this.#descend(node)) return;
            this.#leave(node);
          }
          break;
        case Effect.LineBreak:
          this.#texts.push('\n');
          this.#length++;
          break;
        case Effect.SkipAndCut:
          this.#flush();
          break;
        case Effect.Skip:
      }
    }
    this.#advance(node);
  }

  #descend(element: Element): boolean {
    const child = firstChild(element);
    if (child === null) return false;
    this.#next = child;
    return true;
  }

  /** Moves to the node after `from` and its subtree, leaving the elements that end there. */
  #advance(from: Node): void {
    let node = from;
    for (;;) {
      const sibling = nextSibling(node);
      if (sibling !== null) {
        this.#next = sibling;
        return;
      }
      const parent = parentNode(node);
      if (parent === null || parent === this.#scope || !isElement(parent)) {
        this.#next = null;
        return;
      }
      this.#leave(parent);
      node = parent;
    }
  }

  #enter(block: Element): void {
    this.#owner = block;
    this.#sink.block(block);
  }

  #leave(element: Element): void {
    const effect = effectOf(localName(element));
    if (effect === Effect.Cut) this.#flush();
    if (effect !== Effect.Block || this.#into === 'own') return;
    this.#flush();
    this.#owner = this.#ownerOf(parentElement(element));
  }

  /** The block within the scope that an element's own text stands in. */
  #ownerOf(element: Element | null): Element | null {
    for (let at = element; at !== null; at = parentElement(at)) {
      if (effectOf(localName(at)) === Effect.Block) return at;
      if (at === this.#scope) return null;
    }
    return null;
  }

  #addText(node: Text): void {
    if (this.#owner === null) return;
    const text = node.data;
    this.#texts.push(text);
    this.#nodes.push(node);
    this.#starts.push(this.#length);
    this.#length += text.length;
  }

  #flush(): void {
    if (this.#owner !== null && this.#nodes.length > 0) {
      this.#sink.run({
        text: this.#texts.length === 1 ? (this.#texts[0] ?? '') : this.#texts.join(''),
        nodes: this.#nodes,
        starts: this.#starts,
        owner: this.#owner,
      });
      this.#nodes = [];
      this.#starts = [];
    }
    if (this.#texts.length > 0) this.#texts = [];
    this.#length = 0;
  }

  /** Notes where the walk stands. Half a run can't be trusted after a pause, so its block is walked again. */
  #remember(): void {
    this.#path = [];
    for (
      let at = this.#next && parentElement(this.#next);
      at !== null && at !== undefined;
      at = parentElement(at)
    ) {
      this.#path.unshift(at);
      if (at === this.#scope) break;
    }
  }

  /**
   * Goes on after a pause. Where the next node has left its place, the innermost element around it that is still in the
   * page is walked again from its beginning, which replaces what was known of it.
   */
  #resume(): void {
    const next = this.#next;
    const path = this.#path;
    if (next === null || path.length === 0) return;
    this.#path = [];
    let parent = parentElement(next);
    let intact = true;
    for (let i = path.length - 1; i >= 0 && intact; i--) {
      intact = parent === path[i];
      parent = parent && parentElement(parent);
    }
    if (intact && isConnected(this.#scope)) return;
    this.#dropRun();
    let standing = this.#scope;
    if (!isConnected(standing)) {
      this.#next = null;
      return;
    }
    for (const element of path.slice(1)) {
      if (parentElement(element) !== standing) break;
      standing = element;
    }
    this.#owner = this.#ownerOf(standing);
    while (standing !== this.#scope && standing !== this.#owner) {
      standing = parentElement(standing) ?? this.#scope;
    }
    if (standing === this.#owner) this.#sink.block(standing);
    this.#next = firstChild(standing);
  }

  #dropRun(): void {
    this.#texts = [];
    this.#nodes = [];
    this.#starts = [];
    this.#length = 0;
  }
}
