/** The order of mentions in the page, and the way from one to the next. */
import type { Candidate } from './candidate';
import { isConnected, parentElement, scrollIntoView } from './dom';
import { boxAt } from './hit';

/** The mentions in the order in which the page is read. */
export function inReadingOrder(mentions: readonly Candidate[]): Candidate[] {
  return [...mentions].sort((a, b) => (precedes(a, b) ? -1 : 1));
}

/** Whether a mention begins before another in the page. */
function precedes(a: Candidate, b: Candidate): boolean {
  if (a.from.node === b.from.node) return a.from.offset < b.from.offset;
  return (
    (a.from.node.compareDocumentPosition(b.from.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

/**
 * The mention after (or before) another in reading order, round the ends.
 * @param from the mention to go on from, perhaps read anew since; without one, or where its text has left the page, the
 *   first on the screen or below it
 */
export function neighbour(
  ordered: readonly Candidate[],
  from: Candidate | null,
  step: 1 | -1,
): Candidate | null {
  const ends = step === 1 ? ordered[0] : ordered.at(-1);
  const standing = from && isConnected(from.from.node) ? from : null;
  const ahead = standing
    ? (mention: Candidate): boolean => precedes(standing, mention)
    : (mention: Candidate): boolean => (boxAt(mention)?.top ?? -1) >= 0;
  const behind = standing
    ? (mention: Candidate): boolean => precedes(mention, standing)
    : (mention: Candidate): boolean => (boxAt(mention)?.top ?? 0) < 0;
  return (step === 1 ? ordered.find(ahead) : ordered.findLast(behind)) ?? ends ?? null;
}

/** Brings a mention to the middle of the screen, at once: a card is about to open there, and nothing should be in motion. */
export function reveal(mention: Candidate): void {
  const box = boxAt(mention);
  const seen =
    box !== null &&
    box.top >= 0 &&
    box.left >= 0 &&
    box.bottom <= window.innerHeight &&
    box.right <= window.innerWidth;
  if (seen) return;
  const parent = parentElement(mention.from.node);
  if (parent) scrollIntoView(parent, { block: 'center', inline: 'nearest', behavior: 'instant' });
}
