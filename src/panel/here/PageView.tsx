import type { JSX } from 'preact';
import type { Library } from '../../pack/library';
import { t } from '../../ui/strings';
import { reasonWords } from '../PageReason';
import type { HereSource, HereStatus } from './here';
import { useHere } from './here-context';
import { MentionList } from './MentionList';

export interface PageViewProps {
  readonly library: Library;
}

/** What the page in the tab beside the panel names, kept in step with it. */
export function PageView({ library }: PageViewProps): JSX.Element {
  const [{ status, title }, source] = useHere();
  return (
    <article class="gl-article gl-here">
      <header>
        <h1 tabIndex={-1}>{t('here.heading')}</h1>
        {title !== '' && (
          <p class="gl-meta gl-here-title">
            <bdi dir="auto">{title}</bdi>
          </p>
        )}
      </header>
      {status.kind === 'live' && status.entities.length > 0 ? (
        <MentionList library={library} live={status} onGo={source.go} />
      ) : (
        <Reason status={status} source={source} />
      )}
    </article>
  );
}

/** Why nothing is listed, and what can be done for that. */
function Reason({
  status,
  source,
}: {
  readonly status: HereStatus;
  readonly source: HereSource;
}): JSX.Element {
  return (
    <div class="gl-here-reason" aria-live="polite">
      <p>{status.kind === 'alone' ? t('here.alone') : reasonWords(status)}</p>
      {status.kind === 'alone' && (
        <button type="button" class="gl-button" onClick={source.openPanel}>
          {t('popup.openPanel')}
        </button>
      )}
      {status.kind === 'unreachable' && status.reason === 'reload' && (
        <button type="button" class="gl-button" onClick={source.reload}>
          {t('popup.reloadButton')}
        </button>
      )}
    </div>
  );
}
