/** The look of the card's place in the page: geometry only; what is in the frame brings its own. */

/** Pixels of width and greatest height of the frame; it scrolls inside. */
const WIDTH = 384;
export const MOST_HEIGHT = 480;

/**
 * CSS anchor positioning keeps the card beside the mention and on the screen: below, else above, flipped sideways at
 * the edges. Prefixed names only: a page's `@property` rules reach into shadow roots.
 */
export const HOST_CSS = `
.anchor { position: fixed; anchor-name: --gl-mention; pointer-events: none; }
.card {
  position: fixed; inset: auto; margin: 6px 0; border: 0; padding: 0; overflow: clip;
  position-anchor: --gl-mention; position-area: bottom span-right;
  position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
  width: min(${WIDTH}px, calc(100vw - 16px)); max-height: calc(100vh - 16px);
  border-radius: 8px; background: Canvas; color-scheme: light dark;
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.18), 0 8px 28px rgb(0 0 0 / 0.22);
  visibility: hidden; opacity: 0;
}
.card.visible { visibility: visible; opacity: 1; transition: opacity 120ms ease-out; }
iframe { display: block; border: 0; width: 100%; height: 0; max-height: calc(100vh - 16px); color-scheme: light dark; }
@media (prefers-reduced-motion: reduce) { .card.visible { transition: none; } }
@media (forced-colors: active) { .card { border: 1px solid CanvasText; } }
@media print { .card { display: none; } }
`;

/** Keeps a page's style sheets off the element that holds the shadow root: inline and important, nothing overrules it. */
export function protect(host: HTMLElement): void {
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('position', 'fixed', 'important');
  host.style.setProperty('width', '0', 'important');
  host.style.setProperty('height', '0', 'important');
}
