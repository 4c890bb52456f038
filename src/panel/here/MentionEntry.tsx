import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Library } from '../../pack/library';
import type { Entity } from '../../pack/types';
import { counted, kindWord } from '../../ui/strings';
import { hashOf } from '../route';
import type { HereEntry } from './arrange';
import { MentionLine } from './MentionLine';

/** Mentions of one entity that stand in the list before it is unfolded. */
const FIRST = 3;

export interface MentionEntryProps {
  readonly library: Library;
  readonly entity: Entity;
  readonly entry: HereEntry;
  /** The key of the mention that is read, of whatever entity. */
  readonly current: string | null;
  readonly onGo: (key: string) => void;
}

/** An entity of the page: the way to all that is known of it, and to each of its mentions. */
export function MentionEntry(props: MentionEntryProps): JSX.Element {
  const { library, entity, entry, current, onGo } = props;
  const { mentions, count } = entry;
  const [unfolded, setUnfolded] = useState(false);
  // What would unfold one mention takes as much room as the mention.
  const first = unfolded || mentions.length === FIRST + 1 ? mentions.length : FIRST;
  const isCurrent = mentions.some(({ key }) => key === current);
  const isFolded = mentions.slice(first).some(({ key }) => key === current);
  const unlisted = count - mentions.length;
  return (
    <li aria-current={isCurrent ? 'true' : undefined}>
      <p class="gl-here-entity">
        <a href={hashOf({ view: 'entity', id: entity.id })}>
          <bdi lang={library.packOf(entity.id)?.language}>{entity.label}</bdi>
        </a>{' '}
        <span class="gl-kind">{kindWord(entity.kind)}</span>{' '}
        <span class="gl-meta">{counted('popup.count', count)}</span>
      </p>
      <ol class="gl-plain">
        {mentions.slice(0, first).map((mention) => (
          <MentionLine
            key={mention.key}
            mention={mention}
            isCurrent={mention.key === current}
            onGo={onGo}
          />
        ))}
      </ol>
      {mentions.length > first && (
        <button
          type="button"
          class="gl-here-more"
          aria-expanded="false"
          aria-current={isFolded ? 'location' : undefined}
          onClick={() => setUnfolded(true)}
        >
          {counted('here.more', mentions.length - first)}
        </button>
      )}
      {mentions.length > 0 && unlisted > 0 && first === mentions.length && (
        <p class="gl-meta gl-here-unlisted">{counted('here.unlisted', unlisted)}</p>
      )}
    </li>
  );
}
