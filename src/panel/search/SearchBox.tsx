import type { JSX, RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { CloseIcon, SearchIcon } from '../../ui/icons';
import { t } from '../../ui/strings';

export interface SearchBoxProps {
  /** The box's own element, so that others can lead back to it. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly focusOnOpen: boolean;
  readonly onQuery: (query: string) => void;
  /** The reader wants to go on to the results. */
  readonly onDown: () => void;
}

/** The box at the top of the side panel. */
export function SearchBox({
  input,
  query,
  focusOnOpen,
  onQuery,
  onDown,
}: SearchBoxProps): JSX.Element {
  useEffect(() => {
    if (focusOnOpen) input.current?.focus();
  }, []);
  return (
    <search class="gl-search">
      <a class="gl-tool gl-home" href="#/" aria-label={t('panel.home')} title={t('panel.home')}>
        <span aria-hidden="true" class="gl-home-mark" />
      </a>
      <div class="gl-search-field">
        <SearchIcon />
        <input
          ref={input}
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-label={t('panel.searchLabel')}
          placeholder={t('panel.searchHint')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            // An empty box that is emptied again gives up what the search was narrowed to.
            if (event.key === 'Escape') onQuery('');
            else if (event.key === 'ArrowDown' || event.key === 'Enter') onDown();
            else return;
            event.preventDefault();
          }}
        />
        {query !== '' && (
          <button
            type="button"
            class="gl-tool"
            aria-label={t('panel.clear')}
            title={t('panel.clear')}
            onClick={() => {
              onQuery('');
              input.current?.focus();
            }}
          >
            <CloseIcon />
          </button>
        )}
      </div>
    </search>
  );
}
