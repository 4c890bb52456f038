/** Where a passage stands on a strip that stands for the whole text. Pure. */
import type { Span } from '../../pack/source-passages';

/** How long a strip is, in its own units: one is a hundredth of the text. */
export const STRIP_LENGTH = 100;

/** The least that a mark takes, in the strip's units: some 3 px on a narrow panel, so that a single word is still seen. */
export const LEAST_MARK = 0.9;

export interface StripMark {
  readonly at: number;
  readonly size: number;
}

/** The mark of a passage in a text of so many code points; never beyond the strip's ends. */
export function stripMark({ start, end }: Span, length: number): StripMark {
  const share = (points: number) =>
    length > 0 ? (STRIP_LENGTH * Math.min(Math.max(points, 0), length)) / length : 0;
  const size = Math.max(share(end) - share(start), LEAST_MARK);
  return { at: rounded(Math.min(share(start), STRIP_LENGTH - size)), size: rounded(size) };
}

/** A thousandth of a strip's unit is less than any screen shows. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
