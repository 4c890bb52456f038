/** Which part of a frame its reader has on the screen, and when to look again. */
import { type Box, screens } from './frame';
import { VIEW_MS, VIEW_REST_MS } from './limits';

/** Parts of a frame's height by which a change of what is seen of it is told: a twentieth of a long frame is half a screen. */
const STEPS = 20;

/**
 * Watches what is on the screen until the signal aborts: looks at most ten times a second while anything scrolls, and once more when it
 * rests. A frame in a page is on the screen as far as the page around it shows it, which only an observer can tell.
 * @param look called with the part of the viewport that is on the screen, in CSS pixels; null where none is
 */
export function watchView(
  document: Document,
  look: (view: Box | null) => void,
  signal: AbortSignal,
): { again(): void } {
  const isFramed = window.top !== window;
  let framed: Box | null = null;
  let soon: number | undefined;
  let rest: number | undefined;
  const again = (): void => {
    clearTimeout(soon);
    soon = undefined;
    if (!signal.aborted) look(isFramed ? framed : screens(0));
  };
  const wait = (): void => {
    soon ??= window.setTimeout(again, VIEW_MS);
    clearTimeout(rest);
    rest = window.setTimeout(again, VIEW_REST_MS);
  };
  const onScroll = (event: Event): void => {
    if (event.isTrusted) wait();
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', onScroll, options);
  window.addEventListener('resize', onScroll, options);
  if (isFramed) {
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        framed = last?.isIntersecting ? last.intersectionRect : null;
        wait();
      },
      { threshold: Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS) },
    );
    observer.observe(document.documentElement);
    signal.addEventListener('abort', () => observer.disconnect());
  }
  signal.addEventListener('abort', () => {
    clearTimeout(soon);
    clearTimeout(rest);
  });
  return { again };
}
