/** How the panel names passages in words. */
import type { Span } from '../../pack/source-passages';
import { locale, t } from '../../ui/strings';

/** A whole number as the language of the interface writes it. */
export function numberWords(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** Where passages stand, such as "Characters 575 to 781 and 900 to 950 of 4,905". */
export function passageWords(spans: readonly Span[], length: number): string {
  const ranges = spans.map(({ start, end }) =>
    t('passage.range', [numberWords(start), numberWords(end)]),
  );
  const list = new Intl.ListFormat(locale(), { type: 'conjunction' }).format(ranges);
  return t('passage.characters', [list, numberWords(length)]);
}
