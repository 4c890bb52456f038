/**
 * DOM properties read through the prototypes' own getters. A page's `<form>` with an input named "parentNode" answers
 * that input for `form.parentNode`, in an extension's isolated world too; the prototype's getter can't be shadowed so.
 */

type Getter<T, V> = (this: T) => V;

function getterOf<T extends object, K extends keyof T & string>(
  prototype: T,
  property: K,
): Getter<T, T[K]> {
  let owner: object | null = prototype;
  let found: PropertyDescriptor | undefined;
  while (owner !== null && !found) {
    found = Object.getOwnPropertyDescriptor(owner, property);
    owner = Object.getPrototypeOf(owner) as object | null;
  }
  const { get } = (found ?? {}) as { readonly get?: Getter<T, T[K]> };
  if (!get) throw new TypeError(`No getter for ${property}.`);
  return get;
}

// One function for each property, written out: the compiler then knows which getter each one calls. Made by a common function
// they cost twice as much (tried on a page of 24,000 nodes).
const getParentNode = getterOf(Node.prototype, 'parentNode');
const getChildNodes = getterOf(Node.prototype, 'childNodes');
const getFirstChild = getterOf(Node.prototype, 'firstChild');
const getLastChild = getterOf(Node.prototype, 'lastChild');
const getNextSibling = getterOf(Node.prototype, 'nextSibling');
const getNodeType = getterOf(Node.prototype, 'nodeType');
const getIsConnected = getterOf(Node.prototype, 'isConnected');
const getLocalName = getterOf(Element.prototype, 'localName');

export const parentNode = (node: Node): ParentNode | null => getParentNode.call(node);
export const childNodes = (node: Node): NodeListOf<ChildNode> => getChildNodes.call(node);
export const firstChild = (node: Node): ChildNode | null => getFirstChild.call(node);
export const lastChild = (node: Node): ChildNode | null => getLastChild.call(node);
export const nextSibling = (node: Node): ChildNode | null => getNextSibling.call(node);
export const nodeType = (node: Node): number => getNodeType.call(node);
export const isConnected = (node: Node): boolean => getIsConnected.call(node);
export const localName = (element: Element): string => getLocalName.call(element);

/** For properties that are read less often: shorter, and half as quick. */
function reader<T extends object, K extends keyof T & string>(
  prototype: T,
  property: K,
): (of: T) => T[K] {
  const get = getterOf(prototype, property);
  return (of) => get.call(of);
}

export const isContentEditable = reader(HTMLElement.prototype, 'isContentEditable');
export const documentElement = reader(Document.prototype, 'documentElement');
export const scrollingElement = reader(Document.prototype, 'scrollingElement');
export const designMode = reader(Document.prototype, 'designMode');
/** An element's open shadow root. */
export const shadowRootOf = reader(Element.prototype, 'shadowRoot');
export const hostOf = reader(ShadowRoot.prototype, 'host');
export const clientWidth = reader(Element.prototype, 'clientWidth');
export const clientHeight = reader(Element.prototype, 'clientHeight');
export const scrollLeft = reader(Element.prototype, 'scrollLeft');
export const scrollTop = reader(Element.prototype, 'scrollTop');
const slotOfElement = reader(Element.prototype, 'assignedSlot');

/** The slot of an open shadow tree in which an element or text is shown. */
export const assignedSlot = (node: Element | Text): HTMLSlotElement | null =>
  isElement(node) ? slotOfElement(node) : node.assignedSlot;

function methodOf<T extends object, K extends keyof T & string>(prototype: T, name: K): T[K] {
  return Object.getOwnPropertyDescriptor(prototype, name)?.value as T[K];
}

const makeTreeWalker = methodOf(Document.prototype, 'createTreeWalker');

function walkerOver(root: Node, what: number): TreeWalker {
  const document = root.ownerDocument ?? (root as Document);
  return makeTreeWalker.call(document, root, what);
}

const TEXTS = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** A walker over the texts below a root, the root itself left out. */
export const textWalker = (root: Node): TreeWalker => walkerOver(root, TEXTS);

/** A walker over the texts and elements below a root. */
export const nodeWalker = (root: Node): TreeWalker =>
  walkerOver(root, TEXTS | NodeFilter.SHOW_ELEMENT);

/** A walker over the elements below a root, on the root itself at first. */
export const elementWalker = (root: Node): TreeWalker => walkerOver(root, NodeFilter.SHOW_ELEMENT);

const containsNode = methodOf(Node.prototype, 'contains');

/** Whether a node is another, or an ancestor of it. */
export function contains(ancestor: Node, node: Node): boolean {
  return containsNode.call(ancestor, node);
}

const intoView = methodOf(Element.prototype, 'scrollIntoView');
const by = methodOf(Element.prototype, 'scrollBy') as (this: Element, how: ScrollToOptions) => void;

/** Scrolls what is around an element so that it is seen. */
export function scrollIntoView(element: Element, how: ScrollIntoViewOptions): void {
  intoView.call(element, how);
}

/** Scrolls what is in an element, where that can be. */
export function scrollBy(element: Element, how: ScrollToOptions): void {
  by.call(element, how);
}

const closestTo = methodOf(Element.prototype, 'closest');

/** An element, or the nearest around it, that fits a selector. */
export const closest = (element: Element, selector: string): Element | null =>
  closestTo.call(element, selector);

const rect = methodOf(Element.prototype, 'getBoundingClientRect');
const attribute = methodOf(Element.prototype, 'getAttribute');

const matchesSelector = methodOf(Element.prototype, 'matches') as (
  this: Element,
  selector: string,
) => boolean;

/** Whether an element is one of those that a selector names. */
export function matches(element: Element, selector: string): boolean {
  return matchesSelector.call(element, selector);
}

export const rectOf = (element: Element): DOMRect => rect.call(element);
export const roleOf = (element: Element): string | null => attribute.call(element, 'role');

const caretFromPoint = methodOf(Document.prototype, 'caretPositionFromPoint');

/** The place in a text under a point of the viewport, in these shadow trees too. */
export function caretAt(
  document: Document,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): CaretPosition | null {
  return caretFromPoint.call(document, x, y, { shadowRoots });
}

const visibilityCheck = methodOf(Element.prototype, 'checkVisibility');

/** Whether an element is rendered and not made invisible by visibility or opacity. */
export function isVisible(element: Element): boolean {
  return visibilityCheck.call(element, { opacityProperty: true, visibilityProperty: true });
}

/** Whether the browser puts off laying an element out until it comes near the screen. */
export function isPutOff(element: Element): boolean {
  return !visibilityCheck.call(element, { contentVisibilityAuto: true });
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

const elementFromPoint = methodOf(Document.prototype, 'elementFromPoint');
const elementInTreeFromPoint = methodOf(ShadowRoot.prototype, 'elementFromPoint');

/** The element under a point of the viewport, in the tree that a node stands in. */
export function elementAt(node: Node, x: number, y: number): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot
    ? elementInTreeFromPoint.call(root, x, y)
    : elementFromPoint.call(document, x, y);
}
