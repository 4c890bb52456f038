/**
 * How many letters must be dropped, added, changed or swapped with their neighbour to make one word of another: the optimal string
 * alignment distance, after Damerau, F. J. (1964), "A technique for computer detection and correction of spelling errors".
 */
export function editDistance(a: string, b: string): number {
  return at(distances(a, b), b.length);
}

/** A beginning of a word, and how far another word is from it. */
export interface Beginning {
  /** In UTF-16 units. */
  readonly length: number;
  readonly errors: number;
}

/** That beginning of a word which another is nearest to, the longest of several: who is still typing has written no more yet. */
export function nearestBeginning(word: string, of: string): Beginning {
  const errors = distances(word, of);
  const least = Math.min(...errors);
  return { length: errors.lastIndexOf(least), errors: least };
}

/** The distances of a word from each beginning of another, the empty one first. */
function distances(a: string, b: string): readonly number[] {
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
  return before;
}

const at = (row: readonly number[], place: number): number => row[place] ?? Infinity;
