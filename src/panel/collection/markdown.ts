/** A collection as Markdown: each quotation as a block, who said it below, and the reader's note. */
import { quotationParts } from '../../card/views/cite/quotation-text';
import type { CollectedQuote } from '../../pack/collected';
import type { Library } from '../../pack/library';

/** What Markdown would read as form: a text's own signs stand for themselves (CommonMark 0.31, 2.4). */
const SIGNS = /[\\`*_{}[\]<>()#+\-.!|~&=:]/gu;

/** Words as Markdown shows them, in one line. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(SIGNS, '\\$&');
}

/** @param title the heading */
export function collectionMarkdown(
  title: string,
  library: Library,
  collection: readonly CollectedQuote[],
): string {
  const blocks = collection.map(({ quote, source, note }) => {
    const { words, below } = quotationParts(quote, source, library);
    return [
      [`> ${plain(words)}`, ...below.map((line) => `> ${plain(line)}`)].join('\n>\n'),
      ...note
        .split(/\n{2,}/u)
        .filter((part) => part.trim() !== '')
        .map(plain),
    ].join('\n\n');
  });
  return `${[`# ${plain(title)}`, ...blocks].join('\n\n')}\n`;
}
