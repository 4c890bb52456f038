import { describe, expect, it } from 'vitest';
import { cellAfter, type Cell } from '../../../../src/panel/accounts/grid-keys';

const SIZE = { rows: 30, columns: 6 };
const go = (from: [number, number], key: string, { ctrl = false, rtl = false } = {}) => {
  const [row, column] = from;
  const to: Cell | undefined = cellAfter({ row, column }, { key, ctrl, rtl }, SIZE);
  return to && [to.row, to.column];
};

describe('keys in a table', () => {
  it.each([
    ['ArrowRight', [2, 3]],
    ['ArrowLeft', [2, 1]],
    ['ArrowDown', [3, 2]],
    ['ArrowUp', [1, 2]],
    ['Home', [2, 0]],
    ['End', [2, 5]],
    ['PageDown', [12, 2]],
    ['PageUp', [0, 2]],
  ])('%s leads on', (key, cell) => {
    expect(go([2, 2], key)).toEqual(cell);
  });

  it('goes to the first and last cell with Control', () => {
    expect(go([2, 2], 'Home', { ctrl: true })).toEqual([0, 0]);
    expect(go([2, 2], 'End', { ctrl: true })).toEqual([29, 5]);
    expect(go([2, 2], 'ArrowRight', { ctrl: true })).toBeUndefined();
  });

  it('stays at the edges', () => {
    expect(go([0, 0], 'ArrowUp')).toEqual([0, 0]);
    expect(go([0, 0], 'ArrowLeft')).toEqual([0, 0]);
    expect(go([29, 5], 'ArrowDown')).toEqual([29, 5]);
    expect(go([29, 5], 'ArrowRight')).toEqual([29, 5]);
    expect(go([25, 1], 'PageDown')).toEqual([29, 1]);
  });

  it('goes by the sides of the screen where the table runs from the right', () => {
    expect(go([2, 2], 'ArrowLeft', { rtl: true })).toEqual([2, 3]);
    expect(go([2, 2], 'ArrowRight', { rtl: true })).toEqual([2, 1]);
  });

  it('leaves other keys alone', () => {
    expect(go([2, 2], 'Enter')).toBeUndefined();
    expect(go([2, 2], 'a')).toBeUndefined();
  });
});
