/** How the arrow keys walk a table: the grid pattern of the ARIA Authoring Practices. Pure. */

/** A cell: row and column from 0, headers counted. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Rows that Page Up and Page Down go. */
const PAGE = 10;

export interface GridKey {
  readonly key: string;
  readonly ctrl: boolean;
  /** The table runs from right to left, so that its next column is on the left. */
  readonly rtl: boolean;
}

/**
 * The cell to which a key leads; at an edge that is the same cell, since keys do not wrap around.
 * @returns undefined for a key that leads nowhere
 */
export function cellAfter(
  { row, column }: Cell,
  { key, ctrl, rtl }: GridKey,
  { rows, columns }: GridSize,
): Cell | undefined {
  const to = (r: number, c: number): Cell => ({
    row: Math.min(Math.max(r, 0), rows - 1),
    column: Math.min(Math.max(c, 0), columns - 1),
  });
  const forwards = rtl ? 'ArrowLeft' : 'ArrowRight';
  const backwards = rtl ? 'ArrowRight' : 'ArrowLeft';
  if (ctrl) {
    if (key === 'Home') return to(0, 0);
    return key === 'End' ? to(rows - 1, columns - 1) : undefined;
  }
  switch (key) {
    case forwards:
      return to(row, column + 1);
    case backwards:
      return to(row, column - 1);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'Home':
      return to(row, 0);
    case 'End':
      return to(row, columns - 1);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'PageUp':
      return to(row - PAGE, column);
    default:
      return undefined;
  }
}
