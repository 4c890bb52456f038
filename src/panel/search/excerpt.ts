import type { MarkedText } from '../../search';

/** Characters of an excerpt, about two lines of a narrow panel, and of what stands before the first mark in it. */
const MOST = 110;
const BEFORE = 36;

/** The part of a long text around the first mark in it, cut between words, with an ellipsis where something is left out. Pure. */
export function excerpt({ text, ranges }: MarkedText): MarkedText {
  const [first] = ranges;
  if (text.length <= MOST || !first) return { text, ranges };
  const from = first[0] <= BEFORE ? 0 : wordFrom(text, first[0] - BEFORE, first[0]);
  const to = from + MOST >= text.length ? text.length : wordTo(text, from + MOST, first[1]);
  const begin = from > 0 ? '… ' : '';
  const shift = begin.length - from;
  return {
    text: begin + text.slice(from, to) + (to < text.length ? ' …' : ''),
    ranges: ranges
      .filter(([, end]) => end <= to)
      .map(([start, end]): [number, number] => [start + shift, end + shift]),
  };
}

/** Where the first word after a place begins, at most at another place. */
function wordFrom(text: string, at: number, most: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space >= most ? most : space + 1;
}

/** Where the last word before a place ends, at least at another place. */
function wordTo(text: string, at: number, least: number): number {
  return Math.max(text.lastIndexOf(' ', at), least);
}
