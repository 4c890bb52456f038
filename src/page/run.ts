/** A run of text as a reader sees it: the texts of inline neighbours joined, and the way back to their nodes. */
export interface Run {
  readonly text: string;
  /** The text nodes, in order. */
  readonly nodes: readonly Text[];
  /** Where each node's text begins in `text`, in UTF-16 units. */
  readonly starts: readonly number[];
  /** The block that the run stands in. */
  readonly owner: Element;
}

/** A boundary point in a run's nodes. */
export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The number of the node that holds the character at `at`.
 * @param at index in the run's text; the character there must come from a node, not from a line break
 */
export function nodeAt({ starts }: Run, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A place in a run as one in a node of it, given by its number. */
export function pointIn({ nodes, starts }: Run, number: number, at: number): Point {
  const node = nodes[number];
  if (!node) throw new RangeError('A run without nodes has no points.');
  return { node, offset: at - (starts[number] ?? 0) };
}
