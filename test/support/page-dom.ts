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

Element.prototype.checkVisibility = function (this: Element): boolean {
  return this.isConnected && this.closest('[hidden]') === null;
};

Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
  configurable: true,
  get(this: Element): boolean {
    return this.closest('[contenteditable]') !== null;
  },
});
