/** Lines of a graph: from the middle's edge to the inner edge of a box. Pure. */
import type { Pointing } from './graph';
import type { Box } from './layout';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  /** From the middle to the box; the last piece is level, so that an arrow on it is seen however steep the line is. */
  readonly points: readonly [Point, Point, Point];
  /** Heads of arrows, each the three corners of a triangle, the tip first. */
  readonly heads: readonly (readonly [Point, Point, Point])[];
}

/** Of an arrow's head, in px. */
const [LENGTH, HALF_WIDTH] = [7, 3.5];
/** Of the level piece of a line: room for two heads, in px. */
const LEVEL = 2 * LENGTH + 2;

/** Arrows stand at the box and not at the middle, where all lines meet. */
export function lineTo(middle: Box, box: Box, pointing: Pointing): Line {
  const isLeft = box.x + box.width / 2 < centreOf(middle).x;
  const to = { x: isLeft ? box.x + box.width : box.x, y: box.y + box.height / 2 };
  const back = isLeft ? 1 : -1;
  const elbow = { x: to.x + back * LEVEL, y: to.y };
  const heads = [];
  if (pointing !== 'in') heads.push(head(to, -back));
  if (pointing !== 'out') heads.push(head(elbow, back));
  return { points: [leaving(middle, to), elbow, to], heads };
}

/** Where a line leaves the middle: above and below it from its centre, beside it from its side. */
function leaving(middle: Box, to: Point): Point {
  const { x, y } = centreOf(middle);
  const [bottom, right] = [middle.y + middle.height, middle.x + middle.width];
  if (to.y < middle.y) return { x, y: middle.y };
  if (to.y > bottom) return { x, y: bottom };
  return { x: to.x < x ? middle.x : right, y };
}

/** @param towards 1 for an arrow to the right, -1 for one to the left */
function head(tip: Point, towards: number): [Point, Point, Point] {
  const x = tip.x - towards * LENGTH;
  return [tip, { x, y: tip.y + HALF_WIDTH }, { x, y: tip.y - HALF_WIDTH }];
}

export function centreOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
