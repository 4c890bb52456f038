/** A page that is read as it lives: new text, slices of work, frames. */
import { busy, call } from './browser';
import type { Pointed } from './in-page';
import { LONG, prose } from './pages';
import { atMost, line, median, round } from './report';
import { nameOf, type Setting } from './setting';

const PARAGRAPHS = 1000;
const PARAGRAPH = 'The committee met again in the morning and went through the papers. '
  .repeat(7)
  .slice(0, 475);
/** Milliseconds. */
const SLICE = 8;
const FRAMES = 120;
const SCROLL_TABS = 5;
const POINTS = 500;

export async function newText({ tabs, counted, few }: Setting): Promise<void> {
  const url = counted.find((each) => nameOf(each).startsWith('nytimes')) ?? counted[0] ?? '';
  // All at once, as the figure has it; and in tenths, as a page that loads more does, where each part has its own beginnings.
  for (const parts of [1, 10]) {
    const { incremental, full } = await tabs.with(url, (page) =>
      call<{ incremental: number; full: number }>(
        page,
        'incremental',
        few.data,
        PARAGRAPHS,
        parts,
        PARAGRAPH,
      ),
    );
    const ratio = incremental / full;
    line({
      bench: 'incremental',
      page: nameOf(url),
      names: few.count,
      ratio,
      against: 'a full scan, by character',
      parts,
    });
    if (parts === 1) atMost(1.5, '1,000 new paragraphs, a new character / a full scan’s', ratio);
  }
}

export async function slices({ tabs, pages, urls, few }: Setting): Promise<void> {
  const long = pages.add('/generated-10MB-text', LONG);
  const longest = new Map<string, number>();
  for (const url of [...urls, long]) {
    const took = await tabs.with(url, (page) => call<number[]>(page, 'read', few.data));
    longest.set(url, Math.max(...took));
    line({
      bench: 'slices',
      page: nameOf(url),
      names: few.count,
      ratio: Math.max(...took) / SLICE,
      against: `${SLICE} ms`,
      slices: took.length,
      longest: round(Math.max(...took)),
    });
  }
  const ofLong = longest.get(long) ?? NaN;
  longest.delete(long);
  atMost(SLICE, 'longest slice of work, worst page', Math.max(...longest.values()), 'ms');
  atMost(SLICE, 'longest slice of work, one text of 10 MB', ofLong, 'ms');
}

export async function scrolling({ tabs, pages, few }: Setting): Promise<void> {
  const url = pages.add('/crowded', prose(2500, 1));
  let mentions = 0;
  /** Seconds that a tab is busy while it scrolls. */
  const scroll = (withUs: boolean): Promise<number> =>
    tabs.with(url, async (page, session) => {
      if (withUs) {
        await call(page, 'read', few.data);
        mentions = await call<number>(page, 'known');
      }
      await page.waitForTimeout(300);
      const before = await busy(session);
      await call(page, 'scroll', FRAMES);
      return (await busy(session)) - before;
    });
  const [bare, read] = [[] as number[], [] as number[]];
  for (let i = 0; i < SCROLL_TABS; i++) {
    bare.push(await scroll(false));
    read.push(await scroll(true));
  }
  const ratio = median(read) / median(bare);
  line({
    bench: 'scroll',
    page: nameOf(url),
    names: few.count,
    ratio,
    against: 'the same page unread, busy time',
    mentions,
    frames: FRAMES,
  });
  atMost(1.5, 'frame while scrolling past 5,000 mentions / the page unread', ratio);
}

export async function pointing({ tabs, pages, few }: Setting): Promise<void> {
  const url = pages.add('/crowded', prose(2500, 1));
  const { ours, bare, mentions, hits } = await tabs.with(url, (page) =>
    call<Pointed>(page, 'pointing', few.data, POINTS),
  );
  line({
    bench: 'pointing',
    page: nameOf(url),
    names: few.count,
    ratio: ours / bare,
    against: 'a bare elementFromPoint',
    mentions,
    hits,
    microseconds: round(ours * 1000),
  });
  atMost(3, 'pointer handling among 5,000 mentions / elementFromPoint', ours / bare);
}
