import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { aroundTheEdge, goToHeading, headingFrom, isField } from './inside';

export interface CardKeys {
  /** Tab stays in the card. */
  readonly ring: boolean;
  /** Escape: closes what is open in the card, or the card. */
  readonly onEscape: () => void;
  readonly onBack: () => void;
  readonly onForward: () => void;
  /** The list of these keys. */
  readonly onList: () => void;
}

/** The keys of a card, wherever in its document they are pressed. What something in the card has answered is left alone. */
export function useCardKeys(card: RefObject<HTMLElement | null>, keys: CardKeys): void {
  // Before the card is drawn: the one before it is gone by then, and a key pressed in between was lost.
  useLayoutEffect(() => {
    const page = card.current?.ownerDocument;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !card.current) return;
      if (answer(card.current, event, keys)) event.preventDefault();
    };
    page?.addEventListener('keydown', onKey);
    return () => page?.removeEventListener('keydown', onKey);
  });
}

/** @returns whether the key meant something, so that the browser must not take it as well */
function answer(card: HTMLElement, event: KeyboardEvent, keys: CardKeys): boolean {
  const { activeElement } = card.ownerDocument;
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) return false;
  switch (event.key) {
    case 'Escape':
      keys.onEscape();
      return true;
    case 'Tab': {
      const next = keys.ring && !altKey ? aroundTheEdge(card, activeElement, shiftKey) : undefined;
      next?.focus();
      return next !== undefined;
    }
    case '?':
      if (isField(event.target)) return false;
      keys.onList();
      return true;
    case 'ArrowLeft':
    case 'ArrowRight': {
      if (shiftKey || isField(event.target)) return false;
      const right = event.key === 'ArrowRight';
      if (altKey) {
        // These would also move the frame in the history of the page. They don't turn round with the text: Alt and Left is Back.
        if (right) keys.onForward();
        else keys.onBack();
        return true;
      }
      const mirrored = getComputedStyle(card).direction === 'rtl';
      const heading = headingFrom(card, activeElement, right === mirrored ? -1 : 1);
      if (heading) goToHeading(heading);
      return heading !== undefined;
    }
    default:
      return false;
  }
}
