/** A place in the page where a name stands: what the scan found, tied to nodes. It is a mention once its gate is open. */
import type { Found } from '../match/resolve';
import { nodeAt, type Point, pointIn, type Run } from './run';

export interface Candidate extends Found {
  readonly from: Point;
  readonly to: Point;
  /** The text nodes that the name runs through, in order. */
  readonly nodes: readonly Text[];
  /** The block that the name stands in. */
  readonly block: Element;
}

/** Ties a found name to the nodes of its run. */
export function candidateIn(run: Run, { name, start, end }: Found): Candidate {
  return candidateFrom(run, nodeAt(run, start), name, start, end);
}

/**
 * Ties a found name to the nodes of its run. A page may hold thousands, so they come without copies and without a search.
 * @param first number of the node that it begins in
 */
export function candidateFrom(
  run: Run,
  first: number,
  name: number,
  start: number,
  end: number,
): Candidate {
  const { starts } = run;
  let last = first;
  while ((starts[last + 1] ?? end) < end) last++;
  return {
    name,
    start,
    end,
    from: pointIn(run, first, start),
    to: pointIn(run, last, end),
    nodes: run.nodes.length === 1 ? run.nodes : run.nodes.slice(first, last + 1),
    block: run.owner,
  };
}

/** Whether two candidates begin at one place of one text and are of one name, by whatever end. */
export function isAlike(a: Candidate, b: Candidate): boolean {
  return a.name === b.name && a.from.node === b.from.node && a.from.offset === b.from.offset;
}

/** Whether two candidates are one name at one place of one run. */
export function isSame(a: Candidate, b: Candidate): boolean {
  return (
    a.name === b.name &&
    a.start === b.start &&
    a.end === b.end &&
    a.from.offset === b.from.offset &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, i) => node === b.nodes[i])
  );
}
