/** The way a reader took from card to card. Pure. */

/** Never empty: the last id is the card that is shown. */
export type Trail = readonly [string, ...string[]];

export type TrailAction =
  { readonly type: 'open'; readonly entity: string } | { readonly type: 'back' };

/** Steps kept; a reader who goes further loses the oldest, not the way back. */
export const MAX_STEPS = 50;

/** The trail after an action; the same object where nothing changes. */
export function trailReducer(trail: Trail, action: TrailAction): Trail {
  if (action.type === 'back') {
    return asTrail(trail.slice(0, -1)) ?? trail;
  }
  if (action.entity === current(trail)) return trail;
  return asTrail([...trail.slice(1 - MAX_STEPS), action.entity]) ?? trail;
}

function asTrail(ids: readonly string[]): Trail | undefined {
  const [first, ...rest] = ids;
  return first === undefined ? undefined : [first, ...rest];
}

/** The card that is shown. */
export function current(trail: Trail): string {
  return trail.at(-1) ?? trail[0];
}

/** The card that Back would show. */
export function previous(trail: Trail): string | undefined {
  return trail.at(-2);
}
