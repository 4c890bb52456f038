/**
 * What jsdom lacks of the platform features that the page side uses. Import it before anything of `src/page`, in files
 * that run in jsdom (`@vitest-environment jsdom`): the page side takes the getters of the prototypes when it is loaded.
 */

/** A highlight as the registry holds it: a set of ranges. */
export class FakeHighlight extends Set<AbstractRange> {
  priority = 0;

  constructor(...ranges: AbstractRange[]) {
    super(ranges);
  }
}

/** The document's highlight registry. */
export const highlights = new Map<string, FakeHighlight>();

Object.assign(globalThis, { Highlight: FakeHighlight, CSS: { highlights } });

/** Hidden is what is `hidden`, or `data-hidden`: that stands for all that a page can do without an attribute we watch. */
Element.prototype.checkVisibility = function (this: Element): boolean {
  return this.isConnected && this.closest('[hidden], [data-hidden]') === null;
};

Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
  configurable: true,
  get(this: Element): boolean {
    return this.closest('[contenteditable]') !== null;
  },
});

/** Elements that were scrolled to, in order. */
export const scrolledTo: Element[] = [];

Element.prototype.scrollIntoView = function (this: Element): void {
  scrolledTo.push(this);
};

// jsdom lays nothing out.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
