import { describe, expect, it } from 'vitest';
import {
  current,
  foldSteps,
  following,
  MAX_STEPS,
  previous,
  trailFrom,
  trailReducer,
  type Trail,
  walked,
} from '../../../src/card/views/trail';

const open = (trail: Trail, entity: string) => trailReducer(trail, { type: 'open', entity });
const back = (trail: Trail) => trailReducer(trail, { type: 'back' });
const forward = (trail: Trail) => trailReducer(trail, { type: 'forward' });
const through = (...ids: string[]) => ids.slice(1).reduce(open, trailFrom(ids[0] ?? ''));

describe('trail', () => {
  it('goes on, back and forward', () => {
    const trail = through('a', 'b', 'c');
    expect(current(trail)).toBe('c');
    expect(previous(trail)).toBe('b');
    expect(following(trail)).toBeUndefined();
    const first = back(back(trail));
    expect(walked(first)).toEqual(['a']);
    expect(following(first)).toBe('b');
    expect(walked(forward(forward(first)))).toEqual(['a', 'b', 'c']);
  });

  it('stays where it begins and where it ends', () => {
    const start = trailFrom('a');
    expect(back(start)).toBe(start);
    expect(forward(start)).toBe(start);
    expect(previous(start)).toBeUndefined();
  });

  it('goes to any of its steps, and nowhere else', () => {
    const trail = through('a', 'b', 'c');
    const go = (to: number) => trailReducer(trail, { type: 'go', to });
    expect(current(go(0))).toBe('a');
    expect(go(2)).toBe(trail);
    expect(go(3)).toBe(trail);
    expect(go(-1)).toBe(trail);
  });

  it('ends the old way where a new one begins', () => {
    const trail = open(back(back(through('a', 'b', 'c'))), 'd');
    expect(trail.steps).toEqual(['a', 'd']);
    expect(following(trail)).toBeUndefined();
  });

  it('takes opening the card that is shown for nothing', () => {
    const trail = through('a', 'b');
    expect(open(trail, 'b')).toBe(trail);
    expect(open(trail, 'a').steps).toEqual(['a', 'b', 'a']);
  });

  it('forgets the oldest steps of a long way', () => {
    const trail = through(...Array.from({ length: MAX_STEPS * 2 }, (_, step) => String(step)));
    expect(trail.steps).toHaveLength(MAX_STEPS);
    expect(current(trail)).toBe(String(MAX_STEPS * 2 - 1));
  });

  it('folds the middle of a long list, never a single step', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at));
    const shape = (count: number) => {
      const { first, middle, last } = foldSteps(ids(count));
      return [first, middle, last].map((steps) => steps.map(({ entity }) => entity).join(''));
    };
    expect(shape(0)).toEqual(['', '', '']);
    expect(shape(4)).toEqual(['0123', '', '']);
    expect(shape(5)).toEqual(['0', '12', '34']);
    expect(foldSteps(ids(5)).last[0]).toEqual({ entity: '3', at: 3 });
  });
});
