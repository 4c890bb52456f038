/** Where names may stand in a document, by block, as a sift reports them; and the reading of one block by its leads alone. */
import { Cover } from '../match/cover';
import { ALWAYS } from '../match/gate';
import { gateOf } from '../match/index-layout';
import { follow, type Lead, type Matcher, type OnName, scanPart } from '../match/scan';
import { type Candidate, candidateFrom } from './candidate';
import type { Run } from './run';

interface Placed {
  readonly text: Text;
  readonly lead: Lead;
}

/** The leads of one block, in the order of its text; null where its runs have to be read whole. */
export type BlockLeads = readonly Placed[] | null;

/**
 * Whether a lead may be a name that is a mention whatever else a document holds. No document without one has mentions
 * (`match/resolve.ts`), so what stands around the others need not be looked at before one such name is found.
 */
export function mayOpen({ index }: Matcher, lead: Lead | null): boolean {
  const names = lead?.names ?? null;
  if (names === null) return true;
  for (const { name } of names) if (gateOf(index, name) === ALWAYS) return true;
  return false;
}

/**
 * Leads followed between two looks at the clock: the rules of a name's surroundings take microseconds each, and a tenth of a
 * millisecond and more before they are compiled.
 */
const LEADS_A_LOOK = 4;

export class Leads {
  readonly #blocks = new Map<Element, Placed[] | null>();
  /** The block added to last, and its leads. */
  #last: Element | null = null;
  #its: Placed[] | null = null;

  add(block: Element, text: Text, lead: Lead | null): void {
    if (block !== this.#last) this.#turnTo(block);
    if (lead !== null) this.#its?.push({ text, lead });
    else if (this.#its !== null) this.#blocks.set(block, (this.#its = null));
  }

  #turnTo(block: Element): void {
    let its = this.#blocks.get(block);
    if (its === undefined) this.#blocks.set(block, (its = []));
    this.#last = block;
    this.#its = its;
  }

  /** The leads so far, which are forgotten here. */
  take(): [Element, BlockLeads][] {
    const all = [...this.#blocks];
    this.#blocks.clear();
    this.#last = null;
    return all;
  }
}

/**
 * Reads the runs of a block, in their order: only at its leads where it has them.
 * A text that changed after it was sifted is read again by whoever watches the page.
 */
export class LeadReader {
  readonly #matcher: Matcher;
  readonly #leads: BlockLeads;
  #cover = new Cover();
  /** The lead to follow next. */
  #at = 0;
  /** In the run at hand: the node at hand, and where a run that is read whole is read on. */
  #node = 0;
  #from = 0;
  #run: Run | null = null;
  #found: Candidate[] = [];

  constructor(matcher: Matcher, leads: BlockLeads) {
    this.#matcher = matcher;
    this.#leads = leads;
  }

  /**
   * Reads the next run.
   * @returns the names in it, in the order of `scan`; null where it stopped because told to, and wants the same run again
   */
  candidates(run: Run, enough: () => boolean): readonly Candidate[] | null {
    this.#run = run;
    const isRead =
      this.#leads === null ? this.#scan(run, enough) : this.#follow(run, this.#leads, enough);
    if (!isRead) return null;
    this.#node = this.#from = 0;
    this.#cover = new Cover();
    const found = this.#found;
    if (found.length > 0) this.#found = [];
    return found;
  }

  /** Whether leads are left that no run had: then the block has changed, and is to be read whole. */
  get isBehind(): boolean {
    return this.#leads !== null && this.#at < this.#leads.length;
  }

  #scan({ text }: Run, enough: () => boolean): boolean {
    for (;;) {
      this.#from = scanPart(this.#matcher, text, this.#from, this.#onName);
      if (this.#from >= text.length) return true;
      if (enough()) return false;
    }
  }

  #follow(run: Run, leads: readonly Placed[], enough: () => boolean): boolean {
    const { nodes, starts, text } = run;
    for (; this.#node < nodes.length; this.#node++) {
      const node = nodes[this.#node];
      for (;;) {
        const placed = leads[this.#at];
        if (placed === undefined || placed.text !== node) break;
        const offset = starts[this.#node] ?? 0;
        follow(this.#matcher, text, offset, placed.lead, this.#onName, this.#cover.end);
        if (++this.#at % LEADS_A_LOOK === 0 && enough()) return false;
      }
    }
    return true;
  }

  readonly #onName: OnName = (name, start, end) => {
    const run = this.#run;
    if (run === null) return;
    this.#cover.add(gateOf(this.#matcher.index, name), start, end);
    // Names come in the order of their beginnings.
    while ((run.starts[this.#node + 1] ?? Infinity) <= start) this.#node++;
    this.#found.push(candidateFrom(run, this.#node, name, start, end));
  };
}
