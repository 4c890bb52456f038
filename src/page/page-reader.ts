/** One page as the reader meets it: its mentions, the pointer on them, and the way from one to the next. */
import type { Matcher } from '../match/scan';
import type { Candidate } from './candidate';
import { HitTest } from './hit';
import type { Choice } from './marking';
import { followPointer, type Pointer, type PointerReport } from './pointer';
import { Reading } from './reading';
import { Tour } from './tour';

export interface PageReaderOptions extends PointerReport {
  readonly matcher: Matcher;
  readonly document: Document;
  /** Ends everything. */
  readonly signal: AbortSignal;
  /**
   * Brings the marks' rules into the page; called once, before the first mark.
   * @returns brings them again where the page has dropped them; called when marks are painted or pointed at
   */
  readonly installStyle: () => () => void;
  /** Does the same for an open shadow tree with marks. */
  readonly installStyleIn: (root: ShadowRoot) => void;
  /** Whether an event fell on our own card. */
  readonly isOurs: (event: Event) => boolean;
  /** Called when the mentions have changed. */
  readonly mentionsChanged: () => void;
}

type Count = readonly [entity: number, count: number];

interface Pointed {
  /** The mention under the pointer, as far as that was told. */
  readonly under: Candidate | null;
  /** The mention that a card is open for, or made ready. */
  readonly atHand: Candidate | null;
}

export class PageReader {
  readonly #reading: Reading;
  /** The way from mention to mention. */
  readonly tour: Tour;
  /** Brings the marks' rules back where the page has dropped them. */
  #keepStyle: () => void = () => undefined;
  #pointed: Pointed = { under: null, atHand: null };
  #pointer: Pointer | null = null;
  /** Until the mentions change. */
  #counts: readonly Count[] | null = null;

  constructor(options: PageReaderOptions) {
    const { document, signal } = options;
    const hits = new HitTest();
    const met = new WeakSet<ShadowRoot>();
    let following: AbortController | undefined;
    const follow = (): void => {
      following?.abort();
      following = new AbortController();
      const until = AbortSignal.any([signal, following.signal]);
      this.#pointer = followPointer(document, hits, report, isOurs, until);
    };
    const report: PointerReport = {
      ...options,
      over: (mention, box, motion) => {
        this.#point({ under: mention });
        options.over(mention, box, motion);
      },
      scroll: () => {
        // Where the pointer is then is told when it moves again.
        this.#point({ under: null });
        this.#reading.scrolled();
        options.scroll();
      },
    };
    const isOurs = (event: Event): boolean => {
      const ours = options.isOurs(event);
      if (ours) this.#point({ under: null });
      return ours;
    };
    this.#reading = new Reading({
      matcher: options.matcher,
      document,
      onFirst: () => {
        this.#keepStyle = options.installStyle();
        follow();
      },
      onSettled: () => this.#keepStyle(),
      onRenewed: () => following && follow(),
      onPaint: (painted) => {
        hits.update(painted);
        for (const root of hits.roots) {
          if (met.has(root)) continue;
          met.add(root);
          options.installStyleIn(root);
          this.#pointer?.followTree(root);
        }
      },
      onMentions: () => {
        this.#counts = null;
        options.mentionsChanged();
      },
    });
    this.tour = new Tour(this.#reading);
    signal.addEventListener('abort', () => this.#reading.stop());
  }

  /** Reads and marks the page, or takes every mark away; doing so twice does nothing more. */
  set on(on: boolean) {
    this.#counts = null;
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

  /** Takes what the reader chose of marks. */
  choose(choice: Choice): void {
    this.#reading.choose(choice);
  }

  /** Whether a mention is near enough to the screen to be painted. */
  isNear(mention: Candidate): boolean {
    return this.#reading.painter.has(mention);
  }

  /** Marks one mention no longer, until the page is left, or marks it again. */
  skip(mention: Candidate, on: boolean): void {
    this.#reading.skip(mention, on);
  }

  /** A card is open for a mention, or made ready, or for none: while it is, a mark that is quiet otherwise is seen. */
  showAtHand(mention: Candidate | null): void {
    this.#point({ atHand: mention });
  }

  /**
   * A mention as it stands now: itself, or after a change of the page the one in its place; null where there is none. One that is
   * not marked any more is there still: the card in which a reader chose so stays open, and offers the way back.
   */
  current(mention: Candidate): Candidate | null {
    const mentions = this.#reading.known.filter((other) => !this.#reading.isHidden(other));
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
  counts(): readonly Count[] {
    // Each card asks for them, and putting thousands of mentions in order takes time.
    return (this.#counts ??= [...this.tour.counts()]);
  }

  /** Moves to the next or previous mention, of one entity or of any; null where there is none. */
  move(step: 1 | -1, entity?: number): Candidate | null {
    return this.tour.move(step, entity);
  }

  /** The mention to go to where none is named: the last one visited, else the one under the pointer, else the first on the screen. */
  atHand(): Candidate | null {
    return this.tour.again() ?? this.#pointer?.under() ?? this.tour.move(1);
  }

  /** Which of its entity's mentions a mention is, in reading order and counted from 1. */
  placeOf(mention: Candidate): { at: number; of: number } {
    return this.tour.placeOf(mention);
  }

  #point(change: Partial<Pointed>): void {
    const { under, atHand } = { ...this.#pointed, ...change };
    if (under === this.#pointed.under && atHand === this.#pointed.atHand) return;
    this.#pointed = { under, atHand };
    this.#keepStyle();
    this.#reading.painter.point(new Set([under, atHand].filter((mention) => mention !== null)));
  }
}
