import { describe, expect, it } from 'vitest';
import {
  current,
  MAX_STEPS,
  previous,
  trailReducer,
  type Trail,
} from '../../../src/card/views/trail';

const open = (trail: Trail, entity: string) => trailReducer(trail, { type: 'open', entity });
const back = (trail: Trail) => trailReducer(trail, { type: 'back' });

describe('trail', () => {
  it('goes on and back', () => {
    const trail = open(open(['a'], 'b'), 'c');
    expect(current(trail)).toBe('c');
    expect(previous(trail)).toBe('b');
    expect(back(back(trail))).toEqual(['a']);
  });

  it('stays where it began', () => {
    const start: Trail = ['a'];
    expect(back(start)).toBe(start);
    expect(previous(start)).toBeUndefined();
  });

  it('takes opening the card that is shown for nothing', () => {
    const trail: Trail = ['a', 'b'];
    expect(open(trail, 'b')).toBe(trail);
    expect(open(trail, 'a')).toEqual(['a', 'b', 'a']);
  });

  it('forgets the oldest steps of a long way', () => {
    let trail: Trail = ['0'];
    for (let step = 1; step < MAX_STEPS * 2; step += 1) trail = open(trail, String(step));
    expect(trail).toHaveLength(MAX_STEPS);
    expect(current(trail)).toBe(String(MAX_STEPS * 2 - 1));
  });
});
