import type { JSX } from 'preact';
import type { FromCard, Showing } from '../protocol';
import { Card, type CardProps } from './Card';
import { type SpellingOf, useSpelling } from './use-spelling';

export interface FramedCardProps extends Pick<
  CardProps,
  'library' | 'byKeyboard' | 'onOpenPanel' | 'onUnmark' | 'onOpenOptions' | 'copyLink'
> {
  /** The card that the page asks for. */
  readonly show: Showing;
  /** Tells the page. */
  readonly say: (message: FromCard) => void;
  /** Without it the menu can't offer to leave the mention's name unmarked. */
  readonly spellingOf: SpellingOf | undefined;
}

/** A card in its frame: it is asked for by the page, and tells the page what it is to do. */
export function FramedCard({ show, say, spellingOf, ...rest }: FramedCardProps): JSX.Element {
  const { token, entity, company, place } = show;
  return (
    <Card
      {...rest}
      entity={entity}
      name={useSpelling(show.name, spellingOf)}
      opening={token}
      company={company}
      place={place}
      onClose={() => say({ type: 'close' })}
      onResize={(height) => say({ type: 'size', token, height })}
      onPin={(on) => say({ type: 'pin', on })}
      onDrag={(dx, dy) => say({ type: 'drag', dx, dy })}
      onSkip={(on) => say({ type: 'skip', on })}
    />
  );
}
