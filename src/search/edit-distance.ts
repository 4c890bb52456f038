/**
 * How many letters must be dropped, added, changed or swapped with their neighbour to make one word of another: the optimal string
 * alignment distance, after Damerau, F. J. (1964), "A technique for computer detection and correction of spelling errors".
 */
export function editDistance(a: string, b: string): number {
  let twoBefore: readonly number[] = [];
  let before: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(before, j) + 1,
          at(row, j - 1) + 1,
          at(before, j - 1) + (isSame ? 0 : 1),
          isSwapped ? at(twoBefore, j - 2) + 1 : Infinity,
        ),
      );
    }
    [twoBefore, before] = [before, row];
  }
  return at(before, b.length);
}

const at = (row: readonly number[], place: number): number => row[place] ?? Infinity;
