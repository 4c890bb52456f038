import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Library } from '../../pack/library';
import { moveByArrows } from '../../ui/arrow-keys';
import { t } from '../../ui/strings';
import { arrange, currentKey } from './arrange';
import type { HereLive } from './here';
import { MentionEntry } from './MentionEntry';
import { useKeptInSight } from './use-kept-in-sight';

export interface MentionListProps {
  readonly library: Library;
  readonly live: HereLive;
  readonly onGo: (key: string) => void;
}

/** The entities of the page with their mentions; the one that is read stands out, and stays in sight. */
export function MentionList({ library, live, onGo }: MentionListProps): JSX.Element {
  const [last, setLast] = useState<string | null>(null);
  const entries = useMemo(() => arrange(live), [live]);
  const current = currentKey(live.onScreen, last);
  const list = useRef<HTMLOListElement>(null);
  useKeptInSight(list, current);
  return (
    <ol
      ref={list}
      class="gl-plain gl-here-list"
      aria-label={t('here.list')}
      onKeyDown={(event) => moveByArrows(event, event.currentTarget, 'a, button')}
    >
      {entries.map((entry) => {
        const entity = library.entity(entry.entity);
        // A page may still hold an entity of a pack that was just switched off.
        return entity ? (
          <MentionEntry
            key={entity.id}
            library={library}
            entity={entity}
            entry={entry}
            current={current}
            onGo={(key) => {
              setLast(key);
              onGo(key);
            }}
          />
        ) : null;
      })}
    </ol>
  );
}
