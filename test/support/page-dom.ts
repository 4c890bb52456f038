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

/** What a test says of the page's layout, of which jsdom has none. */
export const layout = {
  rectOf: (() => new DOMRect()) as (element: Element) => DOMRect,
  clientSize: 0,
  designMode: 'off',
};

const define = (prototype: object, property: string, get: () => unknown): unknown =>
  Object.defineProperty(prototype, property, { configurable: true, get });

define(Document.prototype, 'designMode', () => layout.designMode);
define(Document.prototype, 'scrollingElement', () => document.documentElement);
define(Element.prototype, 'clientWidth', () => layout.clientSize);
define(Element.prototype, 'clientHeight', () => layout.clientSize);

Element.prototype.getBoundingClientRect = function (this: Element): DOMRect {
  return layout.rectOf(this);
};

const BLOCK = /^(?:html|body|div|p|section|article|main|li|ul|pre|form)$/u;

/** jsdom's own cascade takes milliseconds an element. Here the element's own style counts, and whether HTML makes it a block. */
globalThis.getComputedStyle = ((element: Element) => {
  const { style } = element as HTMLElement;
  const asked = (property: string): string =>
    style.getPropertyValue(property.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)) ||
    (element.getAttribute(`data-${property.toLowerCase()}`) ?? '');
  return {
    display: asked('display') || (BLOCK.test(element.localName) ? 'block' : 'inline'),
    position: asked('position') || 'static',
    overflowX: asked('overflow') || 'visible',
    overflowY: asked('overflow') || 'visible',
    visibility: asked('visibility') || 'visible',
    contentVisibility: asked('contentVisibility') || 'visible',
    getPropertyValue: (property: string) => asked(property) || 'auto',
    clipPath: asked('clipPath') || 'none',
    writingMode: asked('writingMode') || 'horizontal-tb',
  };
}) as typeof getComputedStyle;

/** Elements that were scrolled to, in order. */
export const scrolledTo: Element[] = [];

Element.prototype.scrollIntoView = function (this: Element): void {
  scrolledTo.push(this);
};

/** Elements whose content was scrolled, and by how much. */
export const scrolledBy: [element: Element, by: ScrollToOptions][] = [];

Element.prototype.scrollBy = function (this: Element, by?: ScrollToOptions | number): void {
  if (typeof by === 'object') scrolledBy.push([this, by]);
};

Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
