/** Listens to the pointer and says which mention it is on. Only trusted events count: a page can't point for its reader. */
import type { Candidate } from './candidate';
import { boxAt, type HitTest } from './hit';

export interface PointerReport {
  over(mention: Candidate | null, box: DOMRect | null): void;
  /** The pointer moves over the page itself. */
  outside(): void;
  press(): void;
  scroll(): void;
  escape(): void;
}

/**
 * Follows the pointer until the signal aborts. At most one hit test a frame.
 * @param isOurs whether an event fell on our own card
 * @returns a function that follows what scrolls in a shadow tree, too: nobody outside is told of that
 */
export function followPointer(
  document: Document,
  hits: HitTest,
  report: PointerReport,
  isOurs: (event: Event) => boolean,
  signal: AbortSignal,
): (root: ShadowRoot) => void {
  let last: { x: number; y: number } | null = null;
  let frame = 0;
  let current: Candidate | null = null;

  const test = (): void => {
    frame = 0;
    if (signal.aborted) return;
    const mention = last && hits.at(document, last.x, last.y);
    if (mention === current) return;
    current = mention;
    report.over(mention, mention && last && boxAt(mention, last.x, last.y));
  };
  const leave = (): void => {
    last = null;
    if (frame === 0) frame = requestAnimationFrame(test);
  };
  const options = { capture: true, passive: true, signal } as const;

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      if (isOurs(event)) {
        // On the card: neither on a mark nor away. The card's own enter and leave say the rest.
        last = null;
        current = null;
        return;
      }
      report.outside();
      if (event.buttons !== 0) return;
      last = { x: event.clientX, y: event.clientY };
      if (frame === 0) frame = requestAnimationFrame(test);
    },
    options,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !isOurs(event)) report.press();
    },
    options,
  );
  document.addEventListener(
    'pointerleave',
    (event) => {
      if (event.isTrusted && event.target === document) leave();
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.isTrusted && event.target === document.documentElement) leave();
    },
    { passive: true, signal },
  );
  // The browser tells of it once a frame.
  const followScroll = (node: EventTarget): void =>
    node.addEventListener(
      'scroll',
      (event) => {
        if (!event.isTrusted) return;
        current = null;
        report.scroll();
      },
      options,
    );
  followScroll(window);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape' && !event.isComposing) report.escape();
    },
    options,
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return followScroll;
}
