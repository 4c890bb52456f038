/** A text cut where passages begin and end, so that passages that overlap can be shown in it. Pure. */
import type { Span } from '../../pack/source-passages';

/** A piece of the text, and the passages that cover all of it. */
export interface Segment<T extends Span> extends Span {
  readonly over: readonly T[];
}

/**
 * Cuts a text of so many code points. The segments tile it: they stand in order, without gaps, none is empty.
 * @param spans in any order; what lies outside the text is left out
 */
export function segmentsOf<T extends Span>(spans: readonly T[], length: number): Segment<T>[] {
  const inside = spans
    .filter(({ start, end }) => start < end && start < length && end > 0)
    .sort((a, b) => a.start - b.start);
  const edges = new Set([0, length]);
  for (const { start, end } of inside) {
    edges.add(Math.max(start, 0));
    edges.add(Math.min(end, length));
  }
  const [first = 0, ...rest] = [...edges].sort((a, b) => a - b);
  let start = first;
  let open: readonly T[] = [];
  let next = 0;
  return rest.map((end) => {
    const here = start;
    const from = next;
    while ((inside[next]?.start ?? length) <= here) next++;
    open = [...open.filter((span) => span.end > here), ...inside.slice(from, next)];
    start = end;
    return { start: here, end, over: open };
  });
}

/** The shortest of several passages: of those that cover a word, the one that says most about it. */
export function innermost<T extends Span>(spans: readonly T[]): T | undefined {
  return spans.reduce<T | undefined>(
    (least, span) =>
      least === undefined || span.end - span.start < least.end - least.start ? span : least,
    undefined,
  );
}

/** Neighbouring segments of which the same passage says most; without one, nothing rests on them. */
export interface Stretch<T extends Span> {
  readonly passage: T | undefined;
  readonly segments: readonly Segment<T>[];
}

/** Puts neighbouring segments together, so that where passages only overlap each is still one stretch of words. */
export function stretchesOf<T extends Span>(segments: readonly Segment<T>[]): Stretch<T>[] {
  const stretches: { readonly passage: T | undefined; readonly segments: Segment<T>[] }[] = [];
  for (const segment of segments) {
    const passage = innermost(segment.over);
    const last = stretches.at(-1);
    if (last && last.passage === passage) last.segments.push(segment);
    else stretches.push({ passage, segments: [segment] });
  }
  return stretches;
}

/** Whether two passages have a word in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a passage lies inside another, or is the same. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether two passages are the same. */
export function isSame(a: Span, b: Span | undefined): boolean {
  return a.start === b?.start && a.end === b.end;
}
