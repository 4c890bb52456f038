/** Reads a whole document at once, from its words to the mentions that its gates leave: what a live reading does in slices. */
import type { Found } from '../../src/match/resolve';
import { type Matcher, scan } from '../../src/match/scan';
import { candidateIn } from '../../src/page/candidate';
import { Ledger } from '../../src/page/ledger';
import { Walker } from '../../src/page/walker';

/** All candidates below a root, by block. */
export function readOnce(matcher: Matcher, root: Element): Ledger {
  const ledger = new Ledger(matcher.index);
  new Walker(root, 'all', {
    block: (block) => ledger.clear(block),
    run: (run) => {
      const found: Found[] = [];
      scan(matcher, run.text, (name, start, end) => found.push({ name, start, end }));
      if (found.length > 0)
        ledger.add(
          run.owner,
          found.map((f) => candidateIn(run, f)),
        );
    },
  }).walk(() => false);
  return ledger;
}
