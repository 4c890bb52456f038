/** The panel's search beside Fuse.js alone and MiniSearch: 200 misspelt names of 100,000, the same for each. */
import { bundle } from '../support/bundle';
import { SLIPS, slipped } from '../support/typos';
import { callOf } from './browser';
import type { Outcome, Question } from './in-page-search';
import type { NameList } from './names';
import { atLeast, line, median, ninetyFifth, round } from './report';
import type { Setting } from './setting';

const QUESTIONS = 200;

/** Limits: how many times shorter than Fuse.js alone, and the share of names found in the first ten. */
const SHORTER = 50;
const RECALL = 0.98;

function questions({ entries }: NameList): Question[] {
  const full = entries.filter(({ text }) => text.includes(' '));
  return Array.from({ length: QUESTIONS }, (_, i) => {
    const { text = '', entity = -1 } = full[(i * 9973) % full.length] ?? {};
    return {
      query: slipped(text, SLIPS[i % SLIPS.length] ?? 'wrong', i * 7),
      entity: `e${entity}`,
    };
  });
}

const figures = ({ ms, found }: Outcome) => ({
  p50: round(median(ms)),
  p95: round(ninetyFifth(ms)),
  recall: round(found / ms.length),
  queries: ms.length,
});

export async function searches({ tabs, pages, many }: Setting): Promise<void> {
  const script = await bundle('test/bench/in-page-search.ts', 'benchSearch');
  const blank = pages.add('/search', '<!doctype html><meta charset="utf-8"><title>search</title>');
  const asked = questions(many.list);
  const names = many.list.entries.map(({ text, entity }) => [text, entity]);

  await tabs.with(blank, async (page) => {
    await page.addScriptTag({ path: script });
    const run = <T>(name: string, ...args: unknown[]): Promise<T> =>
      callOf(page, 'benchSearch', name, ...args);
    await run('take', names);
    const ours = await run<Outcome & { building: number }>('ours', asked);
    const fuse = await run<Outcome>('fuse', asked);
    const mini = await run<Outcome>('miniSearch', asked);
    const bytes = await run<number>('bytes');
    for (const [against, peer] of [
      ['Fuse.js alone', fuse],
      ['MiniSearch', mini],
    ] as const) {
      const { p50, p95, recall, queries } = figures(peer);
      line({
        ...{ bench: 'search', page: '', names: many.count },
        ratio: ninetyFifth(peer.ms) / ninetyFifth(ours.ms),
        against,
        ...figures(ours),
        ...{ peerP50: p50, peerP95: p95, peerRecall: recall, peerQueries: queries },
        bytesPerName: round(bytes / many.count),
        buildingMs: Math.round(ours.building),
      });
    }
    const shorter = ninetyFifth(fuse.ms) / ninetyFifth(ours.ms);
    atLeast(SHORTER, 'p95 of Fuse.js alone / of the search, 100,000 names', shorter);
    atLeast(RECALL, 'misspelt names in the first ten', ours.found / asked.length);
  });
}
