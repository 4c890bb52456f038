/** The order of mentions in the page, and the way from one to the next. */
import type { Candidate } from './candidate';
import {
  hostOf,
  nodeWalker,
  rectOf,
  scrollBy,
  scrollingElement,
  scrollIntoView,
  shadowRootOf,
  textWalker,
} from './dom';
import { boxAt } from './hit';
import { FEW_TO_SORT } from './limits';
import { elementAround } from './place';

/** The mentions in the order in which the page is read. */
export function inReadingOrder(mentions: readonly Candidate[]): Candidate[] {
  return mentions.length > FEW_TO_SORT ? byWalk(mentions) : [...mentions].sort(compare);
}

const compare = (a: Candidate, b: Candidate): number => (precedes(a, b) ? -1 : 1);

/** Finds the order of mentions by a walk over the texts of the page. */
function byWalk(mentions: readonly Candidate[]): Candidate[] {
  const byText = new Map<Node, Candidate[]>();
  for (const mention of mentions) {
    const its = byText.get(mention.from.node);
    if (its) its.push(mention);
    else byText.set(mention.from.node, [mention]);
  }
  const hosts = new Set(mentions.flatMap(({ from }) => hostsTo(from.node).slice(0, -1)));
  const ordered: Candidate[] = [];
  const walk = (tree: Node): void => {
    const walker = hosts.size > 0 ? nodeWalker(tree) : textWalker(tree);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const root = hosts.has(node) ? shadowRootOf(node as Element) : null;
      if (root !== null) walk(root);
      ordered.push(...(byText.get(node)?.sort(compare) ?? []));
      if (ordered.length === mentions.length) return;
    }
  };
  walk(document);
  return ordered;
}

/** Whether a mention begins before another in the page. */
function precedes(a: Candidate, b: Candidate): boolean {
  if (a.from.node === b.from.node) return a.from.offset < b.from.offset;
  const [one, other] = inOneTree(a.from.node, b.from.node);
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Two nodes as they stand in the innermost tree that holds both: for what is in a shadow tree below that, its host. */
function inOneTree(a: Node, b: Node): [Node, Node] {
  if (a.getRootNode() === b.getRootNode()) return [a, b];
  const [one, other] = [hostsTo(a), hostsTo(b)];
  const at = one.findIndex((node, i) => node !== other[i]);
  return [one[at] ?? a, other[at] ?? b];
}

/** The hosts around a node from the outermost inwards, and the node. */
function hostsTo(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...hostsTo(hostOf(root)), node] : [node];
}

/**
 * The mention after (or before) another in reading order, round the ends.
 * @param from the mention to go on from, perhaps read anew since, and in the page
 */
export function neighbour(
  ordered: readonly Candidate[],
  from: Candidate,
  step: 1 | -1,
): Candidate | null {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (precedes(ordered[middle] ?? from, from)) low = middle + 1;
    else high = middle;
  }
  const here = ordered[low];
  // That may be the mention itself, or one that was read anew since.
  const ahead = here && precedes(from, here) ? here : ordered[low + 1];
  return (step === 1 ? ahead : ordered[low - 1]) ?? end(ordered, step);
}

/** The mention with which a way begins. */
export const end = (ordered: readonly Candidate[], step: 1 | -1): Candidate | null =>
  (step === 1 ? ordered[0] : ordered.at(-1)) ?? null;

/** The first mention on the screen or below it, or the last above it. */
export function besideScreen(ordered: readonly Candidate[], step: 1 | -1): Candidate | null {
  const found =
    step === 1
      ? ordered.find((mention) => (boxAt(mention)?.top ?? -1) >= 0)
      : ordered.findLast((mention) => (boxAt(mention)?.top ?? 0) < 0);
  return found ?? null;
}

const screen = (): DOMRect => new DOMRect(0, 0, window.innerWidth, window.innerHeight);

const isWithin = (box: DOMRect, view: DOMRect): boolean =>
  box.top >= view.top &&
  box.left >= view.left &&
  box.bottom <= view.bottom &&
  box.right <= view.right;

/** Brings a mention to the middle of the screen, at once: a card is about to open there, and nothing should be in motion. */
export function reveal(mention: Candidate): void {
  const box = boxAt(mention);
  const around = elementAround(mention.from.node);
  if (!around || (box && isWithin(box, screen()))) return;
  scrollIntoView(around, { block: 'center', inline: 'nearest', behavior: 'instant' });
  // In an element larger than the screen the mention may be elsewhere than in its middle.
  for (let at: Element | null = around; at !== null; at = elementAround(at)) centre(mention, at);
}

/** Scrolls what is in an element so that a mention is in the middle of it, unless it is seen there. */
function centre(mention: Candidate, element: Element): void {
  const box = boxAt(mention);
  const view = element === scrollingElement(document) ? screen() : rectOf(element);
  if (!box || isWithin(box, view)) return;
  scrollBy(element, {
    left: box.left + box.width / 2 - view.left - view.width / 2,
    top: box.top + box.height / 2 - view.top - view.height / 2,
    behavior: 'instant',
  });
}
