/**
 * Finds open shadow trees. That an element has one no selector tells, so all elements are asked, once after reading (a tenth of the
 * cost of a bare pass over a page's characters). A tree that an element gets later changes nothing that could be observed, so
 * likely hosts are asked again at moments when a page has settled.
 */
import { elementWalker, firstChild, isConnected, isElement, localName, shadowRootOf } from './dom';
import { LATE_ROOTS_MS, LIKELY_MS, SMALL_DOCUMENT } from './limits';
import type { Clock, Job } from './slices';

/** HTML's own elements that can be hosts. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** Elements asked between two looks at the clock. */
const LOOKS_AT_ONCE = 64;

export class Roots {
  readonly #document: Document;
  readonly #clock: Clock;
  readonly #onRoot: (root: ShadowRoot) => void;
  readonly #add: (jobs: Job[]) => void;
  /** Elements that may well become hosts: of the page's own making, or empty. */
  readonly #likely = new Set<Element>();
  #known = new WeakSet<ShadowRoot>();
  /** How many elements the document has. */
  #size = 0;
  #looks = 0;
  #timer: number | null = null;
  /** Of the next time that likely hosts are asked after a change. */
  #asking: number | null = null;

  /**
   * @param add takes work that can pause
   * @param onRoot told of a tree that is to be read: one that was not known, or that came in with what is around it
   */
  constructor(
    document: Document,
    clock: Clock,
    add: (jobs: Job[]) => void,
    onRoot: (root: ShadowRoot) => void,
  ) {
    this.#document = document;
    this.#clock = clock;
    this.#add = add;
    this.#onRoot = onRoot;
  }

  /** Goes through the document, now and some times later. */
  start(signal: AbortSignal): void {
    this.#lookAll();
    if (this.#document.readyState !== 'complete')
      window.addEventListener('load', (event) => event.isTrusted && this.#lookAll(), { signal });
    signal.addEventListener('abort', () => {
      for (const timer of [this.#timer, this.#asking])
        if (timer !== null) this.#clock.cancel(timer);
      this.#timer = this.#asking = null;
      this.#looks = 0;
      this.#likely.clear();
      this.#known = new WeakSet();
    });
  }

  /** The page has changed: goes through what came, and soon asks likely hosts. */
  changed(trees: ReadonlySet<Element>): void {
    this.#add([this.#goThrough([...trees], true)]);
    this.#asking ??= this.#clock.later(() => {
      this.#asking = null;
      this.#add([this.#askLikely]);
    }, LIKELY_MS);
    this.#lookLater();
  }

  readonly #lookAll = (): void => {
    this.#size = 0;
    this.#add([this.#goThrough([this.#document], false)]);
    this.#lookLater();
  };

  #lookLater(): void {
    const ms = LATE_ROOTS_MS[this.#looks];
    if (ms === undefined) return;
    this.#timer ??= this.#clock.later(() => {
      this.#timer = null;
      this.#looks++;
      if (this.#size <= SMALL_DOCUMENT) this.#lookAll();
      else {
        this.#add([this.#askLikely]);
        this.#lookLater();
      }
    }, ms);
  }

  /** @param anew whether trees that are known are to be read again */
  #goThrough(roots: readonly Node[], anew: boolean): Job {
    // The last comes first.
    const trees = roots.toReversed();
    let walker: TreeWalker | null = null;
    return (enough) => {
      // A place that left the document while the work paused is no place to go on from.
      if (walker !== null && !isConnected(walker.currentNode)) {
        if (isConnected(walker.root)) trees.push(walker.root);
        walker = null;
      }
      for (let looks = 1; ; looks++) {
        if (walker === null) {
          const next = trees.pop();
          if (!next) return true;
          walker = elementWalker(next);
        }
        const node = walker.currentNode;
        const root = isElement(node) ? this.#ask(node, anew) : null;
        if (root !== null) trees.push(root);
        if (walker.nextNode() === null) walker = null;
        if (looks % LOOKS_AT_ONCE === 0 && enough()) return false;
      }
    };
  }

  readonly #askLikely: Job = () => {
    for (const element of this.#likely) {
      if (!isConnected(element)) this.#likely.delete(element);
      else if (shadowRootOf(element)) this.#add([this.#goThrough([element], false)]);
    }
    return true;
  };

  /** @returns the element's shadow tree */
  #ask(element: Element, anew: boolean): ShadowRoot | null {
    this.#size++;
    const root = shadowRootOf(element);
    if (root === null) {
      this.#noteLikely(element);
      return null;
    }
    this.#likely.delete(element);
    if (anew || !this.#known.has(root)) {
      this.#known.add(root);
      this.#onRoot(root);
    }
    return root;
  }

  #noteLikely(element: Element): void {
    const name = localName(element);
    const isCustom = name.includes('-');
    if (!isCustom && (firstChild(element) !== null || !HOSTS.has(name))) return;
    if (this.#likely.has(element) || this.#likely.size === SMALL_DOCUMENT) return;
    this.#likely.add(element);
    if (isCustom) this.#looks = 0;
  }
}
