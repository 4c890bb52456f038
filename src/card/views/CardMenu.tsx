import type { ComponentChildren, JSX } from 'preact';
import { MoveIcons } from '../../ui/icons';
import { phrase } from '../../ui/phrase';
import { t } from '../../ui/strings';
import { type Drag, MOVES } from './drag';

export interface CardMenuProps {
  readonly id: string;
  /** The name that the mention has, where it is known. */
  readonly name: string | undefined;
  /** The label of the card that is shown. */
  readonly label: string;
  readonly onUnmarkName: (() => void) | undefined;
  readonly onUnmarkEntity: (() => void) | undefined;
  readonly onSkip: (() => void) | undefined;
  readonly onCopyLink: (() => void) | undefined;
  readonly onShortcuts: () => void;
  /** Moves a pinned card, for those who can point but not drag. */
  readonly onMove: Drag | undefined;
}

/** What else can be done from a card: what is marked, a link to the sentence, the keys. */
export function CardMenu(props: CardMenuProps): JSX.Element {
  const { name, onMove } = props;
  return (
    <div class="gl-drawer" id={props.id} role="group" aria-label={t('menu.label')}>
      <ul class="gl-plain">
        {name !== undefined && (
          <Entry onClick={props.onUnmarkName}>
            {phrase((text) => t('menu.unmarkName', [text]), <bdi>{name}</bdi>)}
          </Entry>
        )}
        <Entry onClick={props.onUnmarkEntity}>
          {phrase((text) => t('menu.unmarkEntity', [text]), <bdi>{props.label}</bdi>)}
        </Entry>
        <Entry onClick={props.onSkip} hint={t('menu.skipHint')}>
          {t('menu.skip')}
        </Entry>
        <Entry onClick={props.onCopyLink}>{t('menu.copyLink')}</Entry>
        <Entry onClick={props.onShortcuts}>{t('menu.shortcuts')}</Entry>
      </ul>
      {onMove && (
        <div class="gl-moves" role="group" aria-label={t('menu.move')}>
          <span aria-hidden="true">{t('menu.move')}</span>
          {(Object.keys(MOVES) as (keyof typeof MOVES)[]).map((key) => {
            const Icon = MoveIcons[key];
            return (
              <button
                key={key}
                type="button"
                class="gl-tool"
                aria-label={t(`menu.${key}`)}
                title={t(`menu.${key}`)}
                onClick={() => onMove(MOVES[key][0], MOVES[key][1])}
              >
                <Icon />
              </button>
            );
          })}
        </div>
      )}
    </div>
  );
}

/** One thing to do; nothing where it can't be done from here. */
function Entry({
  onClick,
  hint,
  children,
}: {
  readonly onClick: (() => void) | undefined;
  readonly hint?: string;
  readonly children: ComponentChildren;
}): JSX.Element | null {
  if (!onClick) return null;
  return (
    <li>
      <button type="button" class="gl-entry-button" onClick={onClick}>
        {children}
        {hint !== undefined && <span class="gl-meta">{hint}</span>}
      </button>
    </li>
  );
}
