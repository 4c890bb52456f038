/**
 * Walks a tree and gives its runs of text. One walker serves scans from the top (`into: 'all'`), and rescans of the text
 * that stands in one block itself (`into: 'own'`), whose child blocks are passed over.
 *
 * The walk can pause between any two nodes and go on later. A page may change in between: the walk keeps its place by a
 * live range, so that nothing that stayed is passed over; what came, went or moved is read again by whoever watches the page.
 */
import {
  childNodes,
  contains,
  firstChild,
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
  #began = false;
  /** The next node to visit; null once the walk is done. */
  #next: Node | null = null;
  /** While the walk pauses: where it goes on. Live, so there is one at a time, and none while the page has no pause of ours. */
  #pause: { readonly place: Range; readonly parent: Node } | null = null;
  #owner: Element | null = null;
  #texts: string[] = [];
  #nodes: Text[] = [];
  #starts: number[] = [];
  #length = 0;

  /** @param scope with `own`, a block; with `all`, any element. Text of an inline scope itself belongs to its block and is left to that block's rescan. */
  constructor(scope: Element, into: 'all' | 'own', sink: RunSink) {
    this.#scope = scope;
    this.#into = into;
    this.#sink = sink;
  }

  /**
   * Walks on until done or told to stop.
   * @param enough asked every 64 nodes
   * @returns whether the walk is done
   */
  walk(enough: () => boolean): boolean {
    if (this.#began) this.#resume();
    else this.#begin();
    let budget = 64;
    while (this.#next !== null) {
      if (--budget === 0) {
        if (enough()) {
          this.#rest(this.#next);
          return false;
        }
        budget = 64;
      }
      this.#visit(this.#next);
    }
    this.#flush();
    return true;
  }

  /** Only now: the scope may have changed, and been walked by others, since this walk was asked for. */
  #begin(): void {
    this.#began = true;
    const effect = effectOf(localName(this.#scope));
    if (effect === Effect.Skip || effect === Effect.SkipAndCut) return;
    if (effect === Effect.Block) this.#enter(this.#scope);
    this.#next = firstChild(this.#scope);
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
    this.#next = nextSibling(from);
    const parent = parentNode(from);
    if (this.#next === null && parent !== null) this.#leaveAll(parent);
  }

  /** Leaves an element, and those around it that end with it, for the node behind; within the scope. */
  #leaveAll(from: Node): void {
    this.#next = null;
    for (let at: Node | null = from; at !== this.#scope; at = parentNode(at)) {
      if (at === null || !isElement(at)) return;
      this.#leave(at);
      this.#next = nextSibling(at);
      if (this.#next !== null) return;
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

  /** Notes where the walk stands, before a node. */
  #rest(next: Node): void {
    const parent = parentNode(next);
    if (parent === null) return;
    const place = new Range();
    place.setStartBefore(next);
    this.#pause = { place, parent };
  }

  /** Goes on after a pause, from the node that is now at the place of the one that was next. */
  #resume(): void {
    if (this.#pause === null) return;
    const { place, parent } = this.#pause;
    this.#pause = null;
    const { startContainer: around, startOffset } = place;
    if (around !== parent) {
      // An element around the place has gone, and the range has moved out of it. So the block that the run at hand is of has
      // gone too, or has changed and is read again.
      this.#dropRun();
      this.#next = null;
      if (!contains(this.#scope, around)) return;
      this.#owner = this.#ownerOf(isElement(around) ? around : null);
    }
    const child = childNodes(around)[startOffset];
    if (child) this.#next = child;
    else this.#leaveAll(around);
  }

  #dropRun(): void {
    this.#texts = [];
    this.#nodes = [];
    this.#starts = [];
    this.#length = 0;
  }
}
