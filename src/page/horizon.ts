/** Which elements are near the screen, told by the browser after it laid a page out: nothing is measured for it. */
import { FAR_REACH, MANY_PAINTED, NEAR_REACH } from './limits';

/** An observer as it is used here. */
export type NearObserver = Pick<IntersectionObserver, 'observe' | 'unobserve' | 'disconnect'>;

/**
 * Makes an observer of what is within some screens of the screen, and, where the browser can, of what is hidden so far in
 * containers that scroll (`scrollMargin`); elsewhere that is told of when it comes into view there.
 */
export type MakeObserver = (
  document: Document,
  onEntries: (entries: readonly IntersectionObserverEntry[]) => void,
  screens: number,
) => NearObserver;

/**
 * The page's own observer. The document as its root makes the margin hold in frames, too. Chromium counts the page itself among
 * what scrolls, and would widen it twice; Firefox does not (tried: 156 and 153).
 */
export const pageObserver: MakeObserver | null =
  typeof IntersectionObserver === 'undefined'
    ? null
    : (root, onEntries, screens) => {
        const scrollMargin = `${screens * 100}%`;
        const widensPage =
          !import.meta.env.FIREFOX && 'scrollMargin' in IntersectionObserver.prototype;
        const rootMargin = widensPage ? '0px' : scrollMargin;
        return new IntersectionObserver(onEntries, { root, rootMargin, scrollMargin });
      };

export class Horizon {
  readonly #document: Document;
  readonly #make: MakeObserver | null;
  readonly #onMove: (came: ReadonlySet<Element>) => void;
  #observer: NearObserver | null = null;
  #observed: ReadonlySet<Element> = new Set();
  readonly #near = new Map<Element, boolean>();
  /** How many screens around the screen are near. */
  reach = FAR_REACH;

  /**
   * @param make null where there is no such observer: then all is near
   * @param onMove called when elements came near, which are given, or went away
   */
  constructor(
    document: Document,
    make: MakeObserver | null,
    onMove: (came: ReadonlySet<Element>) => void,
  ) {
    this.#document = document;
    this.#make = make;
    this.#onMove = onMove;
  }

  /** Whether nearness can be told. */
  get sees(): boolean {
    return this.#make !== null;
  }

  /** Whether an element is near; undefined where that is not known yet. */
  isNear(element: Element): boolean | undefined {
    return this.#make === null || this.#near.get(element);
  }

  /** The elements that are near, as far as that is known. */
  near(): Element[] {
    return [...this.#near].filter(([, isNear]) => isNear).map(([element]) => element);
  }

  /** Observes these elements and no others. */
  watch(elements: ReadonlySet<Element>): void {
    if (this.#make === null) return;
    this.#observer ??= this.#make(this.#document, this.#hear, this.reach);
    for (const element of this.#observed) {
      if (elements.has(element)) continue;
      this.#observer.unobserve(element);
      this.#near.delete(element);
    }
    for (const element of elements)
      if (!this.#observed.has(element)) this.#observer.observe(element);
    this.#observed = elements;
  }

  /** Adapts to how much is painted: where that is much, no more than has to be. What was near counts so until all is told anew. */
  adapt(painted: number): void {
    const dense = painted > (this.reach === NEAR_REACH ? MANY_PAINTED / 2 : MANY_PAINTED);
    const reach = dense ? NEAR_REACH : FAR_REACH;
    if (reach === this.reach || this.#make === null) return;
    this.reach = reach;
    this.#observer?.disconnect();
    this.#observer = this.#make(this.#document, this.#hear, reach);
    for (const element of this.#observed) this.#observer.observe(element);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#observed = new Set();
    this.#near.clear();
  }

  readonly #hear = (entries: readonly IntersectionObserverEntry[]): void => {
    const came = new Set<Element>();
    for (const { target, isIntersecting } of entries) {
      // An observer that was stopped may still have something to say.
      if (!this.#observed.has(target)) continue;
      if (isIntersecting && this.#near.get(target) !== true) came.add(target);
      this.#near.set(target, isIntersecting);
    }
    this.#onMove(came);
  };
}
