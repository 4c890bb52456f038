/** The stretch of time that is looked at, and how it is moved. Pure. */
import { DAY, type Extent } from './extent';

/** A stretch of time: ms since 1970, the end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The least that is looked at: nothing in a pack is known more exactly than by its day. */
export const LEAST = 4 * DAY;

/** The share of a stretch that is left free around what it is to show, so that nothing stands at its very edge. */
const MARGIN = 0.06;

/** How much of all that is dated is to be seen at first. */
const MOST = 0.8;

export type Move =
  /** Closer (a factor below 1) or further away, around a place in the stretch: 0 is its beginning, 1 its end. */
  | { readonly do: 'zoom'; readonly factor: number; readonly around?: number }
  /** Later, or with a negative share earlier, by a share of the stretch. */
  | { readonly do: 'pan'; readonly by: number }
  | { readonly do: 'show'; readonly stretch: Stretch };

/** What is looked at after a move: always within the bounds, and never less than {@link LEAST}. */
export function moved(now: Stretch, move: Move, bounds: Stretch): Stretch {
  switch (move.do) {
    case 'zoom': {
      const { factor, around = 0.5 } = move;
      const length = clamped((now.to - now.from) * factor, LEAST, bounds.to - bounds.from);
      const fixed = now.from + (now.to - now.from) * around;
      return within({ from: fixed - length * around, to: fixed + length * (1 - around) }, bounds);
    }
    case 'pan': {
      const by = (now.to - now.from) * move.by;
      return within({ from: now.from + by, to: now.to + by }, bounds);
    }
    case 'show': {
      const { from, to } = move.stretch;
      const missing = Math.max(0, LEAST - (to - from)) / 2;
      return within({ from: from - missing, to: to + missing }, bounds);
    }
  }
}

/** A stretch shifted into the bounds, and cut where it is longer than they are. */
function within({ from, to }: Stretch, bounds: Stretch): Stretch {
  if (to - from >= bounds.to - bounds.from) return bounds;
  const shift = Math.max(0, bounds.from - from) - Math.max(0, to - bounds.to);
  return { from: from + shift, to: to + shift };
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Where a date without an end is taken to end when room is planned: at its beginning. */
function lastOf({ from, to }: Extent): number {
  return Number.isFinite(to) ? to : from + DAY;
}

/** All that is dated, with a margin; `undefined` where nothing is. */
export function boundsOf(extents: readonly Extent[]): Stretch | undefined {
  if (extents.length === 0) return undefined;
  return roomy({
    from: Math.min(...extents.map(({ from }) => from)),
    to: Math.max(...extents.map(lastOf)),
  });
}

function roomy({ from, to }: Stretch): Stretch {
  const margin = Math.max((to - from) * MARGIN, (LEAST - (to - from)) / 2, DAY);
  return { from: from - margin, to: to + margin };
}

/**
 * The shortest stretch that holds most of what is dated. A pack on one week that mentions a war forty years before would
 * otherwise open as a single heap at the end of an empty line.
 * @param extents in the order in which they begin
 */
export function firstStretch(extents: readonly Extent[], bounds: Stretch): Stretch {
  const wanted = Math.ceil(extents.length * MOST);
  let best: Stretch = bounds;
  for (let first = 0; first + wanted <= extents.length; first++) {
    const start = extents[first]?.from ?? bounds.from;
    const ends = extents.slice(first).map(lastOf);
    ends.sort((a, b) => a - b);
    const end = ends[wanted - 1] ?? bounds.to;
    if (end - start < best.to - best.from) best = { from: start, to: end };
  }
  return best === bounds ? bounds : moved(bounds, { do: 'show', stretch: roomy(best) }, bounds);
}
