/** Which mention lies under a point. */
import type { Candidate } from './candidate';
import { caretAt } from './dom';
import { elementAround } from './place';

/** Pixels by which a point may miss the box of a line and still be on it: the mark hangs below the letters. */
const SLACK = 2;

/**
 * Lays the one live range that measures along a mention. Live ranges slow a page's own edits, so there is one, and it is taken away
 * from the text at once.
 */
function measure<T>({ from, to }: Candidate, read: (range: Range) => T): T | null {
  if (from.offset > from.node.length || to.offset > to.node.length) return null;
  ruler ??= new Range();
  ruler.setStart(from.node, from.offset);
  ruler.setEnd(to.node, to.offset);
  const value = read(ruler);
  ruler.setEnd(document, 0);
  return value;
}
let ruler: Range | undefined;

/** The box around all of a mention, empty where it has none. */
export const boundsOf = (mention: Candidate): DOMRect | null =>
  measure(mention, (range) => range.getBoundingClientRect());

/** The text under a mention as it stands now; null where its place is no more. */
export const textOf = (mention: Candidate): string | null =>
  measure(mention, (range) => range.toString());

/** The boxes of a mention: one for each line and element that it runs through. */
const rectsOf = (mention: Candidate): DOMRect[] =>
  measure(mention, (range) => [...range.getClientRects()]) ?? [];

function within(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - SLACK &&
    x <= rect.right + SLACK &&
    y >= rect.top - SLACK &&
    y <= rect.bottom + SLACK
  );
}

/** Whether two boxes stand in one line of text. */
function inOneLine(a: DOMRect, b: DOMRect): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > Math.min(a.height, b.height) / 2;
}

function around(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(
    left,
    top,
    Math.max(a.right, b.right) - left,
    Math.max(a.bottom, b.bottom) - top,
  );
}

/**
 * The box of a mention in the line under a point, or in its first line. A name may break over lines, and within a line
 * it may run through several elements, each with a box of its own.
 */
export function boxAt(candidate: Candidate, x?: number, y?: number): DOMRect | null {
  const rects = rectsOf(candidate).filter(({ width }) => width > 0);
  const pointed = rects.find((r) => x !== undefined && y !== undefined && within(r, x, y));
  const line = pointed ?? rects[0];
  return line ? rects.filter((rect) => inOneLine(rect, line)).reduce(around, line) : null;
}

/** The direction in which text around a mention runs. */
export function directionOf({ from }: Candidate): string {
  const around = elementAround(from.node);
  return around ? getComputedStyle(around).direction : '';
}

export class HitTest {
  #byNode = new Map<Text, Candidate[]>();
  /** The shadow trees that mentions stand in. */
  readonly roots = new Set<ShadowRoot>();

  /** Takes the painted mentions as they are now. */
  update(mentions: readonly Candidate[]): void {
    this.#byNode = new Map();
    this.roots.clear();
    for (const mention of mentions) {
      const root = mention.from.node.getRootNode();
      if (root instanceof ShadowRoot) this.roots.add(root);
      for (const node of mention.nodes) {
        const known = this.#byNode.get(node);
        if (known) known.push(mention);
        else this.#byNode.set(node, [mention]);
      }
    }
  }

  /** The mention under a point of the viewport, in CSS pixels, or null. */
  at(document: Document, x: number, y: number): Candidate | null {
    const caret = caretAt(document, x, y, [...this.roots]);
    const node = caret?.offsetNode;
    const offset = caret?.offset ?? 0;
    for (const mention of this.#byNode.get(node as Text) ?? []) {
      const from = mention.from.node === node ? mention.from.offset : 0;
      const to = mention.to.node === node ? mention.to.offset : Infinity;
      if (offset < from || offset > to) continue;
      // The caret snaps to the nearest text: make sure that the point is really on it.
      if (rectsOf(mention).some((rect) => within(rect, x, y))) return mention;
    }
    return null;
  }
}
