import type { Library } from '../../../pack/library';
import type { Quote, Source } from '../../../pack/types';
import { saidOnDate } from '../../../ui/dates';
import { paired, t } from '../../../ui/strings';

/** Whose words they are, and to whom, when and through whom they were said. */
function speakerText(quote: Quote, library: Library): string {
  const label = (id: string) => library.entity(id)?.label ?? id;
  const { speaker, addressee, saidOn, reportedBy } = quote;
  const unnamed = quote.kind === 'scare' ? t('quote.term') : t('quote.noSpeaker');
  const name = speaker === undefined ? unnamed : label(speaker);
  const details = [
    ...(addressee === undefined ? [] : [t('quote.to', [label(addressee)])]),
    ...(saidOn ? [saidOnDate(saidOn.date)] : []),
    ...(reportedBy === undefined ? [] : [t('quote.reportedBy', [label(reportedBy)])]),
  ];
  return details.length > 0 ? t('cite.speaker', [name, paired(details)]) : name;
}

/** The words of a quotation in quotation marks, and the lines that belong below them. */
export interface QuotationParts {
  readonly words: string;
  /** Who said it and where it stands; then, where there are any, why the speaker is named, and an editor's reading. */
  readonly below: readonly string[];
}

/**
 * A quotation with its attribution. The words and who said them stand on lines of their own, so that words
 * in one direction do not disturb a name in the other. A speaker who is inferred is said to be, with the ground; an
 * editor's reading follows the words and never stands for them.
 */
export function quotationParts(quote: Quote, source: Source, library: Library): QuotationParts {
  const { attribution, basis, reading, start, end } = quote;
  const place = t('cite.place', [source.label, start, end]);
  return {
    words: t('cite.quotation', [quote.text]),
    below: [
      t('cite.attribution', [speakerText(quote, library), place]),
      ...(attribution === 'inferred'
        ? [t('cite.line', [t('quote.inferred'), basis ?? t('quote.inferredWhy')])]
        : []),
      ...(reading
        ? [t('cite.line', [t('quote.reading'), t('cite.reading', [reading.text, reading.note])])]
        : []),
    ],
  };
}

/** A quotation with its attribution as plain text, a line for each part. */
export function quotationText(quote: Quote, source: Source, library: Library): string {
  const { words, below } = quotationParts(quote, source, library);
  return [words, ...below].join('\n');
}
