import type { JSX } from 'preact';
import type { MarkedText } from '../../search';

/** A text with the parts that matched in `<mark>`. */
export function Marked({ text, ranges }: MarkedText): JSX.Element {
  let at = 0;
  const pieces = ranges.flatMap(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
