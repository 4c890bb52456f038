/** One page as the reader meets it: its mentions, the pointer on them, and the way from one to the next. */
import type { Matcher } from '../match/scan';
import type { Candidate } from './candidate';
import { HitTest } from './hit';
import { followPointer, type PointerReport } from './pointer';
import { Reading } from './reading';
import { Tour } from './tour';

export interface PageReaderOptions extends PointerReport {
  readonly matcher: Matcher;
  readonly document: Document;
  /** Ends everything. */
  readonly signal: AbortSignal;
  /** Brings the marks' rules into the page; called once, before the first mark. */
  readonly installStyle: () => void;
  /** Does the same for an open shadow tree with marks. */
  readonly installStyleIn: (root: ShadowRoot) => void;
  /** Whether an event fell on our own card. */
  readonly isOurs: (event: Event) => boolean;
  /** Called when the mentions have changed. */
  readonly mentionsChanged: () => void;
}

export class PageReader {
  readonly #reading: Reading;
  readonly #tour: Tour;

  constructor(options: PageReaderOptions) {
    const { document, signal } = options;
    const hits = new HitTest();
    const met = new WeakSet<ShadowRoot>();
    let followTree: ((root: ShadowRoot) => void) | undefined;
    let following: AbortController | undefined;
    const follow = (): void => {
      following?.abort();
      following = new AbortController();
      const until = AbortSignal.any([signal, following.signal]);
      followTree = followPointer(document, hits, report, options.isOurs, until);
    };
    const report: PointerReport = {
      ...options,
      scroll: () => {
        this.#reading.scrolled();
        options.scroll();
      },
    };
    this.#reading = new Reading({
      matcher: options.matcher,
      document,
      onFirst: () => {
        options.installStyle();
        follow();
      },
      onRenewed: () => following && follow(),
      onPaint: (painted) => {
        hits.update(painted);
        for (const root of hits.roots) {
          if (met.has(root)) continue;
          met.add(root);
          options.installStyleIn(root);
          followTree?.(root);
        }
      },
      onMentions: options.mentionsChanged,
    });
    this.#tour = new Tour(this.#reading);
    signal.addEventListener('abort', () => this.#reading.stop());
  }

  /** Reads and marks the page, or takes every mark away; doing so twice does nothing more. */
  set on(on: boolean) {
    if (on) this.#reading.start();
    else this.#reading.stop();
  }

  /** Whether a limit keeps some mentions out. */
  get cut(): boolean {
    return this.#reading.cut;
  }

  /** The entity that a mention names, as the index numbers it. */
  entityOf(mention: Candidate): number {
    return this.#reading.entityOf(mention);
  }

  /** A mention as it stands now: itself, or after a change of the page the one in its place; null where there is none. */
  current(mention: Candidate): Candidate | null {
    const mentions = this.#reading.mentions.filter((other) => !this.#reading.isHidden(other));
    if (mentions.includes(mention)) return mention;
    return (
      mentions.find(
        (other) =>
          other.from.node === mention.from.node &&
          other.from.offset === mention.from.offset &&
          this.entityOf(other) === this.entityOf(mention),
      ) ?? null
    );
  }

  /** Entities by first appearance, as the index numbers them, each with the number of its mentions. */
  counts(): [entity: number, count: number][] {
    return [...this.#tour.counts()];
  }

  /** Moves to the next or previous mention, of one entity or of any; null where there is none. */
  move(step: 1 | -1, entity?: number): Candidate | null {
    return this.#tour.move(step, entity);
  }
}
