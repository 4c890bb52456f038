import type { JSX } from 'preact';
import { t } from '../ui/strings';
import type { PageStatus } from './popup-model';

export interface PageReasonProps {
  readonly status: PageStatus;
  /** Whether any pack is in use. */
  readonly hasPacks: boolean;
  readonly onReload: () => void;
  readonly onLook: () => void;
}

/** Why no names are listed, and what can be done. */
export function PageReason({ status, hasPacks, onReload, onLook }: PageReasonProps): JSX.Element {
  return (
    <div class="gl-reason">
      <p>{status.kind === 'live' && !hasPacks ? t('panel.empty') : reasonWords(status)}</p>
      {status.kind === 'live' && (
        <p class="gl-meta">{hasPacks ? t('popup.emptyHint') : t('pageList.noPacksHint')}</p>
      )}
      {status.kind === 'not-asked' && (
        <button type="button" class="gl-button" onClick={onLook}>
          {t('pageList.look')}
        </button>
      )}
      {status.kind === 'unreachable' && status.reason === 'reload' && (
        <button type="button" class="gl-button" onClick={onReload}>
          {t('popup.reloadButton')}
        </button>
      )}
    </div>
  );
}

/** What a popup and a panel know in common of a page without a list. */
export type Reasoned =
  | {
      readonly kind: 'connecting' | 'live' | 'paused' | 'site-off' | 'not-listed' | 'not-asked';
    }
  | {
      readonly kind: 'unreachable';
      readonly reason: 'browser-page' | 'store' | 'pdf' | 'loading' | 'reload' | 'other';
    };

/** Why a page's names are not listed, as far as there are words for it. */
export function reasonWords(status: Reasoned): string {
  switch (status.kind) {
    case 'connecting':
      return t('popup.connecting');
    case 'live':
      return t('popup.empty');
    case 'paused':
      return t('popup.paused');
    case 'site-off':
      return t('popup.siteOff');
    case 'not-listed':
      return t('pageList.notListed');
    case 'not-asked':
      return t('pageList.notAsked');
    case 'unreachable':
      switch (status.reason) {
        case 'browser-page':
          return t('popup.browserPage');
        case 'store':
          return t('popup.store');
        case 'pdf':
          return t('pageList.pdf');
        case 'loading':
          return t('pageList.loading');
        case 'reload':
          return t('popup.reload');
        case 'other':
          return t('popup.other');
      }
  }
}
