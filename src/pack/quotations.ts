/** What a source text puts in quotation marks. */
import { CodePointText } from './code-points';

export interface Quotation {
  /** Code points, without the marks and the outer spaces. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const MARKS = /["\u201C-\u201F\u00AB\u00BB]/gu;

/**
 * The passages between quotation marks, paragraph by paragraph. Which way a mark turns is not believed: translated
 * pages close with an opening mark. One left open runs to the end of its paragraph.
 */
export function quotationsIn(source: string): Quotation[] {
  const text = new CodePointText(source);
  const found: Quotation[] = [];
  const add = (from: number, to: number): void => {
    const words = source.slice(from, to);
    const start = text.pointAt(from + words.length - words.trimStart().length);
    const end = text.pointAt(to - (words.length - words.trimEnd().length));
    if (words.trim() === '' || start === undefined || end === undefined) return;
    found.push({ start, end, text: words.trim() });
  };
  for (const paragraph of source.matchAll(/[^\n]+/g)) {
    let open: number | undefined;
    for (const mark of paragraph[0].matchAll(MARKS)) {
      const at = paragraph.index + mark.index;
      if (open === undefined) open = at + mark[0].length;
      else {
        add(open, at);
        open = undefined;
      }
    }
    if (open !== undefined) add(open, paragraph.index + paragraph[0].length);
  }
  return found;
}
