/** The marks of a time axis, in the words of a language. */
import { scaleUtc } from 'd3-scale';
import type { Measure } from '../measure';
import { DAY } from './extent';
import type { Stretch } from './view';

export interface Tick {
  /** In px from the beginning of the line. */
  readonly at: number;
  /** Its words and their middle; absent where there is no room for them. */
  readonly label?: { readonly text: string; readonly at: number };
}

/** The least room for a mark and its words, in px. */
const ROOM = 76;
/** The least room between the words of two marks, in px. */
const GAP = 10;

const MONTH = 28 * DAY;
const YEAR = 365 * DAY;

/** Months and days stand beside others of the same axis, so they are short; the calendar is the packs’. */
const PARTS = {
  year: { year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The marks for a stretch of time on a line of so many px: at days, months or years, whose words never overlap or leave the line. */
export function ticksOf(
  stretch: Stretch,
  width: number,
  locale: string,
  measure: Measure,
): readonly Tick[] {
  const scale = scaleUtc()
    .domain([new Date(stretch.from), new Date(stretch.to)])
    .range([0, width]);
  const days = scale
    .ticks(Math.max(2, Math.floor(width / ROOM)))
    // Between the days there is nothing that a pack could know.
    .filter((date) => date.getTime() % DAY === 0);
  const [first, second] = days;
  const step = first && second ? second.getTime() - first.getTime() : DAY;
  const precision = step >= YEAR ? 'year' : step >= MONTH ? 'month' : 'day';
  const format = new Intl.DateTimeFormat(locale, {
    ...PARTS[precision],
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  let free = 0;
  return days.map((date): Tick => {
    const at = scale(date);
    const text = format.format(date);
    const half = measure(text) / 2;
    // At the ends of the line words stand a little beside their mark rather than beyond the line.
    const middle = Math.min(Math.max(at, half), width - half);
    if (middle - half < free) return { at };
    free = middle + half + GAP;
    return { at, label: { text, at: middle } };
  });
}
