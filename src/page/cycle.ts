/** The order of mentions in the page, and the way from one to the next. */
import type { Candidate } from './candidate';
import { parentElement } from './dom';
import { boxAt } from './hit';

/** The mentions in the order in which the page is read. */
export function inReadingOrder(mentions: readonly Candidate[]): Candidate[] {
  return [...mentions].sort((a, b) => {
    if (a.from.node === b.from.node) return a.from.offset - b.from.offset;
    return a.from.node.compareDocumentPosition(b.from.node) & Node.DOCUMENT_POSITION_FOLLOWING
      ? -1
      : 1;
  });
}

/**
 * The mention after (or before) another in reading order, round the ends.
 * @param from the mention to go on from; without one, or where it has gone, the first on the screen or below it
 */
export function neighbour(
  ordered: readonly Candidate[],
  from: Candidate | null,
  step: 1 | -1,
): Candidate | null {
  const at = from ? ordered.indexOf(from) : -1;
  if (at >= 0) return ordered[(at + step + ordered.length) % ordered.length] ?? null;
  const ahead = ordered.findIndex((mention) => (boxAt(mention)?.top ?? -1) >= 0);
  if (ahead < 0) return ordered[step === 1 ? 0 : ordered.length - 1] ?? null;
  return ordered[step === 1 ? ahead : (ahead - 1 + ordered.length) % ordered.length] ?? null;
}

/** Scrolls a mention to the middle of the screen, at once where the reader wants no motion. */
export function reveal(mention: Candidate): void {
  const box = boxAt(mention);
  if (
    box &&
    box.top >= 0 &&
    box.bottom <= window.innerHeight &&
    box.left >= 0 &&
    box.right <= window.innerWidth
  ) {
    return;
  }
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  parentElement(mention.from.node)?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: still ? 'instant' : 'smooth',
  });
}
