/** Listens to the pointer and says which mention it is on. Only trusted events count: a page can't point for its reader. */
import type { Candidate } from './candidate';
import { boxAt, type HitTest } from './hit';
import { Speed } from './speed';
import { followTaps } from './taps';

/** How the pointer came to be where it is. */
export interface Motion {
  /** Pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  /** It passes, and points at nothing. */
  readonly fast: boolean;
}

export interface PointerReport {
  /** Where the pointer is, once a frame while it moves, and once more when it has slowed down; no motion where it left the page. */
  over(mention: Candidate | null, box: DOMRect | null, motion: Motion | null): void;
  /** The pointer moves over the page itself. */
  outside(): void;
  press(): void;
  /** A finger tapped a mention that leads nowhere else. */
  tap(mention: Candidate): void;
  scroll(): void;
  escape(): void;
}

export interface Pointer {
  /** Follows what scrolls in a shadow tree, too: nobody outside is told of that. */
  readonly followTree: (root: ShadowRoot) => void;
  /** The mention under the pointer, or null. */
  readonly under: () => Candidate | null;
}

/**
 * Follows the pointer until the signal aborts. At most one hit test a frame.
 * @param isOurs whether an event fell on our own card
 */
export function followPointer(
  document: Document,
  hits: HitTest,
  report: PointerReport,
  isOurs: (event: Event) => boolean,
  signal: AbortSignal,
): Pointer {
  const speed = new Speed();
  let last: { readonly x: number; readonly y: number } | null = null;
  /** Whether the pointer has moved, by its reader, since anything else took it elsewhere: scrolling does, and a card that goes. */
  let hasMoved = false;
  let frame = 0;
  /** A mention that was pressed, or whose card was dismissed, is not pointed at again before the pointer has left it. */
  let spent: Candidate | null = null;

  const under = (): Candidate | null => last && hits.at(document, last.x, last.y);
  const test = (now: number): void => {
    frame = 0;
    if (signal.aborted) return;
    const mention = under();
    if (mention !== spent) spent = null;
    const fast = speed.isPassing(now);
    // A pointer that stops tells nobody.
    if (fast) look();
    if (mention === spent) report.over(null, null, last && { ...last, fast });
    else
      report.over(
        mention,
        mention && last && boxAt(mention, last.x, last.y),
        last && { ...last, fast },
      );
  };
  const look = (): void => {
    if (frame === 0) frame = requestAnimationFrame(test);
  };
  const leave = (): void => {
    last = null;
    hasMoved = false;
    speed.forget();
    look();
  };
  const options = { capture: true, passive: true, signal } as const;

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      if (isOurs(event)) {
        // On the card: neither on a mark nor away. The card's own enter and leave say the rest.
        last = null;
        hasMoved = false;
        return;
      }
      report.outside();
      const { clientX: x, clientY: y } = event;
      // Browsers also tell of a pointer that lies still while the page moves under it.
      hasMoved ||= last !== null && (last.x !== x || last.y !== y);
      last = { x, y };
      speed.move(x, y, event.timeStamp);
      if (event.buttons === 0 && hasMoved) look();
    },
    options,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      // A finger may be about to scroll: what it meant is known when it lifts.
      if (!event.isTrusted || event.pointerType === 'touch' || isOurs(event)) return;
      last = { x: event.clientX, y: event.clientY };
      spent = under();
      report.press();
    },
    options,
  );
  followTaps(document, hits, report, isOurs, signal);
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
  const onScroll = (event: Event): void => {
    if (!event.isTrusted) return;
    hasMoved = false;
    report.scroll();
  };
  // The browser tells of it once a frame.
  const followScroll = (node: EventTarget): void =>
    node.addEventListener('scroll', onScroll, options);
  followScroll(window);
  // What is beside a mention is elsewhere, then, as after a scroll.
  window.addEventListener('resize', onScroll, options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      spent = under();
      report.escape();
    },
    options,
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return { followTree: followScroll, under };
}
