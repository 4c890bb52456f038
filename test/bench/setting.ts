/** What all measures share: the browser, the pages, the lists of names. */
import { join, resolve } from 'node:path';
import { encodeFoldTable } from '../../src/match/fold-make';
import { type Pages, servePages } from '../support/serve';
import { Tabs } from './browser';
import type { Data } from './in-page';
import { bundledList, type NameList, personList, table } from './names';
import { MADE, pagesIn } from './pages';

/** A list of names as pages get it. */
export interface Names {
  readonly count: number;
  readonly list: NameList;
  readonly data: Data;
}

export interface Setting {
  readonly tabs: Tabs;
  readonly pages: Pages;
  /** Where the files are that were not made. */
  readonly folder: string;
  /** Addresses of all pages. */
  readonly urls: readonly string[];
  /** Those that the medians are of: real ones where there are some, and none made dense with mentions. */
  readonly counted: readonly string[];
  readonly dense: string;
  readonly fold: string;
  readonly few: Names;
  readonly many: Names;
  readonly most: Names;
  readonly namesOf: (list: NameList) => Names;
}

const root = resolve(import.meta.dirname, '../..');

export const nameOf = (url: string): string => new URL(url).pathname.slice(1);
const isMade = (url: string): boolean => nameOf(url).startsWith('generated');

export async function setUp(): Promise<Setting> {
  const folder = resolve(root, process.env.BENCH_PAGES ?? '../shared/pages');
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const fold = base64(encodeFoldTable(table));
  const lists = table.lists.map(base64);
  const namesOf = (list: NameList): Names => ({
    count: list.entries.length,
    list,
    data: { fold, lists, index: base64(list.index) },
  });
  const pages = await servePages(folder);
  const files = await pagesIn(folder);
  const made = MADE.map(([name, html]) => pages.add(`/${name}`, html));
  const urls = [...made, ...files.map((file) => pages.url(`/${file}`))];
  const isDense = (url: string): boolean => nameOf(url) === 'generated-dense';
  return {
    tabs: await Tabs.open(),
    pages,
    folder,
    urls,
    counted: urls.filter((url) => !isDense(url) && (files.length === 0 || !isMade(url))),
    dense: urls.find(isDense) ?? '',
    fold,
    few: namesOf(await bundledList(join(root, 'data'), 150)),
    many: namesOf(personList(100_000)),
    most: namesOf(personList(1_000_000)),
    namesOf,
  };
}
