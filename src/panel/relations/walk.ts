/** Going through a graph by the arrow keys. Pure. */
import type { Box } from './layout';
import { centreOf } from './line';

const WAYS = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;

/** How much more a step aside counts than one ahead. */
const ASIDE = 2;

/**
 * The box that one comes to from another by an arrow key. Up and down stay in a column, so that none of its boxes is passed over, however
 * wide they are; otherwise it is the nearest of those that lie that way.
 * @param boxes the middle one first
 * @returns its place in the list, or `undefined` where there is none, or the key is no arrow
 */
export function stepFrom(boxes: readonly Box[], from: number, key: string): number | undefined {
  const way = Object.hasOwn(WAYS, key) ? WAYS[key as keyof typeof WAYS] : undefined;
  const [middle] = boxes;
  const start = boxes[from];
  if (!way || !middle || !start) return undefined;
  const centre = centreOf(start);
  const sideOf = (box: Box): number => Math.sign(centreOf(box).x - centreOf(middle).x);
  const staysInColumn = way.x === 0 && start !== middle;
  let best: { readonly at: number; readonly cost: number } | undefined;
  for (const [at, box] of boxes.entries()) {
    if (staysInColumn && sideOf(box) !== sideOf(start)) continue;
    const { x, y } = centreOf(box);
    const [dx, dy] = [x - centre.x, y - centre.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    const cost = staysInColumn ? ahead : ahead + aside * ASIDE;
    if (at !== from && ahead > 1 && (!best || cost < best.cost)) best = { at, cost };
  }
  return best?.at;
}
