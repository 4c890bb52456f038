/**
 * Follows one document: goes through its texts, its open shadow trees and its changes, and tells of every name found, before gates.
 * Inert until started; starting and stopping twice does nothing more.
 */
import type { Matcher } from '../match/scan';
import type { Candidate } from './candidate';
import { documentElement, hostOf, localName, shadowRootOf } from './dom';
import { Effect, effectOf } from './elements';
import { type BlockLeads, LeadReader, Leads } from './leads';
import { CHANGE_REST, GATHER_MS, MOST_GATHER_MS } from './limits';
import { blockOf } from './place';
import { Roots } from './roots';
import type { Run } from './run';
import { Sift } from './sift';
import { type Clock, type Job, Slices } from './slices';
import { Walker } from './walker';
import { type Changes, Watch } from './watch';

export interface ScannerOptions {
  readonly matcher: Matcher;
  readonly document: Document;
  readonly clock: Clock;
  /** Whether a block is to be read for what its words may be; where left out, every block in which a name may stand is. */
  readonly isWorthReading?: (leads: BlockLeads) => boolean;
  /** What is to be done before anything is read. */
  readonly first?: Job;
  /** Trees are about to be gone through; what was known of them is void. */
  readonly onTrees?: (trees: ReadonlySet<Node>) => void;
  /** The own text of a block is about to be read; what was known of it is void. */
  readonly onBlock?: (block: Element) => void;
  /** Names stand in a run of the own text of a block. */
  readonly onFound: (block: Element, found: readonly Candidate[]) => void;
  /** The own text of these blocks changed just now; it is read some time later. */
  readonly onChange?: (blocks: ReadonlySet<Element>) => void;
  /** Elements were taken out of the document. */
  readonly onLoss?: () => void;
  /** Attributes changed that can show or hide text; only after `watchReveals`. */
  readonly onReveal?: () => void;
  /** The document has a new root element; listeners on what was there before may be gone, those on document and window too. */
  readonly onRenewed?: () => void;
  /** After each slice of work, with whether all is read. */
  readonly afterSlice?: (done: boolean) => void;
}

export class Scanner {
  readonly #options: ScannerOptions;
  readonly #slices: Slices;
  readonly #watch: Watch;
  readonly #roots: Roots;
  #gather: number | null = null;
  /** Whether what slices take is the reading of changes: the first reading is not held against them. */
  #followsChanges = false;
  #running: AbortController | null = null;

  constructor(options: ScannerOptions) {
    const { document, clock, onChange, onReveal, onRenewed, afterSlice } = options;
    this.#options = options;
    this.#slices = new Slices(clock, (done) => this.#running && afterSlice?.(done));
    this.#watch = new Watch(
      document,
      (blocks) => {
        onChange?.(blocks);
        this.#soon();
      },
      () => onReveal?.(),
      () => onRenewed?.(),
    );
    this.#roots = new Roots(
      document,
      clock,
      (jobs) => this.#slices.add(jobs),
      (root) => this.#readRoot(root),
    );
  }

  /** Aborted when this stops; null while it does not run. */
  get signal(): AbortSignal | null {
    return this.#running?.signal ?? null;
  }

  start(): void {
    if (this.#running) return;
    this.#running = new AbortController();
    this.#watch.start();
    const root = documentElement(this.#options.document) as Element | null;
    // Other XML documents (feeds, pictures) have texts, but no lines or blocks that this could tell.
    if (!(root instanceof HTMLElement)) return;
    const { first } = this.#options;
    this.#slices.add([...(first ? [first] : []), this.#treesJob(new Set([root]))]);
    this.#roots.start(this.#running.signal);
    this.#slices.runNow();
  }

  stop(): void {
    if (!this.#running) return;
    this.#running.abort();
    this.#running = null;
    this.#followsChanges = false;
    this.#watch.stop();
    this.#slices.stop();
    if (this.#gather !== null) this.#options.clock.cancel(this.#gather);
    this.#gather = null;
  }

  /** Tells of attributes that can show or hide text, too, from now on. */
  watchReveals(): void {
    this.#watch.watchAttributes();
  }

  /**
   * Reads the own text of one block: where it is a host, that of its light tree and that of its shadow tree.
   * @param leads where in it names may stand; null where it is to be read whole
   */
  #blockJob(block: Element, leads: BlockLeads = null): Job {
    let walkers: Walker[] | null = null;
    const root = shadowRootOf(block);
    // The leads of a host are those of one of its trees.
    const reader = new LeadReader(this.#options.matcher, root ? null : leads);
    const sink = {
      block: () => undefined,
      run: (run: Run, enough: () => boolean) => this.#scan(reader, run, enough),
    };
    return (enough) => {
      if (walkers === null) {
        this.#options.onBlock?.(block);
        walkers = [];
        if (effectOf(localName(block)) === Effect.Block)
          walkers.push(new Walker(block, 'own', sink));
        if (root) walkers.push(new Walker(root, 'own', sink));
      }
      for (let [walker] = walkers; walker; [walker] = walkers) {
        if (!walker.walk(enough)) return false;
        walkers.shift();
      }
      if (reader.isBehind) this.#slices.next([this.#blockJob(block)]);
      return true;
    };
  }

  /** Reads whole trees: first their words, then the blocks in which a name may stand. */
  #treesJob(roots: ReadonlySet<Element | ShadowRoot>): Job {
    const { matcher, isWorthReading, onTrees } = this.#options;
    const leads = new Leads();
    const read = new Set<Element>();
    const sifts = [...roots].map(
      (root) => new Sift(matcher, root, (block, text, lead) => leads.add(block, text, lead)),
    );
    let began = false;
    let at = 0;
    return (enough) => {
      if (!began) onTrees?.(roots);
      began = true;
      while (at < sifts.length && sifts[at]?.walk(enough) === true) at++;
      const jobs: Job[] = [];
      for (const [block, its] of leads.take()) {
        if (isWorthReading?.(its) === false) continue;
        // A block of which a part was read before is read whole.
        jobs.push(this.#blockJob(block, read.has(block) ? null : its));
        read.add(block);
      }
      // Before what is yet unread: the text that comes first is painted first.
      this.#slices.next(jobs);
      return at === sifts.length;
    };
  }

  /** Reads a shadow tree that was found. */
  #readRoot(root: ShadowRoot): void {
    const host = hostOf(root);
    if (blockOf(host) === null) return;
    this.#watch.add(root);
    this.#slices.add([this.#blockJob(host), this.#treesJob(new Set([root]))]);
  }

  /** @returns whether the run is read to its end */
  #scan(reader: LeadReader, run: Run, enough: () => boolean): boolean {
    const found = reader.candidates(run, enough);
    if (found !== null && found.length > 0) this.#options.onFound(run.owner, found);
    return found !== null;
  }

  #soon(): void {
    if (this.#gather !== null) return;
    const rest = this.#followsChanges ? CHANGE_REST * this.#slices.takeSpent() : 0;
    const ms = Math.min(MOST_GATHER_MS, Math.max(GATHER_MS, rest));
    this.#gather = this.#options.clock.later(() => {
      this.#gather = null;
      this.#followsChanges = true;
      this.#slices.takeSpent();
      const { trees, blocks, lost }: Changes = this.#watch.take();
      if (lost) this.#options.onLoss?.();
      const jobs = [...blocks].map((block) => this.#blockJob(block));
      if (trees.size > 0) jobs.unshift(this.#treesJob(trees));
      if (jobs.length === 0) return;
      this.#slices.add(jobs);
      this.#roots.changed(trees);
      this.#slices.runNow();
    }, ms);
  }
}
