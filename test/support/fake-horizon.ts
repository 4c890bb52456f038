/** Stands in for the browser that tells which elements are near the screen; a test says which are, and when it is told. */
import type { MakeObserver } from '../../src/page/horizon';

export class FakeHorizon {
  /** Whether an element is near the screen. */
  isNear: (element: Element) => boolean = () => true;
  /** Screens around the screen that were asked for, by each observer made. */
  readonly reaches: number[] = [];
  #told = new Map<Element, boolean>();
  #observed = new Set<Element>();
  #tell: (entries: readonly IntersectionObserverEntry[]) => void = () => undefined;

  readonly make: MakeObserver = (_, onEntries, screens) => {
    this.reaches.push(screens);
    this.#tell = onEntries;
    return {
      observe: (element) => this.#observed.add(element),
      unobserve: (element) => {
        this.#observed.delete(element);
        this.#told.delete(element);
      },
      disconnect: () => {
        this.#observed.clear();
        this.#told.clear();
      },
    };
  };

  get observed(): ReadonlySet<Element> {
    return this.#observed;
  }

  /** Tells of what is new or has changed, as the browser does after a frame. @returns whether there was anything to tell */
  frame(): boolean {
    const entries = [...this.#observed]
      .map((target) => ({ target, isIntersecting: target.isConnected && this.isNear(target) }))
      .filter(({ target, isIntersecting }) => this.#told.get(target) !== isIntersecting);
    for (const { target, isIntersecting } of entries) this.#told.set(target, isIntersecting);
    if (entries.length > 0) this.#tell(entries as unknown as IntersectionObserverEntry[]);
    return entries.length > 0;
  }
}
