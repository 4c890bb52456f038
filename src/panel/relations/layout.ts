/**
 * Where a graph around one entity is drawn: that entity in the middle, the others in a column on either side, with a way left
 * free between the columns for the lines. A panel is narrow and labels are long: placed freely, lines would run behind labels.
 *
 * Forces decide who stands where: what is related stands near. They are reckoned to their end before anything is drawn, from
 * the same beginning by the same numbers, so the same graph always looks the same and nothing moves. Pure.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** In px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box by its upper left corner, in px. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

export interface GraphLayout {
  readonly middle: Box;
  /** In the order in which the sizes were given. */
  readonly around: readonly Box[];
  readonly height: number;
}

/** Between boxes of a column, in px. */
const GAP = 14;
/** Above and below the one in the middle, where the lines to the nearest boxes need a length to be seen, in px. */
const AROUND_MIDDLE = 26;
/** Around everything, in px: signs and outlines reach a little beyond their boxes. */
const EDGE = 10;
/** Steps of the simulation, and what it loses of its heat in each: after the last no more is left than d3-force takes for none. */
const [STEPS, COOLING] = [120, 1 - 0.001 ** (1 / 120)];

/** The way for the lines on a drawing of so many px across: a sixth of it, within limits. */
export function corridorOf(width: number): number {
  return Math.min(Math.max(width / 6, 44), 120);
}

/** How wide a box may be, in px. */
export function roomOf(width: number): number {
  return Math.min((width - corridorOf(width)) / 2 - EDGE, 230);
}

/**
 * @param ties among those around, by their places in the list
 * @param width of the drawing, in px; no box may be wider than {@link roomOf}
 */
export function layout(
  middle: Size,
  around: readonly Size[],
  ties: readonly (readonly [number, number])[],
  width: number,
): GraphLayout {
  const places = settled(around.length, ties);
  const half = corridorOf(width) / 2;
  const [left, right] = sides(places, around);
  const inner = { left: width / 2 - half, right: width / 2 + half };
  // A box beside the middle needs as much way for its line as one above.
  const blocks = middle.width / 2 + AROUND_MIDDLE > half ? middle.height : 0;
  const tops = new Map([
    ...column(left, around, blocks).entries(),
    ...column(right, around, blocks).entries(),
  ]);
  const least = Math.min(-middle.height / 2, ...tops.values()) - EDGE;
  const boxes = around.map((size, at): Box => {
    const x = left.includes(at) ? inner.left - size.width : inner.right;
    return { ...size, x, y: (tops.get(at) ?? 0) - least };
  });
  const core: Box = { ...middle, x: (width - middle.width) / 2, y: -middle.height / 2 - least };
  const lowest = Math.max(...[core, ...boxes].map((box) => box.y + box.height));
  return { middle: core, around: boxes, height: lowest + EDGE };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where forces bring the neighbours of a middle at the origin; in no unit, only who is near whom counts. */
function settled(count: number, ties: readonly (readonly [number, number])[]): readonly Place[] {
  const nodes: SimulationNodeDatum[] = Array.from({ length: count }, (_, at) => {
    // The first half from the top downwards on the left, the other on the right: without ties the order is that of the list.
    const half = Math.ceil(count / 2);
    const angle = (((at % half) + 0.5) / half) * Math.PI;
    return { x: (at < half ? -100 : 100) * Math.sin(angle), y: -100 * Math.cos(angle) };
  });
  const core: SimulationNodeDatum = { x: 0, y: 0, fx: 0, fy: 0 };
  const links = ties.map(([source, target]) => ({ source, target }));
  const simulation = forceSimulation([...nodes, core])
    .randomSource(numbers())
    .alphaDecay(COOLING)
    .force('apart', forceManyBody().strength(-60))
    .force('collide', forceCollide(14))
    .force('ties', forceLink(links).distance(30).strength(0.3))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.05))
    .stop();
  simulation.tick(STEPS);
  return nodes.map(({ x = 0, y = 0 }) => ({ x, y }));
}

/** Numbers between 0 and 1 that are the same each time: a linear congruential generator (Numerical Recipes). */
function numbers(): () => number {
  let state = 1;
  return () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Who stands on which side: as near as can be to half of the height on each; from top to bottom. */
function sides(
  places: readonly Place[],
  sizes: readonly Size[],
): readonly [readonly number[], readonly number[]] {
  const all = places.map((place, at) => ({ at, ...place, height: sizes[at]?.height ?? 0 }));
  all.sort((a, b) => a.x - b.x || a.at - b.at);
  const total = all.reduce((sum, { height }) => sum + height + GAP, 0);
  let sum = 0;
  const isLeft = new Set<number>();
  for (const { at, height } of all) {
    if (sum + (height + GAP) / 2 > total / 2) break;
    sum += height + GAP;
    isLeft.add(at);
  }
  const downwards = [...all].sort((a, b) => a.y - b.y || a.at - b.at).map(({ at }) => at);
  return [downwards.filter((at) => isLeft.has(at)), downwards.filter((at) => !isLeft.has(at))];
}

/**
 * The tops of a column's boxes, about a middle at 0.
 * @param blocks the height of what the column may not stand beside
 */
function column(
  order: readonly number[],
  sizes: readonly Size[],
  blocks: number,
): ReadonlyMap<number, number> {
  const heights = order.map((at) => sizes[at]?.height ?? 0);
  const total = heights.reduce((sum, height) => sum + height, 0) + GAP * (order.length - 1);
  const band = blocks === 0 ? 0 : blocks / 2 + AROUND_MIDDLE;
  let y = -total / 2;
  const above: [number, number][] = [];
  const below: [number, number][] = [];
  for (const [i, at] of order.entries()) {
    const height = heights[i] ?? 0;
    (band > 0 && y + height / 2 < 0 ? above : below).push([at, y]);
    y += height + GAP;
  }
  if (band === 0) return new Map(below);
  const [last] = above.slice(-1);
  const bottom = last ? last[1] + (sizes[last[0]]?.height ?? 0) : 0;
  const top = below[0]?.[1] ?? 0;
  return new Map([
    ...above.map(([at, from]) => [at, from - bottom - band] as const),
    ...below.map(([at, from]) => [at, from - top + band] as const),
  ]);
}
