/** Where the keyboard can go within a card. DOM, no state. */

/** What takes the focus by Tab. */
const TABBABLE = 'a[href], button:not(:disabled), summary, input, [tabindex="0"]';
/** What lies in a closed disclosure is not there to go to. */
const FOLDED = 'details:not([open]) > :not(summary), details:not([open]) > :not(summary) *';

const isBefore = (a: Node, b: Node) =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function within(card: Element, selector: string): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>(selector)].filter((el) => !el.matches(FOLDED));
}

/**
 * Where Tab goes so that it stays in the card: from the last control to the first, and back.
 * @param from what has the focus
 * @returns undefined where the browser's own next step stays inside
 */
export function aroundTheEdge(
  card: Element,
  from: Element | null,
  backwards: boolean,
): HTMLElement | undefined {
  const all = within(card, TABBABLE);
  const inside = from !== null && card.contains(from);
  const onward = all.some(
    (el) => inside && el !== from && (backwards ? isBefore(el, from) : isBefore(from, el)),
  );
  if (onward) return undefined;
  return backwards ? all.at(-1) : all[0];
}

/**
 * The heading after or before the place of the focus, the card's own among them.
 * @param from what has the focus; outside the card, it is before all headings
 * @returns undefined where there is none further on
 */
export function headingFrom(
  card: Element,
  from: Element | null,
  step: 1 | -1,
): HTMLElement | undefined {
  const all = within(card, 'h1, h2');
  if (from === null || !card.contains(from)) return step === 1 ? all[0] : undefined;
  if (step === 1) return all.find((heading) => heading !== from && isBefore(from, heading));
  return all.findLast((heading) => heading !== from && isBefore(heading, from));
}

/** Moves focus and view to a heading, clear of the header, which stays where it is while the card scrolls. */
export function goToHeading(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  const page = heading.ownerDocument.documentElement;
  const header = heading.ownerDocument.querySelector('.gl-card-header');
  if (header?.contains(heading)) page.scrollTop = 0;
  else page.scrollTop += heading.getBoundingClientRect().top - (header?.clientHeight ?? 0) - GAP;
}

/** CSS pixels between header and heading. */
const GAP = 12;

/** Whether keys that are pressed here write or choose something. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
