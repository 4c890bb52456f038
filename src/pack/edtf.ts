/**
 * The part of EDTF (ISO 8601-2:2019, the Library of Congress's Extended Date/Time Format) that packs use:
 * a day, a month, a year, a decade (`198X`), each perhaps `~` approximate or `?` uncertain, and an interval of two of them,
 * or one that is open at its end (`2017/..`): it goes on beyond what is known.
 * Dates are civil: they have no zone and are never turned into instants, so they can't shift.
 */

export interface CivilDate {
  /** 4 digits, or for a decade its first year. */
  readonly year: number;
  /** 1 to 12; absent for a year or decade. */
  readonly month?: number;
  /** 1 to 31; absent unless the day is known. */
  readonly day?: number;
  readonly precision: 'decade' | 'year' | 'month' | 'day';
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const POINT = /^(\d{3})(\d|X)(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

const FORM_OF_POINT = String.raw`\d{3}(?:X|\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)[~?%]?`;

/** The form of every date and interval below, and of few texts that are none: 30 February, an end before its beginning. */
export const EDTF_FORM = new RegExp(`^${FORM_OF_POINT}(?:/(?:${FORM_OF_POINT}|\\.\\.))?$`);

function daysIn(year: number, month: number): number {
  // The calendar repeats every 400 years, and Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const like = 2000 + (year % 400);
  // The day before the first of the next month is the last of this one.
  return new Date(Date.UTC(like, month, 0)).getUTCDate();
}

function parsePoint(edtf: string): CivilDate | undefined {
  const m = POINT.exec(edtf);
  if (!m) return undefined;
  const [, century, unit, mm, dd, mark] = m;
  const qualifiers = {
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  if (unit === 'X') {
    return mm === undefined
      ? { year: Number(century) * 10, precision: 'decade', ...qualifiers }
      : undefined;
  }
  const year = Number(`${century ?? ''}${unit ?? ''}`);
  if (mm === undefined) return { year, precision: 'year', ...qualifiers };
  const month = Number(mm);
  if (month < 1 || month > 12) return undefined;
  if (dd === undefined) return { year, month, precision: 'month', ...qualifiers };
  const day = Number(dd);
  if (day < 1 || day > daysIn(year, month)) return undefined;
  return { year, month, day, precision: 'day', ...qualifiers };
}

/** The end of an interval that has none. */
export const OPEN = '..';

/** A date; an interval's two ends; or the beginning of an interval that is open at its end. */
export type CivilSpan =
  readonly [CivilDate] | readonly [CivilDate, CivilDate] | readonly [CivilDate, typeof OPEN];

/**
 * Parses an EDTF date or interval.
 * @returns one date, or two for an interval; `undefined` where the text is not one of the forms above.
 */
export function parseEdtf(edtf: string): CivilSpan | undefined {
  const parts = edtf.split('/');
  if (parts.length > 2) return undefined;
  const from = parsePoint(parts[0] ?? '');
  if (!from) return undefined;
  if (parts.length === 1) return [from];
  if (parts[1] === OPEN) return [from, OPEN];
  const to = parsePoint(parts[1] ?? '');
  return to && sortKey(from) <= lastKey(to) ? [from, to] : undefined;
}

/** Whether a text is a date or interval in the EDTF forms that packs use. */
export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== undefined;
}

/** A number that orders dates by their beginning: yyyymmdd, with 00 for what is not known. */
export function sortKey(date: CivilDate): number {
  return date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0);
}

/** The same for the end of what a date may mean: "2021-10-20/2021-10" ends on some later day of that month. */
function lastKey(date: CivilDate): number {
  const year = date.precision === 'decade' ? date.year + 9 : date.year;
  return year * 10_000 + (date.month ?? 99) * 100 + (date.day ?? 99);
}

/**
 * What a date or interval spans, as numbers that order dates (yyyymmdd): the first day that it may mean and the last, with 00 and 99
 * for what is not known; `Infinity` for an open end.
 * @returns `undefined` where the text is no date
 */
export function spanOf(edtf: string): readonly [from: number, to: number] | undefined {
  const span = parseEdtf(edtf);
  if (!span) return undefined;
  const last = span.at(-1) ?? span[0];
  return [sortKey(span[0]), last === OPEN ? Infinity : lastKey(last)];
}

/** Whether one date begins only after the whole of another; never where the other has no end or one of them is no date. */
export function beginsAfter(edtf: string, other: string): boolean {
  const [from] = parseEdtf(edtf) ?? [];
  const to = parseEdtf(other)?.at(-1);
  return from !== undefined && to !== undefined && to !== OPEN && sortKey(from) > lastKey(to);
}
