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
 * The box that one comes to from another by an arrow key: the nearest of those that lie that way.
 * @returns its place in the list, or `undefined` where there is none, or the key is no arrow
 */
export function stepFrom(boxes: readonly Box[], from: number, key: string): number | undefined {
  const way = Object.hasOwn(WAYS, key) ? WAYS[key as keyof typeof WAYS] : undefined;
  const start = boxes[from];
  if (!way || !start) return undefined;
  const centre = centreOf(start);
  let best: { readonly at: number; readonly cost: number } | undefined;
  for (const [at, box] of boxes.entries()) {
    const { x, y } = centreOf(box);
    const [dx, dy] = [x - centre.x, y - centre.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    const cost = ahead + aside * ASIDE;
    if (at !== from && ahead > 1 && (!best || cost < best.cost)) best = { at, cost };
  }
  return best?.at;
}
