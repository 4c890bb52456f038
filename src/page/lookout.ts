/**
 * Looks over a document for as long as nothing in it is known. No mention can be without a name that is safe alone (`match/resolve.ts`
 * says why), so most pages cost one pass over their words, and the rest of the page-side script is not even loaded there.
 */
import { ALWAYS } from '../match/gate';
import { gateOf } from '../match/index-layout';
import type { Matcher } from '../match/scan';
import { mayOpen } from './leads';
import { Scanner } from './scanner';
import { type Clock, pageClock } from './slices';

export interface LookoutOptions {
  readonly matcher: Matcher;
  readonly document: Document;
  /** Called when a name stands in the document that counts wherever it stands. By then the lookout has stopped. */
  readonly onKnown: () => void;
  readonly clock?: Clock;
}

export class Lookout {
  readonly #scanner: Scanner;

  constructor({ matcher, document, onKnown, clock = pageClock }: LookoutOptions) {
    this.#scanner = new Scanner({
      matcher,
      document,
      clock,
      isWorthReading: (leads) => leads?.some(({ lead }) => mayOpen(matcher, lead)) ?? true,
      onFound: (_, found) => {
        const isRunning = this.#scanner.signal !== null;
        if (!isRunning || !found.some(({ name }) => gateOf(matcher.index, name) === ALWAYS)) return;
        this.#scanner.stop();
        onKnown();
      },
    });
  }

  start(): void {
    this.#scanner.start();
  }

  stop(): void {
    this.#scanner.stop();
  }
}
