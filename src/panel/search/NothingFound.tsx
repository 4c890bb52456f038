import type { JSX } from 'preact';
import type { Found } from '../../search';
import { counted, t } from '../../ui/strings';
import { hashOf } from '../route';

export interface NothingFoundProps {
  readonly query: string;
  readonly found: Found;
  /** The reader gives up all that the search is narrowed to. */
  readonly onWiden: () => void;
}

/** What can be done where a search finds nothing: widen it, or try words that are near. */
export function NothingFound({ query, found, onWiden }: NothingFoundProps): JSX.Element | null {
  const { unnarrowed, near } = found;
  if (query.trim() === '')
    return (
      <div class="gl-reason">
        <button type="button" class="gl-button" onClick={onWiden}>
          {t('search.widen')}
        </button>
      </div>
    );
  return (
    <div class="gl-reason">
      {unnarrowed > 0 && (
        <button type="button" class="gl-button" onClick={onWiden}>
          {counted('search.unnarrowed', unnarrowed)}
        </button>
      )}
      {near.length > 0 && (
        <>
          <p class="gl-meta">{t('search.near')}</p>
          <ul class="gl-plain gl-near">
            {near.map((other) => (
              <li key={other}>
                <a class="gl-link" href={hashOf({ view: 'search', query: other })}>
                  <bdi>{other}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {unnarrowed === 0 && <p class="gl-meta">{t('panel.noResultsHint')}</p>}
    </div>
  );
}
