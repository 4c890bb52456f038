import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { SearchIcon } from '../ui/icons';
import { t } from '../ui/strings';

export interface PageFilterProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onEnter: () => void;
}

/** The box over the entities of a page. It has the focus when the popup opens: its reader types, or goes down by the arrow keys. */
export function PageFilter({ query, onQuery, onEnter }: PageFilterProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  return (
    <search class="gl-page-filter">
      <SearchIcon />
      <input
        ref={input}
        type="search"
        // Without a word of the reader's, the hint in it runs as the interface does.
        dir={query === '' ? undefined : 'auto'}
        autocomplete="off"
        spellcheck={false}
        aria-label={t('pageList.filter')}
        placeholder={t('pageList.filter')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          // Escape empties the box first, and closes the popup when there is nothing in it.
          if (event.key === 'Escape' && query !== '') onQuery('');
          else if (event.key === 'Enter') onEnter();
          else return;
          event.preventDefault();
        }}
      />
    </search>
  );
}
