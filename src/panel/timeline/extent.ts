/**
 * What an EDTF date covers on a time axis: exactly what it says and no more. A day is a point; a month, a year, a decade and an
 * interval are as long as they are. Instants are those of UTC, as civil dates have no zone. Pure.
 */
import { OPEN, parseEdtf, type CivilDate } from '../../pack/edtf';

/** A day in ms. */
export const DAY = 86_400_000;

export interface Extent {
  /** The first instant that the date may mean, in ms since 1970. */
  readonly from: number;
  /** The first instant after all that it may mean; infinite where an interval goes on beyond what is known. */
  readonly to: number;
  /** Whether it is one day, which is drawn as a point. */
  readonly isDay: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The beginning of a civil day. Not `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999. */
function startOfDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function startOf({ year, month = 1, day = 1 }: CivilDate): number {
  return startOfDay(year, month, day);
}

function endOf({ year, month = 1, day = 1, precision }: CivilDate): number {
  switch (precision) {
    case 'day':
      return startOfDay(year, month, day + 1);
    case 'month':
      return startOfDay(year, month + 1, 1);
    case 'year':
      return startOfDay(year + 1, 1, 1);
    case 'decade':
      return startOfDay(year + 10, 1, 1);
  }
}

/** @returns the extent of an EDTF date or interval; `undefined` where the text is none in the forms that packs use. */
export function extentOf(edtf: string): Extent | undefined {
  const span = parseEdtf(edtf);
  if (!span) return undefined;
  const [first, last = first] = span;
  const ends = last === OPEN ? [first] : [first, last];
  return {
    from: startOf(first),
    to: last === OPEN ? Number.POSITIVE_INFINITY : endOf(last),
    isDay: span.length === 1 && first.precision === 'day',
    approximate: ends.some(({ approximate }) => approximate),
    uncertain: ends.some(({ uncertain }) => uncertain),
  };
}
