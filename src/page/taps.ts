/** Taps of a finger. What a tap does in the page comes first: it is only seen, and never held up. */
import type { Candidate } from './candidate';
import { isElement, matches } from './dom';
import type { HitTest } from './hit';

/** Elements that do something of their own when tapped, or belong to one that does. */
const INTERACTIVE =
  'a[href], area, button, input, select, textarea, label, summary, option, audio, video, [contenteditable], [onclick], ' +
  '[tabindex]:not([tabindex="-1"]), [role=button], [role=link], [role=tab], [role=option], [role^=menuitem], [role=checkbox], [role=switch]';

export interface TapReport {
  /** A finger tapped a mention that leads nowhere else. */
  tap(mention: Candidate): void;
  /** A finger tapped something else. */
  press(): void;
}

/** Follows taps until the signal aborts. */
export function followTaps(
  document: Document,
  hits: HitTest,
  report: TapReport,
  isOurs: (event: Event) => boolean,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.pointerType !== 'touch' || isOurs(event)) return;
      const isTaken = event
        .composedPath()
        .some(
          (target) => target instanceof Node && isElement(target) && matches(target, INTERACTIVE),
        );
      const mention = isTaken ? null : hits.at(document, event.clientX, event.clientY);
      // Once the page has had it: a tap that it makes its own is none at a mark.
      setTimeout(() => {
        if (signal.aborted) return;
        if (mention && !event.defaultPrevented) report.tap(mention);
        else report.press();
      });
    },
    { capture: true, passive: true, signal },
  );
}
