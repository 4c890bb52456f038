import type { JSX } from 'preact';
import { useId, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Library } from '../../pack/library';
import { kindWord, t } from '../../ui/strings';
import { useCardKeys } from './card-keys';
import { CardDrawer, type Drawer } from './CardDrawer';
import { CardHeader, type Place } from './CardHeader';
import { CardNotice } from './CardNotice';
import type { Drag } from './drag';
import { EntityBody } from './EntityBody';
import { useKept } from './kept';
import { LoadingCard } from './LoadingCard';
import { useNaturalHeight } from './natural-height';
import { type Unmark, useNotices } from './notice';
import { current, trailFrom, trailReducer, walked } from './trail';
import { TrailBar } from './TrailBar';

export interface CardProps {
  /** Undefined while the packs are being read. */
  readonly library: Library | undefined;
  /** The entity whose card is asked for. */
  readonly entity: string;
  /** Changes with each opening, so that the same entity opened anew starts a new trail. */
  readonly opening?: number;
  /** Opened by keyboard: the card takes the focus and keeps it. Never for one opened by pointing. */
  readonly byKeyboard?: boolean;
  /** The name of the mention, as its pack spells it. */
  readonly name?: string | undefined;
  /** Ids of the page's other entities: what concerns them comes first. */
  readonly company?: readonly string[];
  readonly place?: Place;
  readonly onClose: () => void;
  /** Shows the trail in the side panel; without it the card has no such button. */
  readonly onOpenPanel?: (trail: readonly string[]) => void;
  /** Told the height, in px, that the card would like to have. */
  readonly onResize?: (height: number) => void;
  /** Keeps the card open, or no longer; without it the card can't be pinned. */
  readonly onPin?: (on: boolean) => void;
  readonly onDrag?: Drag;
  /** Stores what is not marked; without it the menu has no such entries. */
  readonly onUnmark?: Unmark;
  /** Marks this mention no longer until the page is left, or again. */
  readonly onSkip?: (on: boolean) => void;
  readonly onOpenOptions?: () => void;
  /** Puts a link to the mention's sentence on the clipboard; says whether that went well. */
  readonly copyLink?: () => Promise<boolean>;
}

/** A card and those that are opened from it. */
export function Card(props: CardProps): JSX.Element {
  const { library, place, onClose, onResize } = props;
  return (
    <>
      {/* Outlives the openings: a line that comes with its words is not read out. */}
      <p class="gl-unseen" role="status">
        {place && place.of > 0 && t('card.placeLong', [place.at, place.of])}
      </p>
      {/* A key, not an effect: nothing of one opening can leak into the next. */}
      {library ? (
        <OpenCard
          key={`${String(props.opening ?? 0)} ${props.entity}`}
          {...props}
          library={library}
        />
      ) : (
        <LoadingCard onClose={onClose} onResize={onResize} />
      )}
    </>
  );
}

function OpenCard(props: CardProps & { readonly library: Library }): JSX.Element {
  const { library, onClose, onOpenPanel, onPin, byKeyboard = false } = props;
  const [trail, go] = useReducer(trailReducer, props.entity, trailFrom);
  const [drawer, setDrawer] = useState<Drawer>('closed');
  const [pinned, setPinned] = useState(false);
  const keep = useKept(onPin);
  const notices = useNotices({ ...pick(props), keep });
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const uid = useId();
  const ids = { heading: `${uid}-name`, summary: `${uid}-summary`, drawer: `${uid}-drawer` };
  const id = current(trail);
  const entity = library.entity(id);
  const pack = library.packOf(id);
  const isFirst = trail.at === 0;

  useNaturalHeight(dialog, props.onResize);

  const opened = useRef(trail);
  useLayoutEffect(() => {
    const page = dialog.current?.ownerDocument.documentElement;
    if (page) page.scrollTop = 0;
    // A card opened by pointing must not take the focus from the page.
    if (opened.current !== trail || byKeyboard) heading.current?.focus({ preventScroll: true });
    opened.current = trail;
  }, [trail, byKeyboard]);

  const closeDrawer = () => {
    // Where the keyboard was in it, it goes back to what had opened it.
    if (dialog.current?.querySelector('.gl-drawer')?.contains(document.activeElement))
      more.current?.focus();
    setDrawer('closed');
  };
  useCardKeys(dialog, {
    ring: byKeyboard || pinned,
    onEscape: drawer === 'closed' ? onClose : closeDrawer,
    onBack: () => go({ type: 'back' }),
    onForward: () => go({ type: 'forward' }),
    onList: drawer === 'shortcuts' ? closeDrawer : () => setDrawer('shortcuts'),
  });
  const links = useRef({ onOpenEntity: (to: string) => go({ type: 'open', entity: to }) });

  return (
    <dialog
      ref={dialog}
      open
      class="gl-card"
      aria-labelledby={ids.heading}
      aria-describedby={ids.summary}
    >
      <CardHeader
        kind={entity && kindWord(entity.kind)}
        title={entity ? <bdi lang={pack?.language}>{entity.label}</bdi> : t('card.unknownTitle')}
        heading={heading}
        headingId={ids.heading}
        place={isFirst ? props.place : undefined}
        pinned={pinned}
        onPin={
          onPin &&
          ((on) => {
            setPinned(on);
            keep('pin', on);
          })
        }
        onDrag={props.onDrag}
        onOpenPanel={onOpenPanel && (() => onOpenPanel(walked(trail)))}
        more={{
          button: more,
          controls: ids.drawer,
          open: drawer !== 'closed',
          onClick: () => (drawer === 'closed' ? setDrawer('menu') : closeDrawer()),
        }}
        onClose={onClose}
        trail={<TrailBar library={library} trail={trail} go={go} />}
      >
        <CardDrawer
          {...pick(props)}
          drawer={drawer}
          id={ids.drawer}
          entity={entity}
          isFirst={isFirst}
          name={props.name}
          notices={notices}
          onShortcuts={() => setDrawer('shortcuts')}
          onDone={closeDrawer}
          movable={onPin !== undefined}
          onMove={pinned ? props.onDrag : undefined}
        />
        <CardNotice
          notice={notices.notice}
          onUndo={notices.undo}
          onOpenOptions={props.onOpenOptions}
        />
      </CardHeader>
      <div class="gl-body">
        {entity && pack ? (
          <EntityBody
            key={id}
            library={library}
            pack={pack}
            entity={entity}
            links={links.current}
            company={props.company}
            summaryId={ids.summary}
          />
        ) : (
          <p class="gl-summary" id={ids.summary}>
            {t('card.unknown')}
          </p>
        )}
      </div>
    </dialog>
  );
}

/** What the menu's entries call, where the card was given it. */
function pick({ onUnmark, onSkip, copyLink }: CardProps) {
  return { onUnmark, onSkip, copyLink };
}
