import type { ComponentChildren, JSX, RefObject } from 'preact';
import { CloseIcon, MoreIcon, PanelIcon, PinIcon } from '../../ui/icons';
import { t } from '../../ui/strings';
import { type Drag, useDragHandle } from './drag';

/** Which of an entity's mentions in the page a card stands at, counted from 1; of 0 where that is not known. */
export interface Place {
  readonly at: number;
  readonly of: number;
}

export interface CardHeaderProps {
  readonly headingId: string;
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  /** What the card is called. */
  readonly title: ComponentChildren;
  /** The word for what it is of. */
  readonly kind?: string | undefined;
  readonly place?: Place | undefined;
  readonly pinned?: boolean;
  /** Without it the card can't be pinned. */
  readonly onPin?: ((on: boolean) => void) | undefined;
  readonly onDrag?: Drag | undefined;
  readonly onOpenPanel?: (() => void) | undefined;
  /** The button that unfolds the drawer. */
  readonly more?: MoreProps;
  readonly onClose: () => void;
  /** The ways back, above the title. */
  readonly trail?: ComponentChildren;
  /** What the header unfolds. */
  readonly children?: ComponentChildren;
}

export interface MoreProps {
  readonly button: RefObject<HTMLButtonElement | null>;
  /** The element id of what it unfolds. */
  readonly controls: string;
  readonly open: boolean;
  readonly onClick: () => void;
}

/** What stays in sight while a card is scrolled: its name, the ways back and the way out. */
export function CardHeader(props: CardHeaderProps): JSX.Element {
  const { place, pinned = false, onPin, onOpenPanel, more } = props;
  const handle = useDragHandle(pinned ? props.onDrag : undefined);
  return (
    <header class={`gl-card-header${pinned ? ' gl-handle' : ''}`} {...handle}>
      {props.trail}
      <div class="gl-card-title">
        <p class="gl-kind">
          {props.kind}
          {place && place.of > 0 && (
            <span class="gl-place">
              <span aria-hidden="true">{t('card.place', [place.at, place.of])}</span>
              <span class="gl-unseen">{t('card.placeLong', [place.at, place.of])}</span>
            </span>
          )}
        </p>
        <h1 ref={props.heading ?? null} id={props.headingId} tabIndex={-1}>
          {props.title}
        </h1>
        <div class="gl-card-tools">
          {onPin && (
            <Tool
              words={t('card.pin')}
              hint={pinned ? t('card.pinned') : t('card.pin')}
              aria-pressed={pinned}
              onClick={() => onPin(!pinned)}
            >
              <PinIcon />
            </Tool>
          )}
          {onOpenPanel && (
            <Tool words={t('card.openPanel')} onClick={onOpenPanel}>
              <PanelIcon />
            </Tool>
          )}
          {more && (
            <Tool
              words={t('card.more')}
              tool={more.button}
              aria-expanded={more.open}
              aria-controls={more.open ? more.controls : undefined}
              onClick={more.onClick}
            >
              <MoreIcon />
            </Tool>
          )}
          <Tool words={t('card.close')} onClick={props.onClose}>
            <CloseIcon />
          </Tool>
        </div>
      </div>
      {props.children}
    </header>
  );
}

interface ToolProps {
  readonly 'aria-pressed'?: boolean;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string | undefined;
  readonly words: string;
  readonly hint?: string;
  readonly tool?: RefObject<HTMLButtonElement | null>;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function Tool({ words, hint = words, tool, children, ...rest }: ToolProps): JSX.Element {
  return (
    <button
      {...rest}
      ref={tool ?? null}
      type="button"
      class="gl-tool"
      aria-label={words}
      title={hint}
    >
      {children}
    </button>
  );
}
