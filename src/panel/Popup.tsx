import type { JSX } from 'preact';
import { Notices } from '../ui/Notices';
import { phrase } from '../ui/phrase';
import { counted, isolated, t } from '../ui/strings';
import { Switch } from '../ui/Switch';
import { PacksInUse } from './PacksInUse';
import { knownEntities } from './page-filter';
import { PageEntities } from './PageEntities';
import { PageReason } from './PageReason';
import type { PopupProps } from './popup-model';

/** The toolbar popup: what the page holds, and whether names are marked. */
export function Popup(props: PopupProps): JSX.Element {
  const { status, packs } = props;
  const entities = status.kind === 'live' ? knownEntities(status.entities, packs) : [];
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
      <Notices problems={[...props.problems, ...limits(props)]} />
      <div class="gl-popup-body">
        {entities.length > 0 ? (
          <PageEntities entities={entities} onJump={props.onJump} onSearch={props.onOpenPanel} />
        ) : (
          <div aria-live="polite">
            <PageReason
              status={status}
              hasPacks={packs.length > 0}
              onReload={props.onReload}
              onLook={props.onLook}
            />
          </div>
        )}
      </div>
      <Switches {...props} />
      <footer class="gl-popup-footer">
        <PacksInUse packs={packs} />
        <button type="button" class="gl-button" onClick={() => props.onOpenPanel()}>
          {t('popup.openPanel')}
        </button>
        <button type="button" class="gl-button gl-quiet" onClick={props.onOpenOptions}>
          {t('popup.options')}
        </button>
      </footer>
    </main>
  );
}

/** What the list can't show, or cards can't. */
function limits({ status }: PopupProps): string[] {
  if (status.kind !== 'live') return [];
  return [
    ...(status.cut ? [t('pageList.cut')] : []),
    ...(status.isSandboxed && status.mentions > 0 ? [t('pageList.sandbox')] : []),
  ];
}

function Switches(props: PopupProps): JSX.Element {
  const { site, siteOn, pattern, paused } = props;
  return (
    <div class="gl-popup-switches">
      <Switch
        on={!paused}
        onChange={(on) => props.onPause(!on)}
        label={t('popup.mark')}
        hint={t(siteOn === undefined ? 'pageList.markHintAsked' : 'popup.markHint')}
      />
      {site !== undefined && siteOn !== undefined && (
        <Switch
          on={siteOn}
          onChange={props.onSite}
          disabled={paused || pattern !== undefined}
          label={phrase((name) => t('popup.onSite', [name]), <bdi>{site}</bdi>)}
          hint={pattern === undefined ? undefined : t('pageList.pattern', [isolated(pattern)])}
        />
      )}
    </div>
  );
}
