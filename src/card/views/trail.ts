/** The way a reader took from card to card, and where on it the reader is. Pure. */

export interface Trail {
  /** Never empty; the cards in the order in which they were opened. */
  readonly steps: readonly [string, ...string[]];
  /** Which of the steps is shown. */
  readonly at: number;
}

export type TrailAction =
  | { readonly type: 'open'; readonly entity: string }
  | { readonly type: 'back' }
  | { readonly type: 'forward' }
  /** To a step by its place in the trail. */
  | { readonly type: 'go'; readonly to: number };

/** Steps kept; a reader who goes further loses the oldest, not the way back. */
export const MAX_STEPS = 50;

/** A trail that begins at an entity. */
export function trailFrom(entity: string): Trail {
  return { steps: [entity], at: 0 };
}

/** The trail after an action; the same object where nothing changes. A new way from an earlier step ends the old one there. */
export function trailReducer(trail: Trail, action: TrailAction): Trail {
  switch (action.type) {
    case 'open': {
      if (action.entity === current(trail)) return trail;
      const [first, ...rest] = [...walked(trail), action.entity].slice(-MAX_STEPS);
      return first === undefined ? trail : { steps: [first, ...rest], at: rest.length };
    }
    case 'back':
      return goTo(trail, trail.at - 1);
    case 'forward':
      return goTo(trail, trail.at + 1);
    case 'go':
      return goTo(trail, action.to);
  }
}

function goTo(trail: Trail, to: number): Trail {
  return to === trail.at || trail.steps[to] === undefined ? trail : { ...trail, at: to };
}

/** The card that is shown. */
export function current({ steps, at }: Trail): string {
  return steps[at] ?? steps[0];
}

/** The card that Back would show. */
export function previous({ steps, at }: Trail): string | undefined {
  return steps[at - 1];
}

/** The card that Forward would show. */
export function following({ steps, at }: Trail): string | undefined {
  return steps[at + 1];
}

/** The way up to the card that is shown, which comes last. */
export function walked({ steps, at }: Trail): readonly string[] {
  return steps.slice(0, at + 1);
}

/** A step as it is listed: an entity, and its place in the trail. */
export interface Step {
  readonly entity: string;
  readonly at: number;
}

/** Steps of a list that stand unfolded at its end. */
const LAST_SHOWN = 2;

/**
 * Steps for a list in one line: the first and the last two in sight, the middle folded away. One step alone is not folded:
 * what would unfold it takes as much room.
 */
export function foldSteps(ids: readonly string[]): {
  readonly first: readonly Step[];
  readonly middle: readonly Step[];
  readonly last: readonly Step[];
} {
  const steps = ids.map((entity, at) => ({ entity, at }));
  if (steps.length <= LAST_SHOWN + 2) return { first: steps, middle: [], last: [] };
  return {
    first: steps.slice(0, 1),
    middle: steps.slice(1, -LAST_SHOWN),
    last: steps.slice(-LAST_SHOWN),
  };
}
