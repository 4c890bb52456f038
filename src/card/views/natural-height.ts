import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

/** Milliseconds until a card without a height is measured again: well within the pointer's rest. */
const AGAIN_MS = 10;

/**
 * Tells the height that a card would have with room enough. The document scrolls, not a box inside the card, so the
 * card's own height never depends on that of its frame: asking and answering can't chase each other.
 */
export function useNaturalHeight(
  card: RefObject<HTMLElement | null>,
  onResize: ((height: number) => void) | undefined,
): void {
  // At once as well, so that a frame can be given its height before the card is first painted. A frame that is out of sight
  // observes nothing, and hears of its next card before it is laid out again: until then the card has no height, and would be
  // shown empty and grow before the reader's eyes.
  useLayoutEffect(() => {
    let timer: number | undefined;
    const tell = (): void => {
      if (!card.current || !onResize) return;
      const height = naturalHeight(card.current);
      if (height > 0) onResize(height);
      else timer = window.setTimeout(tell, AGAIN_MS);
    };
    tell();
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const element = card.current;
    if (!element || !onResize || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => onResize(naturalHeight(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [onResize]);
}

/** The height of a card in whole px, rounded up so that nothing scrolls for want of a fraction. */
function naturalHeight(card: HTMLElement): number {
  return Math.ceil(card.getBoundingClientRect().height);
}
