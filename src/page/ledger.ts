/** All candidates of a document, kept by the block whose own text they stand in, and the mentions among them. */
import { type Context, inCompany, introducing, knownOf } from '../match/company';
import { ALWAYS, WITH_COMPANY, WITH_CONTEXT } from '../match/gate';
import { entityOf, gateOf, type NameIndex } from '../match/index-layout';
import { resolveRun } from '../match/resolve';
import { withoutSurnames } from '../match/subject';
import { type Candidate, isSame } from './candidate';
import { isConnected } from './dom';
import { MOST_ENTITIES, MOST_MENTIONS } from './limits';
import { Blocks, Within } from './place';

export interface Mentions {
  readonly list: readonly Candidate[];
  /** For each name that vouches for others, the candidate that a reader sees it by. */
  readonly vouchers: ReadonlyMap<number, Candidate>;
  /** Whether a limit kept further mentions out. */
  readonly cut: boolean;
}

const NOBODY: ReadonlySet<number> = new Set();

/** How far ahead a candidate is looked for among those that its block had before. */
const LOOK_AHEAD = 64;

/** The candidates that a block had before it was read again, and how many of them are behind us. */
interface Former {
  readonly candidates: readonly Candidate[];
  at: number;
}

export class Ledger {
  readonly #index: NameIndex;
  /** For each block, its runs' candidates, each run's in the order of the scan. */
  readonly #blocks = new Map<Element, (readonly Candidate[])[]>();
  /** Whether the mentions may be others than when they were last worked out. */
  #isStale = false;
  /** Of blocks that are read again. */
  readonly #former = new Map<Element, Former>();

  constructor(index: NameIndex) {
    this.#index = index;
  }

  get isEmpty(): boolean {
    return this.#blocks.size === 0;
  }

  reset(): void {
    this.#blocks.clear();
    this.#former.clear();
    this.#isStale = false;
  }

  clear(block: Element): void {
    const runs = this.#blocks.get(block);
    if (!runs) return;
    this.#former.set(block, { candidates: runs.flat(), at: 0 });
    this.#blocks.delete(block);
    this.#isStale = true;
  }

  /** Forgets what stands in any of these trees. */
  clearWithin(trees: ReadonlySet<Node>): void {
    const within = new Within(trees);
    for (const block of this.#blocks.keys())
      if (trees.has(block) || within.has(block)) this.clear(block);
  }

  /** Keeps the candidates of a run. One that was there before stays the same, and whoever holds it holds on to it. */
  add(block: Element, run: readonly Candidate[]): void {
    const former = this.#former.get(block);
    const kept = former ? run.map((candidate) => retrieve(former, candidate) ?? candidate) : run;
    const runs = this.#blocks.get(block);
    if (runs) runs.push(kept);
    else this.#blocks.set(block, [kept]);
    this.#isStale = true;
  }

  /** Whether the mentions may be others than when they were last worked out: what is kept has changed, or was taken out of the page. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** Something was taken out of the page. */
  lose(): void {
    this.#isStale ||= this.#blocks.size > 0;
  }

  /**
   * The mentions as the page stands now: blocks that left, or went where no text is read, are forgotten, and gates asked anew.
   * What no reader sees vouches for nothing. Whether a mention itself is seen is asked of those that matter (`stage.ts`).
   * @param isSeen asked of one candidate for each name that may vouch, and of further ones where it is not seen
   * @param others entities whose surname is somebody else’s in this document (`subject.ts`)
   */
  mentions(
    isSeen: (candidate: Candidate) => boolean,
    others: ReadonlySet<number> = NOBODY,
  ): Mentions {
    this.#isStale = false;
    const runs = this.#runs();
    const vouchers = this.#vouchers(runs, isSeen);
    const context = this.#introduce(runs, vouchers, isSeen);
    const all: Candidate[] = [];
    for (const run of runs)
      resolveRun(this.#index, context, withoutSurnames(this.#index, others, run), all);
    const list = this.#withinLimits(all);
    return { list, vouchers, cut: list.length < all.length };
  }

  /** The runs of the blocks that are still in the page; the others are forgotten. */
  #runs(): (readonly Candidate[])[] {
    const blocks = new Blocks();
    const runs: (readonly Candidate[])[] = [];
    for (const [block, kept] of this.#blocks) {
      if (!isConnected(block) || blocks.of(block) === null) this.#blocks.delete(block);
      else for (const run of kept) runs.push(run);
    }
    this.#former.clear();
    return runs;
  }

  /** Where no name that is safe alone is seen, none opens a gate, and no other has to be asked of. */
  #vouchers(
    runs: readonly (readonly Candidate[])[],
    isSeen: (candidate: Candidate) => boolean,
  ): Map<number, Candidate> {
    const vouchers = new Map<number, Candidate>();
    const ask = (candidate: Candidate): void => {
      const { name } = candidate;
      if (!vouchers.has(name) && isSeen(candidate)) vouchers.set(name, candidate);
    };
    const doubtful: Candidate[] = [];
    for (const run of runs)
      for (const candidate of run) {
        const gate = gateOf(this.#index, candidate.name);
        if (gate === ALWAYS) ask(candidate);
        else if (gate === WITH_CONTEXT) doubtful.push(candidate);
      }
    if (vouchers.size > 0) doubtful.forEach(ask);
    return vouchers;
  }

  /** Adds full names that others bear as well to those that vouch, and gives what the gates ask. */
  #introduce(
    runs: readonly (readonly Candidate[])[],
    vouchers: Map<number, Candidate>,
    isSeen: (candidate: Candidate) => boolean,
  ): Context {
    const known = knownOf(this.#index, vouchers.keys());
    if (known.certain.size === 0) return known;
    const names: number[] = [];
    const add = (candidate: Candidate): void => {
      const { name } = candidate;
      if (vouchers.has(name) || !isSeen(candidate)) return;
      vouchers.set(name, candidate);
      names.push(name);
    };
    for (const run of runs)
      for (const candidate of inCompany(this.#index, known, run)) add(candidate);
    const context = introducing(this.#index, known, names);
    // A further spelling of somebody who counts: it would look as if it had just come into sight.
    for (const candidate of runs.flat()) {
      const { name } = candidate;
      if (gateOf(this.#index, name) !== WITH_COMPANY) continue;
      if (context.introduced.has(entityOf(this.#index, name))) add(candidate);
    }
    return context;
  }

  #withinLimits(all: Candidate[]): Candidate[] {
    if (all.length <= Math.min(MOST_ENTITIES, MOST_MENTIONS)) return all;
    const entities = new Set<number>();
    const list: Candidate[] = [];
    for (const candidate of all) {
      if (list.length === MOST_MENTIONS) break;
      const entity = entityOf(this.#index, candidate.name);
      if (!entities.has(entity)) {
        if (entities.size === MOST_ENTITIES) continue;
        entities.add(entity);
      }
      list.push(candidate);
    }
    return list;
  }
}

function retrieve(former: Former, candidate: Candidate): Candidate | undefined {
  const { candidates, at } = former;
  const end = Math.min(at + LOOK_AHEAD, candidates.length);
  for (let i = at; i < end; i++) {
    const other = candidates[i];
    if (!other || !isSame(other, candidate)) continue;
    former.at = i + 1;
    return other;
  }
  return undefined;
}
