import type { JSX } from 'preact';
import type { Library } from '../../pack/library';
import { formatDate } from '../../ui/dates';
import { numberWords, t } from '../../ui/strings';
import type { TimelineItem, Undated } from './items';
import { ItemWords } from './ItemWords';
import { SignIcon } from './Sign';
import { kindOf } from './words';

export interface TimelineListProps {
  readonly library: Library;
  readonly items: readonly TimelineItem[];
}

/** Dated things in their order, each date in words. */
export function TimelineList({ library, items }: TimelineListProps): JSX.Element {
  return (
    <ol class="gl-plain gl-dates">
      {items.map((item) => (
        <li key={item.key}>
          <p class="gl-meta">
            <SignIcon kind={item.content.kind} /> {kindOf(item.content.kind)}
            <span class="gl-date">{formatDate(item.date)}</span>
          </p>
          <ItemWords library={library} item={item} isWhole={false} />
        </li>
      ))}
    </ol>
  );
}

/** What has no date: how many there are, and, unfolded, which. */
export function UndatedList({
  library,
  items,
}: {
  readonly library: Library;
  readonly items: readonly Undated[];
}): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <details class="gl-more gl-undated">
      <summary>
        {t('timeline.undated')} <span class="gl-count">{numberWords(items.length)}</span>
      </summary>
      <p class="gl-meta">{t('timeline.undatedHint')}</p>
      <ul class="gl-plain gl-dates">
        {items.map((item) => (
          <li key={item.key}>
            <ItemWords library={library} item={item} isWhole={false} />
          </li>
        ))}
      </ul>
    </details>
  );
}
