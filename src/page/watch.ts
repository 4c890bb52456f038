/**
 * Watches a document for changes and says which text has to be read again: whole subtrees that came, and blocks whose own
 * text changed. The observer sits on the document, which outlives a replaced root element and `document.open()`.
 */
import { isConnected, isElement, parentElement } from './dom';
import { blockOf } from './place';

/** Text to read again. */
export interface Changes {
  /** Elements whose whole subtree is new. */
  readonly trees: ReadonlySet<Element>;
  /** Blocks whose own text changed. */
  readonly blocks: ReadonlySet<Element>;
}

/** Attributes that can show or hide text, or make it editable. */
const REVEALING = ['class', 'style', 'hidden', 'open', 'contenteditable', 'role'];

export class Watch {
  readonly #document: Document;
  readonly #observer: MutationObserver;
  #trees = new Set<Element>();
  #blocks = new Set<Element>();

  /**
   * @param onChange called when there are changes to be taken
   * @param onReveal called when attributes changed that can show or hide text (only after `watchAttributes`)
   */
  constructor(document: Document, onChange: () => void, onReveal: () => void) {
    this.#document = document;
    this.#observer = new MutationObserver((records) => {
      let revealed = false;
      for (const record of records) {
        if (record.type === 'attributes') revealed = true;
        else this.#note(record);
      }
      if (this.#trees.size > 0 || this.#blocks.size > 0) onChange();
      if (revealed) onReveal();
    });
  }

  start(): void {
    this.#observer.observe(this.#document, { childList: true, characterData: true, subtree: true });
  }

  /** Attributes too, from now on. Left out at first: a page without known names has nothing to reveal. */
  watchAttributes(): void {
    this.#observer.observe(this.#document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: REVEALING,
    });
  }

  stop(): void {
    this.#observer.disconnect();
    this.#trees.clear();
    this.#blocks.clear();
  }

  /** The changes since the last call, without those within others and those that are no text to be read by now. */
  take(): Changes {
    const trees = new Set<Element>();
    for (const tree of this.#trees) {
      if (isConnected(tree) && blockOf(tree) !== null && !hasAncestorIn(tree, this.#trees))
        trees.add(tree);
    }
    const blocks = new Set<Element>();
    for (const block of this.#blocks) {
      if (isConnected(block) && !trees.has(block) && !hasAncestorIn(block, trees))
        blocks.add(block);
    }
    this.#trees = new Set();
    this.#blocks = new Set();
    return { trees, blocks };
  }

  #note(record: MutationRecord): void {
    const { target } = record;
    const block = blockOf(target);
    // A document has no text of its own, but a new root element comes as its child.
    if (block === null && target !== this.#document) return;
    if (block !== null) this.#blocks.add(block);
    for (const node of record.addedNodes) if (isElement(node)) this.#trees.add(node);
  }
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let at = parentElement(element); at !== null; at = parentElement(at))
    if (set.has(at)) return true;
  return false;
}
