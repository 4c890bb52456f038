/**
 * Reads one document: scans it, follows its changes, keeps its marks painted. Inert until started; starting and stopping
 * twice does nothing more.
 */
import { entityOf } from '../match/index-layout';
import type { Found } from '../match/resolve';
import { type Matcher, scan } from '../match/scan';
import { type Candidate, candidateIn } from './candidate';
import { Ledger } from './ledger';
import { GATHER_MS, REVEAL_MS } from './limits';
import { Painter } from './painter';
import type { Run } from './run';
import { type Clock, type Job, pageClock, Slices } from './slices';
import { Walker } from './walker';
import { type Changes, Watch } from './watch';

export interface ReadingOptions {
  readonly matcher: Matcher;
  readonly document: Document;
  /** Called when the mentions have changed. */
  readonly onMentions: () => void;
  /** Called once, before the first mark ever is painted: the place to bring the marks' style into the page. */
  readonly onFirst: () => void;
  readonly clock?: Clock;
}

/** Moments at which text can appear without any attribute changing: the end of an animation, a wider window. */
const REVEALING_EVENTS = ['transitionend', 'animationend', 'toggle', 'resize', 'load'];

export class Reading {
  readonly painter = new Painter();
  readonly #options: ReadingOptions;
  readonly #clock: Clock;
  readonly #ledger: Ledger;
  readonly #slices: Slices;
  readonly #watch: Watch;
  #mentions: readonly Candidate[] = [];
  #cut = false;
  #gather: number | null = null;
  #reveal: number | null = null;
  #watchesAttributes = false;
  #began = false;
  #running: AbortController | null = null;

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#clock = options.clock ?? pageClock;
    this.#ledger = new Ledger(options.matcher.index);
    this.#slices = new Slices(this.#clock, () => this.#settle());
    this.#watch = new Watch(
      options.document,
      () => this.#soon(),
      () => this.#revealSoon(),
    );
  }

  /** The mentions now, in no particular order. */
  get mentions(): readonly Candidate[] {
    return this.#mentions;
  }

  /** Whether a limit keeps some mentions out. */
  get cut(): boolean {
    return this.#cut;
  }

  entityOf(candidate: Candidate): number {
    return entityOf(this.#options.matcher.index, candidate.name);
  }

  start(): void {
    if (this.#running) return;
    this.#running = new AbortController();
    this.#watch.start();
    const root = this.#options.document.documentElement as Element | null;
    // Other XML documents (feeds, pictures) have texts, but no lines or blocks that this could tell.
    if (!(root instanceof HTMLElement)) return;
    this.#slices.add([this.#job(root, 'all')]);
    this.#slices.runNow();
  }

  stop(): void {
    if (!this.#running) return;
    this.#running.abort();
    this.#running = null;
    this.#watch.stop();
    this.#slices.stop();
    for (const timer of [this.#gather, this.#reveal]) if (timer !== null) this.#clock.cancel(timer);
    this.#gather = this.#reveal = null;
    this.#ledger.reset();
    this.#watchesAttributes = false;
    this.painter.clear();
    this.#mentions = [];
    this.#options.onMentions();
  }

  #job(scope: Element, into: 'all' | 'own'): Job {
    const walker = new Walker(scope, into, {
      block: (block) => this.#ledger.clear(block),
      run: (run) => this.#scan(run),
    });
    return (enough) => walker.walk(enough);
  }

  #scan(run: Run): void {
    let found: Found[] | undefined;
    scan(this.#options.matcher, run.text, (name, start, end) =>
      (found ??= []).push({ name, start, end }),
    );
    if (found)
      this.#ledger.add(
        run.owner,
        found.map((f) => candidateIn(run, f)),
      );
  }

  #soon(): void {
    this.#gather ??= this.#clock.later(() => {
      this.#gather = null;
      const changes: Changes = this.#watch.take();
      const jobs = [
        ...[...changes.trees].map((tree) => this.#job(tree, 'all')),
        ...[...changes.blocks].map((block) => this.#job(block, 'own')),
      ];
      if (jobs.length === 0) return;
      this.#slices.add(jobs);
      this.#slices.runNow();
    }, GATHER_MS);
  }

  #revealSoon(): void {
    this.#reveal ??= this.#clock.later(() => {
      this.#reveal = null;
      this.#settle();
    }, REVEAL_MS);
  }

  /** After a slice of reading, or a change in what shows: works out the mentions and paints them. */
  #settle(): void {
    if (!this.#running || (this.#ledger.isEmpty && this.#mentions.length === 0)) return;
    this.#watchForReveals(this.#running.signal);
    const before = this.#mentions;
    const { list, cut } = this.#ledger.mentions();
    this.#mentions = list;
    this.#cut = cut;
    if (list.length > 0 && !this.#began) {
      this.#began = true;
      this.#options.onFirst();
    }
    this.painter.paint(list);
    if (list.length !== before.length || list.some((candidate, i) => candidate !== before[i])) {
      this.#options.onMentions();
    }
  }

  #watchForReveals(signal: AbortSignal): void {
    if (this.#watchesAttributes) return;
    this.#watchesAttributes = true;
    this.#watch.watchAttributes();
    for (const type of REVEALING_EVENTS) {
      window.addEventListener(type, (event) => event.isTrusted && this.#revealSoon(), {
        capture: true,
        passive: true,
        signal,
      });
    }
  }
}
