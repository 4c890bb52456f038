// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { SLICE_MS } from '../../../src/page/limits';
import { Slices } from '../../../src/page/slices';
import { FakeClock } from '../../support/fake-clock';

/** A job of so many steps, each of which it notes; it asks after each whether it has done enough. */
function job(name: string, steps: number, notes: string[]) {
  let left = steps;
  return (enough: () => boolean): boolean => {
    while (left > 0) {
      notes.push(name);
      left--;
      if (left > 0 && enough()) return false;
    }
    return true;
  };
}

test('jobs run in their order, each to its end', () => {
  const notes: string[] = [];
  const clock = new FakeClock();
  const slices = new Slices(clock, () => notes.push('|'));
  slices.add([job('a', 2, notes), job('b', 1, notes)]);
  slices.add([job('c', 1, notes)]);
  expect(notes).toEqual([]);
  while (clock.next());
  expect(notes.join('')).toBe('aabc|');
});

test('a slice ends when its time is over, and the page has its turn', () => {
  const notes: string[] = [];
  const clock = new FakeClock(SLICE_MS / 2);
  const done: boolean[] = [];
  const slices = new Slices(clock, (all) => {
    notes.push('|');
    done.push(all);
  });
  slices.add([job('a', 5, notes), job('b', 1, notes)]);
  while (clock.next()) expect(clock.waiting).toBeLessThanOrEqual(1);
  expect(notes.join('')).toBe('aa|aa|ab|');
  expect(done).toEqual([false, false, true]);
});

test('the first slice can run at once, and nothing runs twice', () => {
  const notes: string[] = [];
  const clock = new FakeClock();
  const slices = new Slices(clock, vi.fn());
  slices.add([job('a', 1, notes)]);
  slices.runNow();
  while (clock.next());
  expect(notes).toEqual(['a']);
});

test('after a stop nothing runs, also where a slice itself stops it', () => {
  const notes: string[] = [];
  const clock = new FakeClock(SLICE_MS);
  const slices: Slices = new Slices(clock, () => slices.stop());
  slices.add([job('a', 9, notes)]);
  slices.runNow();
  expect(clock.next()).toBe(false);
  expect(notes).toEqual(['a']);
  slices.add([job('b', 1, notes)]);
  slices.stop();
  expect(clock.next()).toBe(false);
});

test('a job that fails is given up, and those behind it run', () => {
  const notes: string[] = [];
  const clock = new FakeClock();
  const slices = new Slices(clock, vi.fn());
  slices.add([
    () => {
      throw new Error('The page did what no page does.');
    },
    job('b', 1, notes),
  ]);
  expect(() => clock.next()).toThrow('no page');
  while (clock.next());
  expect(notes).toEqual(['b']);
});

test('a job that stops all is the last: neither what is left of it nor what it asked for is done', () => {
  const notes: string[] = [];
  const clock = new FakeClock(SLICE_MS);
  const slices = new Slices(clock, () => notes.push('|'));
  slices.add([
    () => {
      slices.next([job('b', 1, notes)]);
      slices.stop();
      return false;
    },
    job('c', 1, notes),
  ]);
  while (clock.next());
  slices.add([job('d', 1, notes)]);
  while (clock.next());
  expect(notes.join('')).toBe('|d|');
});
