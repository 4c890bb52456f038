/** What the source texts put in quotation marks, and which of it the pack has no quote for. */
import { CodePointText } from './code-points';
import type { SourceTexts } from './positions';
import type { Pack } from './types';

export interface Quotation {
  /** Code points, without the marks and the outer spaces. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface UncoveredQuotation extends Quotation {
  /** The source's id. */
  readonly source: string;
  /** Ids of the quotes that overlap it: none, several, or one that begins or ends elsewhere. */
  readonly quotes: readonly string[];
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

/** Every quotation in the texts that is not exactly one quote of the pack, in the order of the sources. */
export function uncoveredQuotations(pack: Pack, texts: SourceTexts): UncoveredQuotation[] {
  return pack.sources.flatMap(({ id }) => {
    const quotes = pack.quotes.filter((quote) => quote.source === id);
    return quotationsIn(texts.get(id) ?? '').flatMap((quotation) => {
      const over = quotes.filter((q) => q.start < quotation.end && q.end > quotation.start);
      const [only] = over;
      const isCovered =
        over.length === 1 && only?.start === quotation.start && only.end === quotation.end;
      return isCovered ? [] : [{ ...quotation, source: id, quotes: over.map((q) => q.id) }];
    });
  });
}
