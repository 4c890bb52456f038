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
  hostOf,
  isElement,
  localName,
  nextSibling,
  nodeType,
  parentElement,
  parentNode,
} from './dom';
import { Effect, effectOf } from './elements';
import { joinWord } from './line';
import type { Run } from './run';

/**
 * What a line break of the page is in a run: white space like any other to a name, but the end of what stands beside it. The line feeds
 * of preformatted text are that as they stand, so that a log of megabytes is not written anew.
 */
const LINE_END = '\n';
/** A line feed of a source is a space to a reader; a blank line is left, for it parts paragraphs that nobody marked up. */
const SOURCE_LINE = /\n\s*/gu;
const asSpace = (gap: string): string => (gap.lastIndexOf('\n') === 0 ? ` ${gap.slice(1)}` : gap);

const ENDS_IN_LETTER = /[\p{L}\p{N}]$/u;
const BEGINS_IN_LETTER = /^[\p{L}\p{N}]/u;

export interface RunSink {
  /** A block is entered; what was known of its own text is void. */
  block(owner: Element): void;
  /** Takes a run. @returns false where it stopped because told to, and wants the same run again */
  run(run: Run, enough: () => boolean): unknown;
}

export class Walker {
  readonly #scope: Element | ShadowRoot;
  readonly #into: 'all' | 'own';
  readonly #sink: RunSink;
  #began = false;
  /** The next node to visit; null once the walk is done. */
  #next: Node | null = null;
  /** While the walk pauses: where it goes on. Live, so there is one at a time, and none while the page has no pause of ours. */
  #pause: { readonly place: Range; readonly parent: Node } | null = null;
  #owner: Element | null = null;
  /** The inline element entered last: leaving it does nothing, and most hold no other, so that most need not be asked again. */
  #inline: Element | null = null;
  #texts: string[] = [];
  #nodes: Text[] = [];
  #starts: number[] = [];
  #length = 0;
  /** A run that was read in part. */
  #pending: Run | null = null;
  #enough: () => boolean = () => false;

  /**
   * @param scope with `own`, a block, or a shadow tree whose own text has its host for a block; with `all`, any element. Text of
   *   an inline scope itself belongs to its block and is left to that block's rescan.
   */
  constructor(scope: Element | ShadowRoot, into: 'all' | 'own', sink: RunSink) {
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
    this.#enough = enough;
    if (this.#began) this.#resume();
    else this.#begin();
    if (this.#pending !== null && !this.#give(this.#pending)) return this.#rest();
    let budget = 64;
    while (this.#next !== null) {
      this.#visit(this.#next);
      if (this.#pending !== null) return this.#rest();
      if (--budget > 0) continue;
      budget = 64;
      if (enough()) return this.#rest();
    }
    this.#flush();
    return this.#pending === null || this.#rest();
  }

  /** Only now: the scope may have changed, and been walked by others, since this walk was asked for. */
  #begin(): void {
    this.#began = true;
    if (isElement(this.#scope)) {
      const effect = effectOf(localName(this.#scope));
      if (effect === Effect.Skip || effect === Effect.SkipAndCut) return;
      if (effect === Effect.Block) this.#enter(this.#scope);
    } else this.#owner = hostOf(this.#scope);
    this.#next = firstChild(this.#scope);
  }

  #visit(node: Node): void {
    const type = nodeType(node);
    if (type === Node.ELEMENT_NODE) {
      if (this.#visitElement(node as Element)) return;
    } else if (type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE)
      this.#addText(node as Text);
    this.#advance(node);
  }

  /** @returns whether the walk goes on with what is in the element */
  #visitElement(element: Element): boolean {
    const effect = effectOf(localName(element));
    switch (effect) {
      case Effect.Inline:
        this.#inline = element;
        return this.#descend(element);
      case Effect.Cut:
        this.#flush();
        return this.#descend(element);
      case Effect.Block:
        this.#flush();
        if (this.#into === 'own') return false;
        this.#enter(element);
        if (this.#descend(element)) return true;
        this.#leave(element);
        return false;
      case Effect.LineBreak:
        this.#texts.push(LINE_END);
        this.#length++;
        return false;
      case Effect.SkipAndCut:
        this.#flush();
        return false;
      case Effect.Skip:
        return false;
    }
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
    if (this.#next !== null) return;
    const parent = parentNode(from);
    if (parent !== null) this.#leaveAll(parent);
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
    if (element === this.#inline) return;
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
    return isElement(this.#scope) ? null : hostOf(this.#scope);
  }

  #addText(node: Text): void {
    if (this.#owner === null) return;
    const { data } = node;
    if (this.#isGlued(data) && !this.#joins(node)) this.#flush();
    const isPreformatted = localName(this.#owner) === 'pre' || !data.includes('\n');
    const text = isPreformatted ? data : data.replace(SOURCE_LINE, asSpace);
    this.#texts.push(text);
    this.#nodes.push(node);
    this.#starts.push(this.#length);
    this.#length += text.length;
  }

  /** Whether a letter ends the run so far and a letter begins a text. */
  #isGlued(data: string): boolean {
    const before = this.#texts.at(-1);
    // Texts may have megabytes: of the one before, no more than its last character is looked at, which may be of two units.
    return (
      before !== undefined && ENDS_IN_LETTER.test(before.slice(-2)) && BEGINS_IN_LETTER.test(data)
    );
  }

  #joins(node: Text): boolean {
    const before = this.#nodes.at(-1);
    return (
      before === undefined || parentNode(before) === parentNode(node) || joinWord(before, node)
    );
  }

  #flush(): void {
    if (this.#owner !== null && this.#nodes.length > 0) {
      this.#give({
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

  /** @returns whether the run is read to its end */
  #give(run: Run): boolean {
    this.#pending = this.#sink.run(run, this.#enough) === false ? run : null;
    return this.#pending === null;
  }

  /** Notes where the walk stands: before the next node, where there is one. @returns false: it is not done */
  #rest(): false {
    const parent = this.#next && parentNode(this.#next);
    if (this.#next === null || parent === null) return false;
    const place = new Range();
    place.setStartBefore(this.#next);
    this.#pause = { place, parent };
    return false;
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
