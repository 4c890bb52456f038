/**
 * How soon the popup can be used, in the built extension: from the start of its navigation to the first frame that has an entry to
 * press. Beside it, in turns, an extension page that is empty but for one button.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EXTENSION, startChromium } from '../support/chromium';
import { tabId } from '../support/tabs';
import { atMost, line, median, round } from './report';
import type { Setting } from './setting';

const TIMES = 25;
const EMPTY = 'empty.html';

/** Notes when the first frame comes that has a thing of this kind in it: the popup's own entries, the empty page's button. */
const NOTES = `(() => {
  const look = () => {
    if (document.querySelector('.gl-page-list button, #empty')) requestAnimationFrame((now) => { globalThis.usable = now; });
    else requestAnimationFrame(look);
  };
  look();
})()`;

/** Measures the popup beside an empty page. */
export async function popup({ pages }: Setting): Promise<void> {
  const extension = await mkdtemp(join(tmpdir(), 'gloss-popup-'));
  await cp(EXTENSION, extension, { recursive: true });
  await writeFile(
    join(extension, EMPTY),
    '<!doctype html><title>Empty</title><button id="empty">Press</button>',
  );
  const started = await startChromium({ extension });
  try {
    const page = await started.context.newPage();
    await page.goto(pages.add('/popup', '<p>Zamir Kabulov; Sergei Lavrov; the Moscow format.</p>'));
    await page.waitForFunction(() => CSS.highlights.has('mention'));
    const view = await started.context.newPage();
    await view.goto(`${started.origin}/${EMPTY}`);
    const id = await tabId(view, page.url());
    await view.addInitScript(NOTES);
    const waits = { popup: [] as number[], empty: [] as number[] };
    for (let i = 0; i < TIMES; i++) {
      waits.popup.push(await usableAt(view, `${started.origin}/popup.html?tab=${id}`));
      waits.empty.push(await usableAt(view, `${started.origin}/${EMPTY}`));
    }
    // The first of each is what a reader meets once in a session: code that nothing has compiled yet.
    const [first, ...later] = waits.popup;
    const ratio = median(later) / median(waits.empty.slice(1));
    line({
      bench: 'popup',
      page: 'popup',
      names: 0,
      ratio,
      against:
        'an empty extension page, from navigation to the first frame with something to press',
      first: round(first ?? NaN),
      p50: round(median(later)),
      emptyFirst: round(waits.empty[0] ?? NaN),
      emptyP50: round(median(waits.empty.slice(1))),
    });
    atMost(2, 'popup’s list to press / an empty page', ratio);
  } finally {
    await started.close();
    await rm(extension, { recursive: true, force: true });
  }
}

/** @returns milliseconds from the start of the navigation */
async function usableAt(view: Page, url: string): Promise<number> {
  await view.goto(url);
  await view.waitForFunction(() => (globalThis as { usable?: number }).usable !== undefined);
  return view.evaluate<number>('globalThis.usable');
}
