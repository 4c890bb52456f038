/**
 * Exact budgets: the build fails beyond them. Of a page of the extension all is counted that it reads at once; what it reads
 * later, when a view is opened, has a budget of its own.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CHROMIUM = '.output/chrome-mv3';

/** The files that a page reads at once: itself, its scripts and styles, and what these import. */
function readBy(page) {
  const files = new Set([join(CHROMIUM, page)]);
  // A set gives what is added while it is gone through, too.
  for (const file of files) {
    if (!existsSync(file)) throw new Error(`${file} is missing: build first.`);
    const text = readFileSync(file, 'utf8');
    const found = file.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="(\/(?:chunks|assets)\/[^"]+)"/g)].map(([, to]) =>
          join(CHROMIUM, to),
        )
      : [...text.matchAll(/(?:from|import)\s*["'](\.\.?\/[^"']+\.js)["']/g)].map(([, to]) =>
          join(dirname(file), to),
        );
    for (const one of found) files.add(one);
  }
  return [...files];
}

const minified = (name, path, limit) => ({ name, path, limit, brotli: false, gzip: false });
const gzipped = (name, path, limit) => ({ name, path, limit, gzip: true });
const script = (name, browser = CHROMIUM) => `${browser}/${name}`;

export default [
  minified('script in every frame, minified', script('reader.js'), '33 kB'),
  gzipped('script in every frame, gzipped', script('reader.js'), '12.6 kB'),
  gzipped(
    'script in every frame of Firefox, gzipped',
    script('reader.js', '.output/firefox-mv3'),
    '12.6 kB',
  ),
  minified('script where a known name stands, minified', script('marks.js'), '103 kB'),
  gzipped('script where a known name stands, gzipped', script('marks.js'), '37 kB'),
  minified('script where a link to a sentence is asked for', script('link.js'), '33 kB'),
  minified('script where the panel lists a page', script('here.js'), '12 kB'),
  minified('fold table’s data', script('fold.js'), '12 kB'),
  minified('word lists’ data', script('lists.js'), '33 kB'),
  minified('bundled names’ data', script('names.js'), '12 kB'),
  gzipped('card page with styles', readBy('card.html'), '60 kB'),
  gzipped('panel with styles', readBy('sidepanel.html'), '100 kB'),
  gzipped('popup with styles', readBy('popup.html'), '45 kB'),
  gzipped('search worker', script('search.js'), '17 kB'),
  gzipped('time axis, when opened', `${CHROMIUM}/chunks/Timeline-*.js`, '20 kB'),
  gzipped('graph of relations, when opened', `${CHROMIUM}/chunks/Relations-*.js`, '11 kB'),
  minified('popup’s entries of the bundled pack', script('entries.json'), '45 kB'),
  minified('citations of the bundled pack', `${CHROMIUM}/packs/*.citations.json`, '8 kB'),
];
