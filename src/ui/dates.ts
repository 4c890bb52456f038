/** Writes the EDTF dates of packs as a newspaper would. Civil dates are written in UTC, so no zone can shift them. */
import { OPEN, parseEdtf, type CivilDate, type CivilSpan } from '../pack/edtf';
import { locale as localeOfStrings, t } from './strings';

function instant({ year, month = 1, day = 1 }: CivilDate): Date {
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const PARTS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

// Making a formatter costs more than all its uses on a card.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(precision: keyof typeof PARTS, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  let made = formatters.get(key);
  if (!made) {
    // The calendar is named: packs are written in the Gregorian one, whatever the locale's custom.
    made = new Intl.DateTimeFormat(locale, {
      ...PARTS[precision],
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    formatters.set(key, made);
  }
  return made;
}

function qualified(date: CivilDate, text: string): string {
  const about = date.approximate ? t('date.approximate', [text]) : text;
  return date.uncertain ? t('date.uncertain', [about]) : about;
}

/** Keeps Russian "г." (year) from the beginning of a line, where it must not stand. */
function tied(text: string): string {
  return text.replaceAll(' г.', '\u00a0г.');
}

function point(date: CivilDate, locale: string): string {
  const text =
    date.precision === 'decade'
      ? t('date.decade', [date.year])
      : formatter(date.precision, locale).format(instant(date));
  return qualified(date, text);
}

/** What a sentence says of a date: since when, as of when, when something was said. */
type Saying = 'since' | 'asOf' | 'saidOn';

function saying(what: Saying, [from, to]: CivilSpan, text: string): string {
  // Other languages want an article or another preposition before a day than before a month.
  return t(`date.${what}.${to === undefined && isPlain(from) ? from.precision : 'otherwise'}`, [
    text,
  ]);
}

const isPlain = (date: CivilDate) => !date.approximate && !date.uncertain;

/** Whether only the last part of two dates differs, so that their numbers stand side by side: 20–22 October. */
function isClose(from: CivilDate, to: CivilDate): boolean {
  return from.precision === 'year' || (from.year === to.year && from.month === to.month);
}

function interval(from: CivilDate, to: CivilDate, locale: string): string {
  const { precision } = from;
  if (precision === 'decade' || precision !== to.precision || !isPlain(from) || !isPlain(to)) {
    return t('date.interval', [point(from, locale), point(to, locale)]);
  }
  const range = formatter(precision, locale).formatRange(instant(from), instant(to));
  // Newer locale data put thin spaces between two numbers, older do not; newspapers do not.
  return isClose(from, to) ? range.replace(/(\d)\s*–\s*(\d)/u, '$1–$2') : range;
}

/**
 * Writes an EDTF date or interval, such as "20 October 2021", "October 2021", "1980s", "1979–1989", "since 2017" or "about 1985".
 * @returns the text as it stands where it is not a date in the forms that packs use.
 */
export function formatDate(edtf: string, locale: string = localeOfStrings()): string {
  const dates = parseEdtf(edtf);
  if (!dates) return edtf;
  const [from, to] = dates;
  if (to === OPEN) return saying('since', [from], tied(point(from, locale)));
  return tied(to ? interval(from, to, locale) : point(from, locale));
}

function written(what: Saying, edtf: string): string {
  const span = parseEdtf(edtf);
  return span ? saying(what, span, formatDate(edtf)) : t(`date.${what}.otherwise`, [edtf]);
}

/** Up to when something is known, such as "as of October 2021", from an EDTF date or interval. */
export function asOfDate(edtf: string): string {
  return written('asOf', edtf);
}

/** When words were said, such as "said in October 2021", from an EDTF date or interval. */
export function saidOnDate(edtf: string): string {
  return written('saidOn', edtf);
}
