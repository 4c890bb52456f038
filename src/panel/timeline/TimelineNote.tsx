import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Library } from '../../pack/library';
import { formatDate } from '../../ui/dates';
import { CloseIcon } from '../../ui/icons';
import { t } from '../../ui/strings';
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
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [item]);
  return (
    <section
      class="gl-note gl-note-foot gl-timeline-note"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {t('labelled', [kindOf(item.content.kind), formatDate(item.date)])}
        </h2>
        <button
          type="button"
          class="gl-tool"
          aria-label={t('card.close')}
          title={t('card.close')}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </header>
      <ItemWords library={library} item={item} isWhole />
    </section>
  );
}
