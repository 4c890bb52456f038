/** Reads a whole document at once, from its words to the mentions that its gates leave: what a live reading does in slices. */
import { ALWAYS } from '../../src/match/gate';
import { gateOf } from '../../src/match/index-layout';
import type { Lead, Matcher } from '../../src/match/scan';
import { othersIn } from '../../src/match/subject';
import type { Candidate } from '../../src/page/candidate';
import { type BlockLeads, LeadReader, Leads, mayOpen } from '../../src/page/leads';
import { Ledger, type Mentions } from '../../src/page/ledger';
import { Moment } from '../../src/page/sight';
import { Sift } from '../../src/page/sift';
import { Walker } from '../../src/page/walker';

const NOTHING: Mentions = { list: [], vouchers: new Map(), cut: false };
const never = (): boolean => false;

/** The mentions below a root. */
export function readOnce(matcher: Matcher, root: Element): Mentions {
  const leads = new Leads();
  const opening = new Set<Element>();
  const note = (block: Element, text: Text, lead: Lead | null): void => {
    leads.add(block, text, lead);
    if (mayOpen(matcher, lead)) opening.add(block);
  };
  new Sift(matcher, root, note).walk(never);
  // Most pages have leads, and few a name that is safe alone; without one there are no mentions.
  if (opening.size === 0) return NOTHING;
  const blocks = leads.take();
  const read = new Map<Element, readonly (readonly Candidate[])[]>();
  for (const [block, placed] of blocks) {
    if (!opening.has(block)) continue;
    const runs = runsOf(matcher, block, placed);
    read.set(block, runs);
    if (runs.some((run) => run.some(({ name }) => gateOf(matcher.index, name) === ALWAYS)))
      return mentionsIn(matcher, blocks, read);
  }
  return NOTHING;
}

/** The names in each run of a block. */
function runsOf(matcher: Matcher, block: Element, leads: BlockLeads): (readonly Candidate[])[] {
  const runs: (readonly Candidate[])[] = [];
  const reader = new LeadReader(matcher, leads);
  new Walker(block, 'own', {
    block: () => undefined,
    run: (run, enough) => {
      const found = reader.candidates(run, enough);
      if (found !== null && found.length > 0) runs.push(found);
    },
  }).walk(never);
  return runs;
}

function mentionsIn(
  matcher: Matcher,
  blocks: readonly (readonly [Element, BlockLeads])[],
  read: ReadonlyMap<Element, readonly (readonly Candidate[])[]>,
): Mentions {
  const ledger = new Ledger(matcher.index);
  for (const [block, placed] of blocks)
    for (const run of read.get(block) ?? runsOf(matcher, block, placed)) ledger.add(block, run);
  const moment = new Moment();
  return ledger.mentions((candidate) => moment.shows(candidate), othersIn(matcher, document.title));
}
