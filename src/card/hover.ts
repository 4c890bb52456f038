/**
 * When a card opens and closes, as a pure reducer: events in, state and effects out. No clock, no DOM.
 *
 * Each interaction has a token, a number that grows. A timer or an answer that comes back with an older token belongs to an
 * interaction that is over, and does nothing: a late answer can't open a card.
 */

/** Milliseconds that the pointer rests on a mark before its card opens. */
export const DWELL_MS = 300;
/** Milliseconds that a card stays after the pointer left mark and card. */
export const GRACE_MS = 300;

/** `M` is whatever stands for a mention; it is compared by identity. */
export type HoverState<M> =
  /** Nothing is open and the pointer is on no mark. */
  | { readonly phase: 'idle'; readonly token: number }
  /** The pointer rests on a mark; its card is being made ready, unseen. */
  | { readonly phase: 'resting'; readonly token: number; readonly on: M }
  /** A card is open. */
  | {
      readonly phase: 'open';
      readonly token: number;
      readonly on: M;
      readonly by: 'pointer' | 'keyboard';
      /** The pointer is on the card. */
      readonly inside: boolean;
      /** The timer that closes it, where the pointer has left mark and card. */
      readonly leaving: number | null;
    };

export type HoverEvent<M> =
  /** The pointer is now on a mark, or on none. */
  | { readonly type: 'over'; readonly on: M | null }
  | { readonly type: 'card-enter' }
  | { readonly type: 'card-leave' }
  /** The time of `wait` is over. */
  | { readonly type: 'time'; readonly token: number }
  /** A button is pressed in the page, or text is selected or dragged. */
  | { readonly type: 'press' }
  | { readonly type: 'scroll' }
  /** Escape, or the card's own close button. */
  | { readonly type: 'dismiss' }
  /** A command asks for the card of a mention. */
  | { readonly type: 'command'; readonly on: M }
  /** The mention has left the page. */
  | { readonly type: 'gone' };

export type HoverEffect<M> =
  /** Make the card of this mention ready, unseen. */
  | { readonly do: 'prepare'; readonly on: M; readonly token: number }
  /** Send `time` with this token after so many milliseconds. */
  | { readonly do: 'wait'; readonly token: number; readonly ms: number }
  /** Show the card as soon as it is ready, unless a later effect says otherwise; `focus` moves the keyboard into it. */
  | { readonly do: 'open'; readonly on: M; readonly token: number; readonly focus: boolean }
  /** Hide the card; `refocus` gives the keyboard back to where it was. */
  | { readonly do: 'close'; readonly refocus: boolean };

export type HoverStep<M> = readonly [HoverState<M>, readonly HoverEffect<M>[]];

export function idleHover<M>(): HoverState<M> {
  return { phase: 'idle', token: 0 };
}

const same = <M>(state: HoverState<M>): HoverStep<M> => [state, []];

function toIdle<M>(state: HoverState<M>, refocus = false): HoverStep<M> {
  const idle: HoverState<M> = { phase: 'idle', token: state.token + 1 };
  return state.phase === 'idle' ? [state, []] : [idle, [{ do: 'close', refocus }]];
}

function rest<M>(state: HoverState<M>, on: M): HoverStep<M> {
  const token = state.token + 1;
  return [
    { phase: 'resting', token, on },
    [
      { do: 'prepare', on, token },
      { do: 'wait', token, ms: DWELL_MS },
    ],
  ];
}

function open<M>(state: HoverState<M>, on: M, by: 'pointer' | 'keyboard'): HoverStep<M> {
  const token = state.token + 1;
  return [
    { phase: 'open', token, on, by, inside: false, leaving: null },
    [
      { do: 'prepare', on, token },
      { do: 'open', on, token, focus: by === 'keyboard' },
    ],
  ];
}

function over<M>(state: HoverState<M>, on: M | null): HoverStep<M> {
  switch (state.phase) {
    case 'idle':
      return on === null ? same(state) : rest(state, on);
    case 'resting':
      if (on === state.on) return same(state);
      return on === null ? toIdle(state) : rest(state, on);
    case 'open':
      // A card opened by keyboard stays until it is dismissed: the pointer may lie anywhere.
      // And a look at where the pointer was, a frame ago, says nothing once it is on the card.
      if (state.by === 'keyboard' || state.inside) return same(state);
      if (on === null) return leave(state);
      return on === state.on ? same({ ...state, leaving: null }) : open(state, on, 'pointer');
  }
}

function leave<M>(state: HoverState<M>): HoverStep<M> {
  if (state.phase !== 'open' || state.by === 'keyboard' || state.leaving !== null)
    return same(state);
  const token = state.token + 1;
  return [{ ...state, token, leaving: token }, [{ do: 'wait', token, ms: GRACE_MS }]];
}

function time<M>(state: HoverState<M>, token: number): HoverStep<M> {
  if (token !== state.token) return same(state);
  if (state.phase === 'resting') {
    const { on } = state;
    return [
      { phase: 'open', token, on, by: 'pointer', inside: false, leaving: null },
      [{ do: 'open', on, token, focus: false }],
    ];
  }
  return state.phase === 'open' && state.leaving === token ? toIdle(state) : same(state);
}

/** The next state, and what is to be done. */
export function hover<M>(state: HoverState<M>, event: HoverEvent<M>): HoverStep<M> {
  switch (event.type) {
    case 'over':
      return over(state, event.on);
    case 'card-enter':
      return state.phase === 'open' ? same({ ...state, inside: true, leaving: null }) : same(state);
    case 'card-leave':
      return state.phase === 'open' && state.inside
        ? leave({ ...state, inside: false })
        : same(state);
    case 'time':
      return time(state, event.token);
    case 'press':
      return toIdle(state);
    case 'scroll':
      // An open card follows its mark; one that is not open yet must not open under a moving page.
      return state.phase === 'resting' ? toIdle(state) : same(state);
    case 'dismiss':
      return toIdle(state, true);
    case 'command':
      return open(state, event.on, 'keyboard');
    case 'gone':
      return toIdle(state);
  }
}
