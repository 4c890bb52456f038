import type { JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { moveByArrows } from '../../ui/arrow-keys';
import { t } from '../../ui/strings';
import { hashOf } from '../route';
import { RecentContext } from './recent-context';

export interface RecentListProps {
  /** The list is gone, and with it the button that had the focus. */
  readonly onForgotten: () => void;
}

/** What was searched for lately, each a way back to it. Nothing where none is kept. */
export function RecentList({ onForgotten }: RecentListProps): JSX.Element | null {
  const recent = useContext(RecentContext);
  const [queries, setQueries] = useState<readonly string[]>([]);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isShown = true;
    const show = (list: readonly string[]) => {
      if (isShown) setQueries(list);
    };
    recent?.list().then(show, () => setFailed(true));
    return () => {
      isShown = false;
    };
  }, [recent]);

  if (hasFailed) return <p class="gl-reason gl-meta">{t('search.recentFailed')}</p>;
  if (!recent || queries.length === 0) return null;
  const forget = () => {
    recent.clear().then(
      () => {
        setQueries([]);
        onForgotten();
      },
      () => setFailed(true),
    );
  };
  return (
    <section class="gl-section gl-recent" aria-labelledby="gl-recent">
      <div class="gl-recent-head">
        <h2 id="gl-recent">{t('search.recent')}</h2>
        <button type="button" class="gl-button gl-quiet" onClick={forget}>
          {t('search.forget')}
        </button>
      </div>
      <ul class="gl-plain" onKeyDown={(event) => moveByArrows(event, event.currentTarget, 'a')}>
        {queries.map((query) => (
          <li key={query}>
            <a class="gl-link" href={hashOf({ view: 'search', query })}>
              <bdi>{query}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
