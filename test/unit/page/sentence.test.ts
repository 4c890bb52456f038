// @vitest-environment jsdom
import '../../support/page-dom';
import { beforeEach, expect, test } from 'vitest';
import { type Candidate, candidateIn } from '../../../src/page/candidate';
import type { Run } from '../../../src/page/run';
import { MOST_AROUND, sentenceAround, sentenceIn } from '../../../src/page/sentence';
import { Walker } from '../../../src/page/walker';
import { must } from '../../support/must';

beforeEach(() => document.body.replaceWith(document.createElement('body')));

/** The first place of a name in an element, as a scan finds it. */
function mentionOf(name: string, root: Element = document.body): Candidate {
  const runs: Run[] = [];
  new Walker(root, 'all', { block: () => undefined, run: (run) => runs.push(run) }).walk(
    () => false,
  );
  const run = must(runs.find(({ text }) => text.includes(name)));
  const start = run.text.indexOf(name);
  return candidateIn(run, { name: 0, start, end: start + name.length });
}

test.each<[what: string, html: string, name: string, sentence: string]>([
  ['the first', '<p> Kabulov spoke. All left.</p>', 'Kabulov', 'Kabulov spoke.'],
  ['the last', '<p>All left. Then Kabulov spoke </p>', 'Kabulov', 'Then Kabulov spoke'],
  [
    'a name over inline elements',
    '<p>Late. <i>Then <b>Zamir</b> Kabu</i>lov spoke. Left.</p>',
    'Zamir Kabulov',
    'Then Zamir Kabulov spoke.',
  ],
  [
    'a full stop within the name',
    '<p>Late. Then Z. Kabulov spoke. Left.</p>',
    'Z. Kabulov',
    'Then Z. Kabulov spoke.',
  ],
  [
    'lines of the source',
    '<p>Late. Then\n   Kabulov\n spoke. Left.</p>',
    'Kabulov',
    'Then\n   Kabulov\n spoke.',
  ],
  ['a line break of the page', '<p>Late<br>Kabulov spoke<br>Left</p>', 'Kabulov', 'Kabulov spoke'],
  [
    'a block’s own text beside blocks in it',
    '<div>One. Kabulov spoke. <p>Two.</p>Three.</div>',
    'Kabulov',
    'Kabulov spoke.',
  ],
  [
    'Chinese',
    '<p lang="zh">天黑了。卡布洛夫说了话。大家走了。</p>',
    '卡布洛夫',
    '卡布洛夫说了话。',
  ],
  [
    'Arabic',
    '<p lang="ar" dir="rtl">حل المساء. هل تحدث كابلوف؟ غادر الجميع.</p>',
    'كابلوف',
    'هل تحدث كابلوف؟',
  ],
  [
    'a language that is none',
    '<p lang="en_GB">Late. Kabulov spoke.</p>',
    'Kabulov',
    'Kabulov spoke.',
  ],
])('%s', (_what, html, name, sentence) => {
  document.body.innerHTML = html;
  expect(String(must(sentenceAround(mentionOf(name))))).toBe(sentence);
});

test('nothing is found where the mention has left the page, or stands in a shadow tree', () => {
  document.body.innerHTML = '<p>Kabulov spoke.</p>';
  const gone = mentionOf('Kabulov');
  document.body.replaceChildren();
  expect(sentenceAround(gone)).toBeNull();

  const host = document.body.appendChild(document.createElement('div'));
  const inside = document.createElement('p');
  inside.textContent = 'Kabulov spoke.';
  host.attachShadow({ mode: 'open' }).append(inside);
  expect(sentenceAround(mentionOf('Kabulov', inside))).toBeNull();
});

test('a text without full stops is cut on both sides, and no character in two', () => {
  const filler = '🙂'.repeat(MOST_AROUND);
  const text = `${filler}a name${filler}`;
  const from = filler.length;
  for (const shift of [0, 1]) {
    const [start, end] = sentenceIn(text, from + shift, from + 6 - shift, undefined);
    expect(from - start).toBeLessThanOrEqual(MOST_AROUND + 1);
    expect(end - from - 6).toBeLessThanOrEqual(MOST_AROUND + 1);
    expect(text.slice(start, end).isWellFormed()).toBe(true);
  }
});
