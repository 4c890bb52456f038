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
 * The node and offset of a place in a run.
 * @param at index in the run's text; the character there must come from a node, not from a line break
 * @param side `start` gives the node that holds the character at `at`, `end` the one that holds the character before it
 */
export function pointAt(run: Run, at: number, side: 'start' | 'end'): Point {
  const wanted = side === 'start' ? at : at - 1;
  let low = 0;
  let high = run.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((run.starts[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  const node = run.nodes[low];
  if (!node) throw new RangeError('A run without nodes has no points.');
  return { node, offset: at - (run.starts[low] ?? 0) };
}
