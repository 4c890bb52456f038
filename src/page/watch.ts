/**
 * Watches a document for changes and says which text has to be read again: whole subtrees that came, and blocks whose own
 * text changed. The observer sits on the document, which outlives a replaced root element and `document.open()`, and on each open
 * shadow tree in it.
 */
import { isConnected, isElement } from './dom';
import { Blocks, Within } from './place';

/** Text to read again. */
export interface Changes {
  /** Elements whose whole subtree is new. */
  readonly trees: ReadonlySet<Element>;
  /** Blocks whose own text changed. */
  readonly blocks: ReadonlySet<Element>;
  /** Whether elements were taken out of the document. */
  readonly lost: boolean;
}

/** Attributes that can show or hide text, or make it editable. */
const REVEALING =
  'class style hidden open contenteditable role slot inert disabled data-state aria-expanded aria-hidden aria-selected aria-current'.split(
    ' ',
  );

const TEXT = { childList: true, characterData: true, subtree: true };
const ALL = { ...TEXT, attributes: true, attributeFilter: REVEALING };

export class Watch {
  readonly #document: Document;
  readonly #observer: MutationObserver;
  #trees = new Set<Element>();
  #blocks = new Set<Element>();
  #lost = false;
  readonly #roots = new Set<ShadowRoot>();
  #what: MutationObserverInit = TEXT;

  /**
   * @param onChange called when there are changes to be taken, before the browser draws them, with the blocks whose own text changed
   * @param onReveal called when attributes changed that can show or hide text (only after `watchAttributes`)
   * @param onRenewed called when the document has a new root element; `document.open()` makes one, and takes every listener away
   */
  constructor(
    document: Document,
    onChange: (blocks: ReadonlySet<Element>) => void,
    onReveal: () => void,
    onRenewed: () => void = () => undefined,
  ) {
    this.#document = document;
    this.#observer = new MutationObserver((records) => {
      let revealed = false;
      let renewed = false;
      const blocks = new Blocks();
      for (const record of records) {
        renewed ||= record.target === document && Array.from(record.addedNodes).some(isElement);
        if (record.type === 'attributes') revealed = true;
        else this.#note(record, blocks.of(record.target));
      }
      if (this.#trees.size > 0 || this.#blocks.size > 0) onChange(this.#blocks);
      if (revealed) onReveal();
      if (renewed) onRenewed();
    });
  }

  start(): void {
    this.#observe(this.#document);
  }

  /** A shadow tree too, for as long as it is in the document. */
  add(root: ShadowRoot): void {
    this.#roots.add(root);
    this.#observe(root);
  }

  /** Attributes too, from now on. Left out at first: a page without known names has nothing to reveal. */
  watchAttributes(): void {
    this.#what = ALL;
    for (const node of [this.#document, ...this.#roots]) this.#observe(node);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#what = TEXT;
    this.#roots.clear();
    this.#trees.clear();
    this.#blocks.clear();
    this.#lost = false;
  }

  /** The changes since the last call, without those within others and those that are no text to be read by now. */
  take(): Changes {
    // Of a tree that has left nothing is told, and should it come back, it comes with what is around it.
    for (const root of this.#roots) if (!isConnected(root)) this.#roots.delete(root);
    const trees = new Set<Element>();
    const read = new Blocks();
    const came = new Within(this.#trees);
    for (const tree of this.#trees)
      if (isConnected(tree) && read.of(tree) !== null && !came.has(tree)) trees.add(tree);
    const blocks = new Set<Element>();
    const within = new Within(trees);
    for (const block of this.#blocks)
      if (isConnected(block) && !trees.has(block) && !within.has(block)) blocks.add(block);
    this.#trees = new Set();
    this.#blocks = new Set();
    const lost = this.#lost;
    this.#lost = false;
    return { trees, blocks, lost };
  }

  #observe(node: Node): void {
    this.#observer.observe(node, this.#what);
  }

  /** @param block that the record's target stands in */
  #note({ target, addedNodes, removedNodes }: MutationRecord, block: Element | null): void {
    // A document has no text of its own, but a new root element comes as its child.
    if (block === null && target !== this.#document) return;
    if (block !== null) this.#blocks.add(block);
    for (const node of addedNodes) if (isElement(node)) this.#trees.add(node);
    // A text that left was its block's, which is read again.
    for (const node of removedNodes) this.#lost ||= isElement(node);
  }
}
