import type { ComponentChildren, JSX } from 'preact';
import { phrase } from '../../ui/phrase';
import { t } from '../../ui/strings';
import type { Choice, Notice } from './notice';

export interface CardNoticeProps {
  readonly notice: Notice | undefined;
  readonly onUndo: () => void;
  readonly onOpenOptions: (() => void) | undefined;
}

/** How an action of the menu went. The line for it is always there, as only what changes in a line is read out. */
export function CardNotice({ notice, onUndo, onOpenOptions }: CardNoticeProps): JSX.Element {
  return (
    <div class="gl-card-notice">
      <p role="status">{notice && said(notice)}</p>
      {notice?.kind === 'unmarked' && (
        <div class="gl-card-notice-ways">
          <button type="button" class="gl-link" onClick={onUndo}>
            {t('notice.undo')}
          </button>
          {onOpenOptions && notice.choice.scope !== 'mention' && (
            <button type="button" class="gl-link" onClick={onOpenOptions}>
              {t('notice.options')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function said(notice: Notice): ComponentChildren {
  switch (notice.kind) {
    case 'unmarked':
      return (
        <>
          {unmarked(notice.choice)}
          {notice.problem !== undefined && ` ${t('notice.failed', [notice.problem])}`}
        </>
      );
    case 'marked-again':
      return t('notice.markedAgain');
    case 'failed':
      return t('notice.failed', [notice.problem]);
    case 'link':
      return notice.copied ? t('notice.copied') : t('notice.notCopied');
  }
}

function unmarked(choice: Choice): ComponentChildren {
  switch (choice.scope) {
    case 'name':
      return phrase((name) => t('notice.name', [name]), <bdi>{choice.words}</bdi>);
    case 'entity':
      return phrase((label) => t('notice.entity', [label]), <bdi>{choice.words}</bdi>);
    case 'mention':
      return t('notice.mention');
  }
}
