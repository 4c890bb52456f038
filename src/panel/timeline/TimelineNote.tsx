import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Library } from '../../pack/library';
import { formatDate } from '../../ui/dates';
import { t } from '../../ui/strings';
import { Note } from '../Note';
import type { TimelineItem } from './items';
import { ItemWords } from './ItemWords';
import { kindOf } from './words';

export interface TimelineNoteProps {
  readonly library: Library;
  readonly item: TimelineItem;
  readonly onClose: () => void;
}

/** The item that is looked at, at the foot of the panel: its date in words, what it says, and the ways on from it. */
export function TimelineNote({ library, item, onClose }: TimelineNoteProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [item]);
  return (
    <Note
      class="gl-note gl-note-foot gl-timeline-note"
      title={t('labelled', [kindOf(item.content.kind), formatDate(item.date)])}
      heading={heading}
      closeWord={t('card.close')}
      onClose={onClose}
    >
      <ItemWords library={library} item={item} isWhole />
    </Note>
  );
}
