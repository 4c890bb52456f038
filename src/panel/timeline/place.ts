/**
 * Where the rows of a time axis are drawn. All places are in px from the side on which lines begin; whoever draws turns them
 * round where that is the right. Pure.
 */
import { scaleUtc } from 'd3-scale';
import { fitted, type Measure } from '../measure';
import { DAY, type Extent } from './extent';
import { packLanes, type Piece } from './lanes';
import type { Stretch } from './view';

/** From the middle of a sign to its edge, in px. */
const SIGN = 5;
/** Between a sign and its words, in px. */
const SPACE = 6;
/** The least room between two pieces of a lane, in px. */
const GAP = 10;

export interface Placed<T> {
  readonly of: T;
  readonly lane: number;
  /** The middle of its sign: at its day, or where its bar begins to be seen. */
  readonly sign: number;
  /** For what is longer than a day: as much as is seen, and whether it goes on beyond the stretch. */
  readonly bar?: Piece & { readonly goesOn: boolean; readonly wentBefore: boolean };
  readonly words: Piece & { readonly text: string };
  /** All of it: what can be pointed at, and what nothing else in its lane overlaps. */
  readonly whole: Piece;
}

export interface ToPlace<T> {
  readonly of: T;
  readonly extent: Extent;
  readonly words: string;
}

/** Whether any of a date lies in a stretch; of a day its middle, where its point stands. */
export function isWithin(extent: Extent, { from, to }: Stretch): boolean {
  if (!extent.isDay) return extent.from < to && extent.to > from;
  const noon = extent.from + DAY / 2;
  return noon >= from && noon <= to;
}

/**
 * Places what a stretch of time shows on a line of so many px, in as many lanes as are needed. Words stand after the sign;
 * where there is no room before it; where there is none either on the roomier side, as far as they go.
 */
export function place<T>(
  rows: readonly ToPlace<T>[],
  stretch: Stretch,
  width: number,
  measure: Measure,
): readonly Placed<T>[] {
  const scale = scaleUtc()
    .domain([new Date(stretch.from), new Date(stretch.to)])
    .range([0, width])
    .clamp(true);
  const placed = rows
    .filter(({ extent }) => isWithin(extent, stretch))
    .map(({ of, extent, words }) => {
      // What has no end is no instant that a scale could take.
      const [start, end] = [scale(extent.from), scale(Math.min(extent.to, stretch.to))];
      const at = extent.isDay ? scale(extent.from + DAY / 2) : start + SIGN + 1;
      const sign = Math.min(Math.max(at, SIGN), width - SIGN);
      const label = wordsBeside(words, sign, width, measure);
      const bar = {
        start: Math.min(start, sign - SIGN - 1),
        end: Math.max(end, sign + SIGN + 1),
        goesOn: extent.to > stretch.to,
        wentBefore: extent.from < stretch.from,
      };
      const parts = [
        { start: sign - SIGN, end: sign + SIGN },
        label,
        ...(extent.isDay ? [] : [bar]),
      ];
      const whole = {
        start: Math.max(0, Math.min(...parts.map((part) => part.start))),
        end: Math.min(width, Math.max(...parts.map((part) => part.end))),
      };
      return { of, sign, words: label, whole, ...(!extent.isDay && { bar: cutTo(bar, width) }) };
    });
  const lanes = packLanes(
    placed.map(({ whole }) => whole),
    GAP,
  );
  return placed.map((one, at) => ({ ...one, lane: lanes[at] ?? 0 }));
}

function cutTo<P extends Piece>(piece: P, width: number): P {
  return { ...piece, start: Math.max(0, piece.start), end: Math.min(width, piece.end) };
}

function wordsBeside(
  text: string,
  sign: number,
  width: number,
  measure: Measure,
): Piece & { readonly text: string } {
  const after = sign + SIGN + SPACE;
  const before = sign - SIGN - SPACE;
  const whole = measure(text);
  const comesAfter = whole <= width - after || (whole > before && width - after >= before);
  const shown = fitted(text, comesAfter ? width - after : before, measure);
  // An ellipsis alone may be wider than no room at all.
  const length = Math.min(measure(shown), comesAfter ? width - after : before);
  return comesAfter
    ? { text: shown, start: after, end: after + length }
    : { text: shown, start: before - length, end: before };
}
