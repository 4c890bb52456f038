/**
 * Reads one document: scans it, follows its changes, keeps its marks painted. Inert until started; starting and stopping
 * twice does nothing more.
 */
import { AFTER_FULL_NAME } from '../match/gate';
import { entityOf, gateOf } from '../match/index-layout';
import type { Matcher } from '../match/scan';
import { othersIn } from '../match/subject';
import { enterLists } from '../match/surroundings/list';
import type { Candidate } from './candidate';
import type { MakeObserver } from './horizon';
import { Ledger } from './ledger';
import { SETTLE_REST } from './limits';
import { type Choice, Marking } from './marking';
import type { Painter } from './painter';
import { Scanner } from './scanner';
import { Moment } from './sight';
import { type Clock, pageClock } from './slices';
import { Stage } from './stage';

export interface ReadingOptions {
  readonly matcher: Matcher;
  readonly document: Document;
  /** Called when the mentions that a reader sees have changed. */
  readonly onMentions: () => void;
  /** Called when what is painted has changed. */
  readonly onPaint?: (painted: readonly Candidate[]) => void;
  /** Called once, before the first mark ever is painted: the place to bring the marks' style into the page. */
  readonly onFirst: () => void;
  /** Called whenever it is settled what is painted, changed or not: the page may have dropped the marks' style meanwhile. */
  readonly onSettled?: () => void;
  /** Called when the document was opened anew or has another root element: listeners may be gone. */
  readonly onRenewed?: () => void;
  readonly clock?: Clock;
  /** Makes what tells of nearness to the screen; null where nothing can, and all is painted. */
  readonly makeObserver?: MakeObserver | null;
}

/** Moments at which text can appear without any attribute changing: the end of an animation, a style sheet that came, a box ticked. */
const REVEALING_EVENTS = ['transitionend', 'animationend', 'toggle', 'load', 'change', 'click'];

export class Reading {
  readonly #options: ReadingOptions;
  readonly #clock: Clock;
  readonly #ledger: Ledger;
  readonly #scanner: Scanner;
  readonly #marking: Marking;
  readonly #stage: Stage;
  #known: readonly Candidate[] = [];
  #vouchers: ReadonlyMap<number, Candidate> = new Map();
  #cut = false;
  /** The title that was read last, and whose surnames it gives to others: mentions are worked out far more often than it changes. */
  #title = { text: '', others: new Set<number>() };
  #watchesAttributes = false;
  /** When working out the mentions is worth its cost again, while the page is being read. */
  #settleAgain = 0;

