/**
 * DOM properties read through the prototypes' own getters. A page's `<form>` with an input named "parentNode" answers
 * that input for `form.parentNode`, in an extension's isolated world too; the prototype's getter can't be shadowed so.
 */

function getter<T extends object, K extends keyof T>(
  prototype: T,
  property: K,
): (target: T) => T[K] {
  let owner: object | null = prototype;
  let found: PropertyDescriptor | undefined;
  while (owner !== null && !found) {
    found = Object.getOwnPropertyDescriptor(owner, property);
    owner = Object.getPrototypeOf(owner) as object | null;
  }
  const { get } = (found ?? {}) as { readonly get?: (this: T) => T[K] };
  if (!get) throw new TypeError(`No getter for ${String(property)}.`);
  return (target) => get.call(target);
}

export const parentNode = getter(Node.prototype, 'parentNode');
export const childNodes = getter(Node.prototype, 'childNodes');
export const firstChild = getter(Node.prototype, 'firstChild');
export const nextSibling = getter(Node.prototype, 'nextSibling');
export const nodeType = getter(Node.prototype, 'nodeType');
export const isConnected = getter(Node.prototype, 'isConnected');
export const localName = getter(Element.prototype, 'localName');
export const isContentEditable = getter(HTMLElement.prototype, 'isContentEditable');

const visibilityCheck = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility')
  ?.value as Element['checkVisibility'];

const containsNode = Object.getOwnPropertyDescriptor(Node.prototype, 'contains')
  ?.value as Node['contains'];

/** Whether a node is another, or an ancestor of it. */
export function contains(ancestor: Node, node: Node): boolean {
  return containsNode.call(ancestor, node);
}

const scroll = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollIntoView')
  ?.value as Element['scrollIntoView'];

/** Scrolls what is around an element so that it is seen. */
export function scrollIntoView(element: Element, how: ScrollIntoViewOptions): void {
  scroll.call(element, how);
}

/** Whether an element is rendered and not made invisible by visibility or opacity. */
export function isVisible(element: Element): boolean {
  return visibilityCheck.call(element, { opacityProperty: true, visibilityProperty: true });
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  const type = nodeType(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

/** The parent element of a node, or null at the top of a tree. */
export function parentElement(node: Node): Element | null {
  const parent = parentNode(node);
  return parent !== null && isElement(parent) ? parent : null;
}
