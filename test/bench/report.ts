/** What the bench prints: a JSON object for each measure, and at the end the figures beside their limits. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** The value that 95 of 100 stay below. */
export function ninetyFifth(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? NaN;
}

export const round = (n: number): number => Number(n.toPrecision(3));

interface Line {
  readonly bench: string;
  readonly page: string;
  readonly names: number;
  readonly ratio: number;
  readonly against: string;
  readonly [more: string]: string | number;
}

/** Prints one measure. */
export function line(fields: Line): void {
  console.log(JSON.stringify({ ...fields, ratio: round(fields.ratio) }));
}

interface Figure {
  readonly name: string;
  readonly reached: number;
  readonly limit: number;
  readonly unit: string;
  readonly isLeast: boolean;
}

const figures: Figure[] = [];

/** Notes a figure that is to be at most so much. @param unit of both; none for ratios */
export function atMost(limit: number, name: string, reached: number, unit = ''): void {
  figures.push({ name, reached, limit, unit, isLeast: false });
}

/** Notes a figure that is to be at least so much. */
export function atLeast(limit: number, name: string, reached: number, unit = ''): void {
  figures.push({ name, reached, limit, unit, isLeast: true });
}

/** Prints all figures noted. */
export function table(): void {
  const width = Math.max(...figures.map(({ name }) => name.length));
  console.log(`\n${'figure'.padEnd(width)}  ${'reached'.padStart(9)}  ${'limit'.padStart(10)}`);
  for (const { name, reached, limit, unit, isLeast } of figures) {
    const isMet = isLeast ? reached >= limit : reached <= limit;
    const bound = `${isLeast ? '≥' : '≤'} ${limit}`;
    console.log(
      `${name.padEnd(width)}  ${String(round(reached)).padStart(9)}  ${bound.padStart(10)}  ${unit.padEnd(5)} ${isMet ? '' : 'MISSED'}`.trimEnd(),
    );
  }
}
