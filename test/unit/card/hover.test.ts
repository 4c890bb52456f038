import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DWELL_MS,
  GRACE_MS,
  hover,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  idleHover,
} from '../../../src/card/hover';

type Mention = 'a' | 'b';

/** Plays events from the beginning; gives the last state and all effects. */
function play(events: readonly HoverEvent<Mention>[]): {
  state: HoverState<Mention>;
  effects: HoverEffect<Mention>[];
} {
  let state = idleHover<Mention>();
  const effects: HoverEffect<Mention>[] = [];
  for (const event of events) {
    const [next, done] = hover(state, event);
    state = next;
    effects.push(...done);
  }
  return { state, effects };
}

const over = (on: Mention | null): HoverEvent<Mention> => ({ type: 'over', on });
const time = (token: number): HoverEvent<Mention> => ({ type: 'time', token });
const OPEN = [over('a'), time(1)];

describe('opening', () => {
  test('a card is made ready when the pointer comes, and opens when it has rested', () => {
    expect(play([over('a')]).effects).toEqual([
      { do: 'prepare', on: 'a', token: 1 },
      { do: 'wait', token: 1, ms: DWELL_MS },
    ]);
    expect(play(OPEN).effects.at(-1)).toEqual({ do: 'open', on: 'a', token: 1, focus: false });
  });
  test('a pointer that went on opens nothing, however late the timer', () => {
    expect(play([over('a'), over(null), time(1)]).state.phase).toBe('idle');
    expect(play([over('a'), over('b'), time(1)]).state.phase).toBe('resting');
  });
  test('a press or a scroll while resting opens nothing', () => {
    expect(play([over('a'), { type: 'press' }, time(1)]).state.phase).toBe('idle');
    expect(play([over('a'), { type: 'scroll' }, time(1)]).state.phase).toBe('idle');
  });
  test('from mark to mark it opens at once', () => {
    expect(play([...OPEN, over('b')]).effects.slice(-2)).toEqual([
      { do: 'prepare', on: 'b', token: 2 },
      { do: 'open', on: 'b', token: 2, focus: false },
    ]);
  });
  test('a command opens at once and moves the keyboard in', () => {
    expect(play([{ type: 'command', on: 'b' }]).effects.at(-1)).toMatchObject({
      do: 'open',
      on: 'b',
      focus: true,
    });
  });
});

describe('staying and closing', () => {
  test('it closes when the pointer has been away for the grace', () => {
    const away = play([...OPEN, over(null)]);
    expect(away.effects.at(-1)).toEqual({ do: 'wait', token: 2, ms: GRACE_MS });
    expect(play([...OPEN, over(null), time(2)]).effects.at(-1)).toEqual({
      do: 'close',
      refocus: false,
    });
  });
  test('it stays when the pointer comes back, or goes onto the card', () => {
    expect(play([...OPEN, over(null), over('a'), time(2)]).state.phase).toBe('open');
    expect(play([...OPEN, over(null), { type: 'card-enter' }, time(2)]).state.phase).toBe('open');
  });
  test('a late look at where the pointer was does not close a card that it is on', () => {
    const events = [...OPEN, { type: 'card-enter' }, over(null), time(2)] as const;
    expect(play(events).state).toMatchObject({ phase: 'open', leaving: null });
  });
  test('it closes when the pointer leaves the card for good', () => {
    const events = [...OPEN, { type: 'card-enter' }, { type: 'card-leave' }] as const;
    expect(play([...events, time(2)]).state.phase).toBe('idle');
  });
  test('a card opened by keyboard stays wherever the pointer lies, until dismissed', () => {
    const opened: HoverEvent<Mention>[] = [{ type: 'command', on: 'a' }];
    expect(play([...opened, over('b'), over(null), time(2), time(3)]).state).toMatchObject({
      on: 'a',
    });
    expect(play([...opened, { type: 'dismiss' }]).effects.at(-1)).toEqual({
      do: 'close',
      refocus: true,
    });
  });
  test('an open card outlives a scroll, not the loss of its mention', () => {
    expect(play([...OPEN, { type: 'scroll' }]).state.phase).toBe('open');
    expect(play([...OPEN, { type: 'gone' }]).state.phase).toBe('idle');
  });
});

