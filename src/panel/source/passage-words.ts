/** How the panel names passages in words. */
import type { Span } from '../../pack/source-passages';
import { listed, numberWords, t } from '../../ui/strings';

/** Where passages stand, such as "Characters 575 to 781 and 900 to 950 of 4,905". */
export function passageWords(spans: readonly Span[], length: number): string {
  const ranges = spans.map(({ start, end }) =>
    t('passage.range', [numberWords(start), numberWords(end)]),
  );
  return t('passage.characters', [listed(ranges), numberWords(length)]);
}
