/** Pages by React and Vue, made by their servers and alive in the browser, with what tests read in them. */
import { readFile } from 'node:fs/promises';
import { renderToString as reactToString } from 'react-dom/server';
import { renderToString as vueToString } from 'vue/server-renderer';
import { page as reactPage } from '../pages/live/react';
import { page as vuePage } from '../pages/live/vue';
import { bundle } from './bundle';
import type { Pages } from './serve';

export type Library = 'react' | 'vue';

const render = {
  react: () => Promise.resolve(reactToString(reactPage())),
  vue: () => vueToString(vuePage()),
};

/** Puts a live page on the server, with what the server made of it where it is to be hydrated. @returns its path */
export async function addLivePage(
  pages: Pages,
  library: Library,
  hydrate: boolean,
): Promise<string> {
  const script = await readFile(await bundle(`test/pages/live/${library}.ts`, library), 'utf8');
  pages.add(`/${library}.js`, script, { 'content-type': 'text/javascript; charset=utf-8' });
  const html = hydrate ? await render[library]() : '';
  const path = `/live-${library}${hydrate ? '-hydrated' : ''}`;
  pages.add(
    path,
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/${library}.js"></script>
     <style>.fade-enter-active, .fade-leave-active { transition: opacity 50ms } .fade-enter-from, .fade-leave-to { opacity: 0 }</style>
     <p>The Moscow format.</p><div id="app">${html}</div><div id="away"></div>`,
  );
  return path;
}

/** Names that the pages of these tests have, each safe alone. */
export const NAMES = [
  'Moscow format',
  'Sergei Lavrov',
  'Taliban',
  'Vladimir Putin',
  'Zamir Kabulov',
] as const;

/** A mark as the page's script can read it: where it begins in the text of the page, and its own text. */
export type Mark = readonly [at: number, text: string];

/** The marks of a page in reading order. Runs in the page. */
export function marksInPage(): Mark[] {
  const starts = new Map<Node, number>();
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.set(node, length);
    length += node.nodeValue?.length ?? 0;
  }
  const marks: [number, string][] = [];
  for (const mark of CSS.highlights.get('mention') ?? []) {
    const start = starts.get(mark.startContainer);
    // Text that has changed a moment ago, before it is read again.
    if (start === undefined || mark.endOffset > (mark.endContainer.nodeValue?.length ?? 0))
      continue;
    const range = new Range();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    marks.push([start + mark.startOffset, String(range)]);
  }
  return marks.sort(([a], [b]) => a - b);
}

/** The marks that the text of a page calls for: every name wherever it stands. Runs in the page. */
export function marksWanted(names: readonly string[]): Mark[] {
  const text = document.body.textContent;
  const marks = names.flatMap((name) =>
    Array.from(text.matchAll(new RegExp(name, 'gu')), ({ index }): Mark => [index, name]),
  );
  return marks.sort(([a], [b]) => a - b);
}

/**
 * From now on notes at each frame what is painted and is no name. Runs in the page.
 * @returns nothing; what was noted stands in `stale` of the page's global object
 */
export function noteStale(names: readonly string[]): void {
  const stale: string[] = [];
  Object.assign(globalThis, { stale });
  const look = (): void => {
    for (const mark of CSS.highlights.get('mention') ?? []) {
      const { startContainer, startOffset, endContainer, endOffset } = mark;
      if (!startContainer.isConnected || !endContainer.isConnected) continue;
      const lengths = [startContainer, endContainer].map((node) => node.nodeValue?.length ?? 0);
      // The browser paints nothing for a range that its text no longer reaches.
      if (startOffset > (lengths[0] ?? 0) || endOffset > (lengths[1] ?? 0)) continue;
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (!names.includes(String(range))) stale.push(String(range));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