  constructor(options: ReadingOptions) {
    const { document, clock = pageClock, makeObserver } = options;
    this.#options = options;
    this.#clock = clock;
    this.#ledger = new Ledger(options.matcher.index);
    this.#scanner = new Scanner({
      matcher: options.matcher,
      document,
      clock,
      first: (enough) => enterLists(options.matcher.table, enough),
      onTrees: (trees) => this.#ledger.clearWithin(trees),
      onBlock: (block) => {
        this.#ledger.clear(block);
        this.#stage.read(block);
      },
      onFound: (block, found) => this.#ledger.add(block, found),
      onChange: (blocks) => this.#stage.changed(blocks),
      onLoss: () => this.#ledger.lose(),
      onReveal: () => this.#stage.refresh(),
      onRenewed: () => this.#renew(),
      afterSlice: (done) => this.#settle(done),
    });
    this.#marking = new Marking((mention) => this.entityOf(mention));
    this.#stage = new Stage({
      document,
      clock,
      marking: this.#marking,
      onFirst: options.onFirst,
      onSettled: () => options.onSettled?.(),
      onPaint: (painted) => options.onPaint?.(painted),
      onShown: () => {
        this.#askGatesAgain();
        options.onMentions();
      },
      ...(makeObserver !== undefined && { makeObserver }),
    });
  }

  get painter(): Painter {
    return this.#stage.painter;
  }

  /** All mentions known now, in no particular order, those without a mark too; some may be hidden. */
  get known(): readonly Candidate[] {
    return this.#known;
  }

  /** Those of them that the reader wants marked. */
  get mentions(): readonly Candidate[] {
    return this.#known.filter((mention) => this.#marking.isMarked(mention));
  }

  /** The mentions with a mark that a reader sees, wherever in the page, as far as that has been asked. */
  get shown(): readonly Candidate[] {
    return this.#stage.shown.filter((mention) => this.#marking.isMarked(mention));
  }

  /** Whether a limit keeps some mentions out. */
  get cut(): boolean {
    return this.#cut;
  }

  entityOf(candidate: Candidate): number {
    return entityOf(this.#options.matcher.index, candidate.name);
  }

  /** Whether a mention was looked at, and no reader sees it. */
  isHidden(mention: Candidate): boolean {
    return this.#stage.isHidden(mention);
  }

  /** Looks whether a reader sees a mention now. */
  see(mention: Candidate): boolean {
    return this.#stage.see(mention);
  }

  /** Takes what the reader chose of marks. The page is not read again: what has no mark is known, too. */
  choose(choice: Choice): void {
    this.#marking.choice = choice;
    this.#marking.changed();
    this.#repaint();
  }

  /** Marks one mention no longer, until the page is left, or marks it again. */
  skip(mention: Candidate, on: boolean): void {
    this.#marking.skip(mention, on);
    this.#repaint();
  }

  /** The page, or a part of it, has scrolled. */
  scrolled(): void {
    this.#stage.scrolled();
  }

  start(): void {
    this.#scanner.start();
  }

  stop(): void {
    if (!this.#scanner.signal) return;
    this.#scanner.stop();
    this.#ledger.reset();
    this.#watchesAttributes = false;
    this.#known = [];
    this.#vouchers = new Map();
    this.#stage.stop();
  }

  #repaint(): void {
    if (this.#known.length === 0) return;
    this.#stage.repaint();
    this.#options.onMentions();
  }

  /** After a slice of reading: works out the mentions. */
  #settle(done: boolean): void {
    const { signal } = this.#scanner;
    if (!signal || (this.#ledger.isEmpty && this.#known.length === 0)) return;
    const now = this.#clock.now();
    if (!done && now < this.#settleAgain) return;
    if (this.#ledger.isStale) this.#resolve(signal);
    if (done) this.#stage.refresh();
    const after = this.#clock.now();
    this.#settleAgain = after + SETTLE_REST * (after - now);
  }

  #resolve(signal: AbortSignal): void {
    this.#watchForReveals(signal);
    const moment = new Moment();
    const { list, cut, vouchers } = this.#ledger.mentions(
      (candidate) => this.#stage.isSeen(candidate) ?? moment.shows(candidate),
      this.#others(),
    );
    this.#known = list;
    this.#vouchers = vouchers;
    this.#cut = cut;
    this.#marking.follow(list);
    this.#stage.update(list);
  }

  #others(): ReadonlySet<number> {
    const { matcher, document } = this.#options;
    const text = document.title;
    if (text !== this.#title.text) this.#title = { text, others: othersIn(matcher, text) };
    return this.#title.others;
  }

  /** Names that vouch for others may have come into sight or gone from it. */
  #askGatesAgain(): void {
    const hasGone = [...this.#vouchers.values()].some((voucher) => this.#stage.isHidden(voucher));
    const hasCome = this.#stage.shown.some(
      ({ name }) =>
        !this.#vouchers.has(name) && gateOf(this.#options.matcher.index, name) !== AFTER_FULL_NAME,
    );
    const { signal } = this.#scanner;
    if (signal && (hasGone || hasCome)) this.#resolve(signal);
  }

  #watchForReveals(signal: AbortSignal): void {
    if (this.#watchesAttributes) return;
    this.#watchesAttributes = true;
    this.#scanner.watchReveals();
    this.#listen(signal);
  }

  #renew(): void {
    const { signal } = this.#scanner;
    if (signal && this.#watchesAttributes) this.#listen(signal);
    this.#options.onRenewed?.();
  }

  readonly #refresh = (event: Event): void => {
    if (event.isTrusted) this.#stage.refresh();
  };

  /** Listens for what may show text; where it does so already, that changes nothing. */
  #listen(signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    // The loading of an element (a style sheet's) is told to the document, and no further.
    for (const type of REVEALING_EVENTS)
      this.#options.document.addEventListener(type, this.#refresh, options);
    for (const type of ['resize', 'load']) window.addEventListener(type, this.#refresh, options);
  }
}
