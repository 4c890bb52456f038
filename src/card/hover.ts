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
      readonly by: Opener;
      /** The reader wants it to stay. */
      readonly pinned: boolean;
      /** The pointer is on the card. */
      readonly inside: boolean;
      /** The timer that closes it, where the pointer has left mark and card. */
      readonly leaving: number | null;
      /** What the pointer is on, on its way to the card: should it go no further, that is what it meant. */
      readonly next: M | null;
    };

/** What opened a card. One that the pointer opened goes when the pointer goes; the others stay until they are closed. */
export type Opener = 'pointer' | 'keyboard' | 'finger';

export type HoverEvent<M> =
  /** The pointer is now on a mark, or on none; `fast` where it is only passing. */
  | { readonly type: 'over'; readonly on: M | null; readonly fast?: boolean }
  /** The pointer moves from the open card's mark towards the card, across another mark or none. */
  | { readonly type: 'aim'; readonly on: M | null }
  | { readonly type: 'card-enter' }
  | { readonly type: 'card-leave' }
  /** The time of `wait` is over. */
  | { readonly type: 'time'; readonly token: number }
  /** A button is pressed in the page, or text is selected or dragged, or a finger taps what is no mark. */
  | { readonly type: 'press' }
  /** The reader keeps the card open, or no longer. */
  | { readonly type: 'pin'; readonly on: boolean }
  | { readonly type: 'scroll' }
  /** Escape, or the card's own close button. */
  | { readonly type: 'dismiss' }
  /** A command asks for the card of a mention. */
  | { readonly type: 'command'; readonly on: M }
  /** A finger taps a mark. */
  | { readonly type: 'tap'; readonly on: M }
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

function open<M>(state: HoverState<M>, on: M, by: Opener): HoverStep<M> {
  const token = state.token + 1;
  return [
    opened(token, on, by),
    [
      { do: 'prepare', on, token },
      { do: 'open', on, token, focus: by === 'keyboard' },
    ],
  ];
}

const opened = <M>(token: number, on: M, by: Opener): HoverState<M> => ({
  phase: 'open',
  token,
  on,
  by,
  pinned: false,
  inside: false,
  leaving: null,
  next: null,
});

/** Whether an open card stays, wherever the pointer lies. */
const stays = <M>(state: HoverState<M>): boolean =>
  state.phase === 'open' && (state.by !== 'pointer' || state.pinned);

function over<M>(state: HoverState<M>, on: M | null, fast: boolean): HoverStep<M> {
  switch (state.phase) {
    case 'idle':
      return on === null || fast ? same(state) : rest(state, on);
    case 'resting':
      if (on === null || fast) return toIdle(state);
      return on === state.on ? same(state) : rest(state, on);
    case 'open':
      // A look at where the pointer was, a frame ago, says nothing once it is on the card.
      if (stays(state) || state.inside) return same(state);
      if (on === state.on) return same({ ...state, leaving: null, next: null });
      // Another card would flash up under a pointer that only crosses its mark.
      return on === null || fast ? leave(state) : open(state, on, 'pointer');
  }
}

/** Each step towards the card gives the pointer a new grace. */
function aim<M>(state: HoverState<M>, next: M | null): HoverStep<M> {
  if (state.phase !== 'open' || stays(state) || state.inside) return same(state);
  return leave({ ...state, leaving: null, next });
}

function leave<M>(state: HoverState<M>): HoverStep<M> {
  if (state.phase !== 'open' || stays(state) || state.leaving !== null) return same(state);
  const token = state.token + 1;
  return [{ ...state, token, leaving: token }, [{ do: 'wait', token, ms: GRACE_MS }]];
}

function time<M>(state: HoverState<M>, token: number): HoverStep<M> {
  if (token !== state.token) return same(state);
  if (state.phase === 'resting') {
    const { on } = state;
    return [opened(token, on, 'pointer'), [{ do: 'open', on, token, focus: false }]];
  }
  if (state.phase !== 'open' || state.leaving !== token) return same(state);
  return state.next === null ? toIdle(state) : open(state, state.next, 'pointer');
}

function pin<M>(state: HoverState<M>, pinned: boolean): HoverStep<M> {
  return state.phase === 'open'
    ? same({ ...state, pinned, leaving: null, next: null })
    : same(state);
}

/** What ends a card that is not pinned. */
function end<M>(state: HoverState<M>): HoverStep<M> {
  return state.phase === 'open' && state.pinned ? same(state) : toIdle(state);
}

/** The next state, and what is to be done. */
export function hover<M>(state: HoverState<M>, event: HoverEvent<M>): HoverStep<M> {
  switch (event.type) {
    case 'over':
      return over(state, event.on, event.fast ?? false);
    case 'aim':
      return aim(state, event.on);
    case 'card-enter':
      return state.phase === 'open'
        ? same({ ...state, inside: true, leaving: null, next: null })
        : same(state);
    case 'card-leave':
      return state.phase === 'open' && state.inside
        ? leave({ ...state, inside: false })
        : same(state);
    case 'time':
      return time(state, event.token);
    case 'press':
    case 'gone':
      return end(state);
    case 'pin':
      return pin(state, event.on);
    case 'scroll':
      // An open card follows its mark; one that is not open yet must not open under a moving page.
      return state.phase === 'resting' ? toIdle(state) : same(state);
    case 'dismiss':
      return toIdle(state, true);
    case 'command':
      return open(state, event.on, 'keyboard');
    case 'tap':
      return open(state, event.on, 'finger');
  }
}
