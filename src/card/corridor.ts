/** The way from a mark to its card, as geometry: in CSS pixels of the viewport. */

export interface At {
  readonly x: number;
  readonly y: number;
}

/** Pixels to each side of where the pointer left the mark that still count as its way: a hand does not draw a line. */
const SLACK = 4;

/**
 * Whether a pointer is on its way to the card: between the point where it left the mark and the edge of the card that faces it,
 * within straight lines to that edge's ends. The card itself is not part of the way.
 */
export function inCorridor(at: At, exit: At, card: DOMRectReadOnly): boolean {
  const { left, top, right, bottom } = card;
  if (exit.y < top) return between(at.y, exit.y, top, at.x, exit.x, left, right);
  if (exit.y > bottom) return between(-at.y, -exit.y, -bottom, at.x, exit.x, left, right);
  if (exit.x < left) return between(at.x, exit.x, left, at.y, exit.y, top, bottom);
  if (exit.x > right) return between(-at.x, -exit.x, -right, at.y, exit.y, top, bottom);
  return false;
}

/**
 * Whether a point lies in the trapezium from the exit to the edge.
 * @param along how far the point is along the way; `from` and `to` are its beginning and end
 * @param across where the point is across the way, which widens from `exit` to the edge between `low` and `high`
 */
function between(
  along: number,
  from: number,
  to: number,
  across: number,
  exit: number,
  low: number,
  high: number,
): boolean {
  if (along < from || along > to) return false;
  const share = (along - from) / (to - from);
  const reach = (edge: number, slack: number): number =>
    exit + slack + share * (edge - exit - slack);
  return across >= reach(low, -SLACK) && across <= reach(high, SLACK);
}
