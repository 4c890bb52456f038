/**
 * `npm run bench`: the matcher and the scan against a floor and peers, side by side in one run, one JSON object a line. At the end
 * the table of figures, each beside its limit.
 *
 * A scan goes from `document.body` to resolved mentions: walking, joining, exclusions, gates. The floor is a bare TreeWalker pass
 * that reads every character. `BENCH_PAGES` names a folder of HTML files (default `../shared/pages` where present);
 * made pages are always measured. `npm run bench -- warm slices` runs these parts alone.
 */
import { cards } from './cards';
import { building, bytes, memory } from './lists';
import { longResults } from './long-results';
import { newText, pointing, scrolling, slices } from './live';
import { popup } from './popup';
import { table } from './report';
import { searches } from './search';
import { againstAlternation, againstMarkJs, coldScans, warmScans } from './scans';
import { setUp, type Setting } from './setting';

const PARTS: Readonly<Record<string, (setting: Setting) => unknown>> = {
  warm: warmScans,
  cold: coldScans,
  mark: againstMarkJs,
  alternation: againstAlternation,
  bytes,
  building,
  memory,
  incremental: newText,
  slices,
  scroll: scrolling,
  pointing,
  cards,
  popup,
  search: searches,
  results: longResults,
};

const asked = process.argv.slice(2);
const setting = await setUp();
for (const [name, part] of Object.entries(PARTS))
  if (asked.length === 0 || asked.includes(name)) await part(setting);
table();
await setting.tabs.close();
await setting.pages.close();
