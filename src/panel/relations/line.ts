/** Lines of a graph: from the middle's edge to the inner edge of a box. Pure. */
import type { Pointing } from './graph';
import type { Box } from './layout';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly from: Point;
  readonly to: Point;
  /** Heads of arrows, each the three corners of a triangle, the tip first. */
  readonly heads: readonly (readonly [Point, Point, Point])[];
}

/** Of an arrow's head, in px. */
const [LENGTH, HALF_WIDTH] = [8, 3.5];
/** In px, between the box and an arrow that points away from it. Arrows stand at the boxes: at the middle all lines meet. */
const AWAY = 3;

export function lineTo(middle: Box, box: Box, pointing: Pointing): Line {
  const centre = centreOf(middle);
  const isLeft = box.x + box.width / 2 < centre.x;
  const to = { x: isLeft ? box.x + box.width : box.x, y: box.y + box.height / 2 };
  const from = leaving(middle, to);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const towards = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const back = { x: -towards.x, y: -towards.y };
  const along = (by: number) => ({ x: to.x + back.x * by, y: to.y + back.y * by });
  const heads = [];
  if (pointing !== 'in') heads.push(head(to, towards));
  if (pointing !== 'out') {
    const behind = pointing === 'both' ? LENGTH : 0;
    heads.push(head(along(behind + LENGTH + AWAY), back));
  }
  return { from, to, heads };
}

/** Where a line leaves the middle: above and below it from its centre, beside it from its side. */
function leaving(middle: Box, to: Point): Point {
  const { x, y } = centreOf(middle);
  const [bottom, right] = [middle.y + middle.height, middle.x + middle.width];
  if (to.y < middle.y) return { x, y: middle.y };
  if (to.y > bottom) return { x, y: bottom };
  return { x: to.x < x ? middle.x : right, y };
}

function head(tip: Point, towards: Point): [Point, Point, Point] {
  const base = { x: tip.x - towards.x * LENGTH, y: tip.y - towards.y * LENGTH };
  const aside = { x: -towards.y * HALF_WIDTH, y: towards.x * HALF_WIDTH };
  return [
    tip,
    { x: base.x + aside.x, y: base.y + aside.y },
    { x: base.x - aside.x, y: base.y - aside.y },
  ];
}

export function centreOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
