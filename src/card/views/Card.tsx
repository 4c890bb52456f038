import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Library } from '../../pack/library';
import { t } from '../../ui/strings';
import { CardHeader } from './CardHeader';
import { EntityBody } from './EntityBody';
import { useNaturalHeight } from './natural-height';
import { current, previous, trailReducer, type Trail } from './trail';

export interface CardProps {
  readonly library: Library;
  /** The entity whose card is asked for. */
  readonly entity: string;
  /** Changes with each opening, so that the same entity opened anew starts a new trail. */
  readonly opening?: number;
  /** Take the focus when opened: for a card opened by keyboard, never for one opened by pointing. */
  readonly focusOnOpen?: boolean;
  readonly onClose: () => void;
  /** Shows the trail in the side panel; without it the card has no such button. */
  readonly onOpenPanel?: (trail: readonly string[]) => void;
  /** Told the height, in px, that the card would like to have. */
  readonly onResize?: (height: number) => void;
}

/** A card and those that are opened from it. */
export function Card(props: CardProps): JSX.Element {
  // A key, not an effect: nothing of one opening can leak into the next.
  return <OpenCard key={`${String(props.opening ?? 0)} ${props.entity}`} {...props} />;
}

function OpenCard(props: CardProps): JSX.Element {
  const { library, onClose, onOpenPanel, onResize, focusOnOpen = false } = props;
  const [trail, dispatch] = useReducer(trailReducer, [props.entity] as Trail);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const id = current(trail);
  const entity = library.entity(id);
  const pack = library.packOf(id);
  const before = previous(trail);

  useNaturalHeight(dialog, onResize);

  const opened = useRef(trail);
  useLayoutEffect(() => {
    const page = dialog.current?.ownerDocument.documentElement;
    if (page) page.scrollTop = 0;
    // A card opened by pointing must not take the focus from the page.
    if (opened.current !== trail || focusOnOpen) heading.current?.focus({ preventScroll: true });
    opened.current = trail;
  }, [trail]);

  useEffect(() => {
    const page = dialog.current?.ownerDocument;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Escape') onClose();
      else if (event.key === 'ArrowLeft' && event.altKey && before !== undefined) {
        dispatch({ type: 'back' });
      } else return;
      // Alt and Left would also take the frame back in the page's history.
      event.preventDefault();
    };
    page?.addEventListener('keydown', onKey);
    return () => page?.removeEventListener('keydown', onKey);
  }, [onClose, before]);

  const links = useRef({ onOpenEntity: (to: string) => dispatch({ type: 'open', entity: to }) });

  return (
    <dialog ref={dialog} open class="gl-card" aria-labelledby={headingId}>
      <CardHeader
        entity={entity}
        language={pack?.language}
        heading={heading}
        headingId={headingId}
        back={before === undefined ? undefined : (library.entity(before)?.label ?? before)}
        onBack={() => dispatch({ type: 'back' })}
        onOpenPanel={onOpenPanel && (() => onOpenPanel(trail))}
        onClose={onClose}
      />
      <div class="gl-body">
        {entity && pack ? (
          <EntityBody
            key={id}
            library={library}
            pack={pack}
            entity={entity}
            links={links.current}
          />
        ) : (
          <p class="gl-summary">{t('card.unknown')}</p>
        )}
      </div>
    </dialog>
  );
}
