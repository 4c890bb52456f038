/** All candidates of a document, kept by the block whose own text they stand in, and the mentions among them. */
import { entityOf, type NameIndex } from '../match/index-layout';
import { contextOf, resolveRun } from '../match/resolve';
import { type Candidate, Usability } from './candidate';
import { isConnected } from './dom';
import { MOST_ENTITIES, MOST_MENTIONS } from './limits';
import { blockOf } from './place';

export interface Mentions {
  readonly list: readonly Candidate[];
  /** Whether a limit kept further mentions out. */
  readonly cut: boolean;
}

export class Ledger {
  readonly #index: NameIndex;
  /** For each block, its runs' candidates, each run's in the order of the scan. */
  readonly #blocks = new Map<Element, Candidate[][]>();

  constructor(index: NameIndex) {
    this.#index = index;
  }

  get isEmpty(): boolean {
    return this.#blocks.size === 0;
  }

  reset(): void {
    this.#blocks.clear();
  }

  clear(block: Element): void {
    this.#blocks.delete(block);
  }

  add(block: Element, run: Candidate[]): void {
    const runs = this.#blocks.get(block);
    if (runs) runs.push(run);
    else this.#blocks.set(block, [run]);
  }

  /** The mentions as the page stands now: blocks that left, or went where no text is read, are forgotten, gates and visibility asked anew. */
  mentions(): Mentions {
    const usability = new Usability();
    const runs: Candidate[][] = [];
    for (const [block, kept] of this.#blocks) {
      if (!isConnected(block) || blockOf(block) === null) {
        this.#blocks.delete(block);
        continue;
      }
      for (const run of kept) {
        const usable = run.filter((candidate) => usability.of(candidate));
        if (usable.length > 0) runs.push(usable);
      }
    }
    const context = contextOf(
      this.#index,
      runs.flatMap((run) => run.map((candidate) => candidate.name)),
    );
    return this.#withinLimits(runs.flatMap((run) => resolveRun(this.#index, context, run)));
  }

  #withinLimits(all: Candidate[]): Mentions {
    const entities = new Set<number>();
    const list: Candidate[] = [];
    for (const candidate of all) {
      const entity = entityOf(this.#index, candidate.name);
      if (
        list.length === MOST_MENTIONS ||
        (!entities.has(entity) && entities.size === MOST_ENTITIES)
      )
        continue;
      entities.add(entity);
      list.push(candidate);
    }
    return { list, cut: list.length < all.length };
  }
}