describe('passing and aiming', () => {
  const fast = (on: Mention): HoverEvent<Mention> => ({ type: 'over', on, fast: true });
  const aim = (on: Mention | null): HoverEvent<Mention> => ({ type: 'aim', on });

  test('a pointer that passes rests on nothing, and its rest begins when it slows down', () => {
    expect(play([fast('a')]).effects).toEqual([]);
    expect(play([fast('a'), over('a')]).state.phase).toBe('resting');
    expect(play([over('a'), fast('a'), time(1)]).state.phase).toBe('idle');
  });
  test('a pointer that passes over another mark does not open its card', () => {
    expect(play([...OPEN, fast('b')]).state).toMatchObject({ on: 'a', leaving: 2 });
    expect(play([...OPEN, fast('b'), over('b')]).state).toMatchObject({ on: 'b' });
  });
  test('on its way to the card it switches to no other and closes nothing, each step anew', () => {
    expect(play([...OPEN, aim('b'), aim(null), time(2)]).state).toMatchObject({ on: 'a' });
    expect(play([...OPEN, aim('b'), { type: 'card-enter' }, time(2)]).state).toMatchObject({
      on: 'a',
      inside: true,
    });
  });
  test('where it stops on the way, it meant what it is on', () => {
    expect(play([...OPEN, aim('b'), time(2)]).state).toMatchObject({ phase: 'open', on: 'b' });
    expect(play([...OPEN, aim(null), time(2)]).state.phase).toBe('idle');
  });
});

describe('pinned, or opened by a finger', () => {
  const pin = (on: boolean): HoverEvent<Mention> => ({ type: 'pin', on });

  test('a pinned card outlives pointer, presses and the loss of its mention', () => {
    const pinned = [...OPEN, pin(true), over('b'), over(null), { type: 'press' }, { type: 'gone' }];
    expect(play(pinned as HoverEvent<Mention>[]).state).toMatchObject({ phase: 'open', on: 'a' });
    expect(play([...OPEN, pin(true), { type: 'dismiss' }]).state.phase).toBe('idle');
  });
  test('a command replaces a pinned card, and the new one is not pinned', () => {
    const events: HoverEvent<Mention>[] = [...OPEN, pin(true), { type: 'command', on: 'b' }];
    expect(play(events).state).toMatchObject({ on: 'b', pinned: false });
  });
  test('unpinned, it goes with the pointer again', () => {
    expect(play([...OPEN, pin(true), pin(false), over(null), time(2)]).state.phase).toBe('idle');
  });
  test('a tap opens at once without the keyboard, and stays until something else is tapped', () => {
    const tap: HoverEvent<Mention> = { type: 'tap', on: 'a' };
    expect(play([tap]).effects.at(-1)).toMatchObject({ do: 'open', focus: false });
    expect(play([tap, over(null), time(1), time(2)]).state.phase).toBe('open');
    expect(play([tap, { type: 'press' }]).state.phase).toBe('idle');
  });
});

const mention = fc.constantFrom<Mention>('a', 'b');
const event: fc.Arbitrary<HoverEvent<Mention>> = fc.oneof(
  fc.option(mention).map((on) => ({ type: 'over' as const, on })),
  fc.nat(20).map((token) => ({ type: 'time' as const, token })),
  mention.map((on) => ({ type: 'command' as const, on })),
  mention.map((on) => ({ type: 'tap' as const, on })),
  mention.map((on) => ({ type: 'over' as const, on, fast: true })),
  fc.option(mention).map((on) => ({ type: 'aim' as const, on })),
  fc.boolean().map((on) => ({ type: 'pin' as const, on })),
  fc
    .constantFrom('card-enter', 'card-leave', 'press', 'scroll', 'dismiss', 'gone')
    .map((type) => ({ type })),
);

describe('whatever happens', () => {
  test('only the token at hand opens a card, tokens never shrink, a press ends all that is not pinned', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let state = idleHover<Mention>();
        for (const e of events) {
          const [next, effects] = hover(state, e);
          expect(next.token).toBeGreaterThanOrEqual(state.token);
          for (const effect of effects) {
            if (effect.do === 'open') expect(effect.token).toBe(next.token);
            if (effect.do === 'open' && e.type === 'time') expect(e.token).toBe(state.token);
          }
          expect(effects.some((x) => x.do === 'close')).toBe(
            state.phase !== 'idle' && next.phase === 'idle',
          );
          const isPinned = state.phase === 'open' && state.pinned;
          if (e.type === 'press') expect(next.phase).toBe(isPinned ? 'open' : 'idle');
          if (e.type === 'scroll') expect(next.phase === 'open').toBe(state.phase === 'open');
          state = next;
        }
      }),
    );
  });
});
