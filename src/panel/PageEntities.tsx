import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { moveByArrows } from '../ui/arrow-keys';
import { counted, isolated, kindWord, t } from '../ui/strings';
import { type FoundEntity, filterEntities } from './page-filter';
import { PageFilter } from './PageFilter';

export interface PageEntitiesProps {
  readonly entities: readonly FoundEntity[];
  readonly onJump: (entity: string) => void;
  /** Looks for words that no entity of the page has. */
  readonly onSearch: (query: string) => void;
}

/** The entities of a page, each a button that goes to its next mention, and a box that leaves only those with certain words. */
export function PageEntities(props: PageEntitiesProps): JSX.Element {
  const { entities, onJump, onSearch } = props;
  const hint = useId();
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const left = filterEntities(entities, query);
  const words = query.trim();
  const onEnter = (): void => {
    const [first] = left;
    if (first === undefined) onSearch(words);
    else if (words !== '') onJump(first.entity);
  };
  return (
    <div
      class="gl-page"
      ref={list}
      onKeyDown={(event) => {
        const box = event.target instanceof HTMLInputElement;
        // In the box these two move the caret.
        if (box && (event.key === 'Home' || event.key === 'End')) return;
        moveByArrows(event, event.currentTarget, 'input, .gl-page-list button');
      }}
    >
      <PageFilter query={query} onQuery={setQuery} onEnter={onEnter} />
      <p class="gl-unseen" role="status">
        {words !== '' && left.length > 0 && counted('pageList.left', left.length)}
      </p>
      <p id={hint} hidden>
        {t('popup.jump')}
      </p>
      <div class="gl-popup-scroll">
        {left.length === 0 ? (
          <div class="gl-reason" role="status">
            <p>{t('pageList.nothing', [isolated(words)])}</p>
            <button type="button" class="gl-button" onClick={() => onSearch(words)}>
              {t('pageList.search')}
            </button>
          </div>
        ) : (
          <ul class="gl-plain gl-page-list">
            {left.map((found) => (
              <li key={found.entity}>
                <button
                  type="button"
                  class="gl-row"
                  title={t('popup.jump')}
                  aria-describedby={hint}
                  onClick={() => onJump(found.entity)}
                >
                  <EntityWords {...found} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function EntityWords({ entry, language, count }: FoundEntity): JSX.Element {
  return (
    <>
      <span class="gl-row-head">
        <bdi class="gl-row-label" lang={language}>
          {entry.label}
        </bdi>{' '}
        <span class="gl-meta gl-row-count">{counted('popup.count', count)}</span>
      </span>{' '}
      <span class="gl-row-gist">
        <span class="gl-kind">{kindWord(entry.kind)}</span>{' '}
        <bdi class="gl-run" lang={language}>
          {entry.gist}
        </bdi>
      </span>
    </>
  );
}
