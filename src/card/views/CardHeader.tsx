import type { JSX, RefObject } from 'preact';
import type { Entity } from '../../pack/types';
import { BackIcon, CloseIcon, PanelIcon } from '../../ui/icons';
import { phrase } from '../../ui/phrase';
import { kindWord, t } from '../../ui/strings';

export interface CardHeaderProps {
  readonly entity: Entity | undefined;
  readonly language: string | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly headingId: string;
  /** The label to go back to, where there is a way back. */
  readonly back: string | undefined;
  readonly onBack: () => void;
  readonly onOpenPanel: (() => void) | undefined;
  readonly onClose: () => void;
}

/** What stays in sight while a card is scrolled: its name, the way back and the way out. */
export function CardHeader(props: CardHeaderProps): JSX.Element {
  const { entity, back, onOpenPanel } = props;
  return (
    <header class="gl-card-header">
      {back !== undefined && (
        <button type="button" class="gl-back" onClick={props.onBack}>
          <BackIcon />
          <span>{phrase((label) => t('card.backTo', [label]), <bdi>{back}</bdi>)}</span>
        </button>
      )}
      <div class="gl-card-title">
        <div>
          {entity && <p class="gl-kind">{kindWord(entity.kind)}</p>}
          <h1 ref={props.heading} id={props.headingId} tabIndex={-1}>
            {entity ? <bdi lang={props.language}>{entity.label}</bdi> : t('card.unknownTitle')}
          </h1>
        </div>
        <div class="gl-card-tools">
          {onOpenPanel && (
            <button
              type="button"
              class="gl-tool"
              aria-label={t('card.openPanel')}
              title={t('card.openPanel')}
              onClick={onOpenPanel}
            >
              <PanelIcon />
            </button>
          )}
          <button
            type="button"
            class="gl-tool"
            aria-label={t('card.close')}
            title={t('card.close')}
            onClick={props.onClose}
          >
            <CloseIcon />
          </button>
        </div>
      </div>
    </header>
  );
}
