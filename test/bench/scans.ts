/** Scans of whole pages: against the floor, warm and in a new tab, and against what others do. */
import { call } from './browser';
import type { Warm } from './in-page';
import { personList, textsOf } from './names';
import { atLeast, atMost, line, median } from './report';
import { type Names, nameOf, type Setting } from './setting';

/** Rounds of scan and floor on one page, and tabs for a first scan; the middle one counts. */
const ROUNDS = 15;
const COLD_TABS = 5;
const PEER_TABS = 3;
/** A name that counts wherever it stands: the real pages have none. */
const PLANTED = 'Zamir Kabulov';
/** Characters from which on a page counts against mark.js. */
const LARGE = 100_000;

const isMade = (url: string): boolean => nameOf(url).startsWith('generated');
const inWords = ({ count }: Names): string => `${count.toLocaleString('en')} names`;

/** @param planted a name put at the end of the page, so that all of it is resolved */
async function warmRatio(
  setting: Setting,
  url: string,
  names: Names,
  planted?: string,
): Promise<number> {
  const warm = await setting.tabs.with(url, async (page) => {
    if (planted !== undefined) await call(page, 'plant', planted);
    return call<Warm>(page, 'warm', names.data, ROUNDS);
  });
  const ratio = median(warm.ours) / median(warm.floor);
  line({
    bench: 'scan',
    page: nameOf(url),
    names: names.count,
    ratio,
    against: 'TreeWalker pass over every character',
    characters: warm.characters,
    mentions: warm.mentions,
    ...(planted !== undefined && { planted }),
  });
  return ratio;
}

export async function warmScans(setting: Setting): Promise<void> {
  const { few, many, most, counted, dense, namesOf } = setting;
  const growth: number[] = [];
  const all: Record<'few' | 'many' | 'most', number[]> = { few: [], many: [], most: [] };
  for (const url of counted) {
    const ratios = {
      few: await warmRatio(setting, url, few),
      many: await warmRatio(setting, url, many),
      most: await warmRatio(setting, url, most),
    };
    // Of one kind with the large list: the pack's names stand in other places of a page than made ones.
    const fewMade = await warmRatio(setting, url, namesOf(personList(few.count)));
    for (const size of ['few', 'many', 'most'] as const) all[size].push(ratios[size]);
    growth.push(ratios.most / fewMade);
  }
  atMost(1.6, `warm scan / floor, ${inWords(few)}`, median(all.few));
  atMost(2, `warm scan / floor, ${inWords(many)}`, median(all.many));
  atMost(2.2, `warm scan / floor, ${inWords(most)}`, median(all.most));
  const planted: number[] = [];
  for (const url of counted) planted.push(await warmRatio(setting, url, few, PLANTED));
  atMost(1.6, `warm scan / floor, ${inWords(few)}, one of them at the page’s end`, median(planted));
  const onDense = await warmRatio(setting, dense, few);
  atMost(3, 'warm scan / floor, page dense with mentions', onDense);
  atMost(1.4, 'growth from 150 to 1,000,000 names', median(growth));
}

export async function coldScans({ tabs, counted, few, most }: Setting): Promise<void> {
  const ratios = new Map<Names, number[]>([
    [few, []],
    [most, []],
  ]);
  for (const url of counted) {
    const floors: number[] = [];
    const ours = new Map<Names, number[]>([
      [few, []],
      [most, []],
    ]);
    for (let i = 0; i < COLD_TABS; i++) {
      floors.push(await tabs.with(url, (page) => call<number>(page, 'coldFloor')));
      for (const [names, took] of ours)
        took.push(await tabs.with(url, (page) => call<number>(page, 'coldScan', names.data)));
    }
    for (const [names, took] of ours) {
      const ratio = median(took) / median(floors);
      ratios.get(names)?.push(ratio);
      line({
        bench: 'cold-scan',
        page: nameOf(url),
        names: names.count,
        ratio,
        against: 'the first such pass of a tab',
      });
    }
  }
  atMost(2.5, `first scan of a tab / first floor, ${inWords(few)}`, median(ratios.get(few) ?? []));
  atMost(4, `first scan of a tab / first floor, ${inWords(most)}`, median(ratios.get(most) ?? []));
}

/** mark.js goes over a page once for each name, so once on each page is enough to know. */
export async function againstMarkJs({ tabs, urls, dense, few }: Setting): Promise<void> {
  const slower: number[] = [];
  for (const url of urls) {
    if (url === dense) continue;
    const ratio = await tabs.with(url, async (page) => {
      const { ours, characters } = await call<Warm>(page, 'warm', few.data, 5);
      // A made page is named after its size.
      if (characters < LARGE && !isMade(url)) return null;
      return (await call<number>(page, 'markJs', textsOf(few.list))) / median(ours);
    });
    if (ratio === null) continue;
    slower.push(ratio);
    line({
      bench: 'scan',
      page: nameOf(url),
      names: few.count,
      ratio,
      against: 'mark.js, times slower than ours',
    });
  }
  atLeast(500, `mark.js / warm scan, ${inWords(few)}, pages of 100 kB and more`, median(slower));
}

export async function againstAlternation({ tabs, counted, namesOf }: Setting): Promise<void> {
  const names = namesOf(personList(10_000));
  const texts = textsOf(names.list);
  const slower: number[] = [];
  for (const url of counted) {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let i = 0; i < PEER_TABS; i++) {
      ours.push(await tabs.with(url, (page) => call<number>(page, 'coldScan', names.data)));
      theirs.push(await tabs.with(url, (page) => call<number>(page, 'coldAlternation', texts)));
    }
    slower.push(median(theirs) / median(ours));
    line({
      bench: 'cold-scan',
      page: nameOf(url),
      names: names.count,
      ratio: slower.at(-1) ?? NaN,
      against: 'one fresh alternation, times slower than ours',
    });
  }
  atLeast(10, `one fresh alternation / first scan, ${inWords(names)}`, median(slower));
}
