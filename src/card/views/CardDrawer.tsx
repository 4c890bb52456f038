import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Entity } from '../../pack/types';
import { CardMenu } from './CardMenu';
import type { Drag } from './drag';
import type { Choice, NoticeOptions, Notices } from './notice';
import { Shortcuts } from './Shortcuts';

/** What the header unfolds: nothing, what else can be done, or the list of keys. */
export type Drawer = 'closed' | 'menu' | 'shortcuts';

export interface CardDrawerProps extends Omit<NoticeOptions, 'keep'> {
  readonly drawer: Drawer;
  readonly id: string;
  readonly entity: Entity | undefined;
  /** Whether the card is the mention's own, not one that was opened from it. */
  readonly isFirst: boolean;
  readonly name: string | undefined;
  readonly notices: Notices;
  readonly movable: boolean;
  readonly onMove: Drag | undefined;
  readonly onShortcuts: () => void;
  /** Something of the menu was chosen. */
  readonly onDone: () => void;
}

/** The part of the header that is unfolded, between its name and the body. */
export function CardDrawer(props: CardDrawerProps): JSX.Element | null {
  const { drawer, id, entity, isFirst, name, notices, onUnmark, onSkip, copyLink } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (drawer === 'shortcuts') heading.current?.focus();
  }, [drawer]);

  if (drawer === 'closed') return null;
  if (drawer === 'shortcuts')
    return <Shortcuts id={id} heading={heading} movable={props.movable} />;

  const unmark = (choice: Choice) => () => {
    notices.unmark(choice);
    props.onDone();
  };
  const canName = isFirst && onUnmark !== undefined && entity !== undefined && name !== undefined;
  return (
    <CardMenu
      id={id}
      label={entity?.label ?? ''}
      name={canName ? name : undefined}
      onUnmarkName={canName ? unmark({ scope: 'name', entity: entity.id, words: name }) : undefined}
      onUnmarkEntity={
        onUnmark && entity && unmark({ scope: 'entity', entity: entity.id, words: entity.label })
      }
      onSkip={isFirst && onSkip ? unmark({ scope: 'mention' }) : undefined}
      onCopyLink={
        isFirst && copyLink
          ? () => {
              notices.copyLink();
              props.onDone();
            }
          : undefined
      }
      onShortcuts={props.onShortcuts}
      onMove={props.onMove}
    />
  );
}
