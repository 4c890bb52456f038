import type { JSX } from 'preact';
import { Notices } from '../ui/Notices';
import { phrase } from '../ui/phrase';
import { counted, t } from '../ui/strings';
import { Switch } from '../ui/Switch';
import { PageEntities } from './PageEntities';
import type { PageStatus, PopupProps } from './popup-model';

/** The toolbar popup: what the page holds, and whether names are marked. */
export function Popup(props: PopupProps): JSX.Element {
  const { status, site, siteOn, paused } = props;
  return (
    <main class="gl-popup">
      <header class="gl-popup-header">
        <h1>{t('popup.heading')}</h1>
        {status.kind === 'live' && status.mentions > 0 && (
          <>
            <p class="gl-meta">{counted('popup.summary', status.mentions)}</p>
            <p class="gl-unseen">{t('popup.listHint')}</p>
          </>
        )}
      </header>
      <Notices problems={props.problems} />
      <div class="gl-popup-body" aria-live="polite">
        {status.kind === 'live' && status.entities.length > 0 ? (
          <PageEntities library={props.library} entities={status.entities} onJump={props.onJump} />
        ) : (
          <Reason status={status} onReload={props.onReload} />
        )}
      </div>
      <div class="gl-popup-switches">
        <Switch
          on={!paused}
          onChange={(on) => props.onPause(!on)}
          label={t('popup.mark')}
          hint={t('popup.markHint')}
        />
        {site !== undefined && (
          <Switch
            on={siteOn}
            onChange={props.onSite}
            disabled={paused}
            label={phrase((name) => t('popup.onSite', [name]), <bdi>{site}</bdi>)}
          />
        )}
      </div>
      <footer class="gl-popup-footer">
        <button type="button" class="gl-button" onClick={props.onOpenPanel}>
          {t('popup.openPanel')}
        </button>
        <button type="button" class="gl-button gl-quiet" onClick={props.onOpenOptions}>
          {t('popup.options')}
        </button>
      </footer>
    </main>
  );
}

/** Why no names are listed. */
function Reason({
  status,
  onReload,
}: {
  readonly status: PageStatus;
  readonly onReload: () => void;
}): JSX.Element {
  return (
    <div class="gl-reason">
      <p>{reason(status)}</p>
      {status.kind === 'live' && <p class="gl-meta">{t('popup.emptyHint')}</p>}
      {status.kind === 'unreachable' && status.reason === 'reload' && (
        <button type="button" class="gl-button" onClick={onReload}>
          {t('popup.reloadButton')}
        </button>
      )}
    </div>
  );
}

function reason(status: PageStatus): string {
  switch (status.kind) {
    case 'connecting':
      return t('popup.connecting');
    case 'live':
      return t('popup.empty');
    case 'paused':
      return t('popup.paused');
    case 'site-off':
      return t('popup.siteOff');
    case 'unreachable':
      switch (status.reason) {
        case 'browser-page':
          return t('popup.browserPage');
        case 'store':
          return t('popup.store');
        case 'reload':
          return t('popup.reload');
        case 'other':
          return t('popup.other');
      }
  }
}
