/** No event that a page makes up changes anything: each listener of the page-side scripts asks first whether the browser made it. */
import { describe, expect, test } from 'vitest';
import { closureOf, handlersIn } from '../../support/page-handlers';
import { parseFile } from '../../support/source-strings';

const SCRIPTS = ['reader', 'marks', 'here', 'link'].map((name) => `entrypoints/${name}.ts`);

/** Listeners that need not ask, and why. */
const REVIEWED: Readonly<Record<string, string>> = {
  'src/card/host.ts: port1.onmessage':
    'The port is the script’s own and its other end went to the card’s frame; what comes by it is checked by `fromCard`.',
  'src/page/watch.ts: MutationObserver':
    'Nobody but the browser calls an observer. What it tells of is the page’s own text, which is what is read.',
  'src/page/horizon.ts: IntersectionObserver': 'Nobody but the browser calls an observer.',
  'src/page/view.ts: IntersectionObserver': 'Nobody but the browser calls an observer.',
};

const handlers = closureOf(SCRIPTS).flatMap((path) => handlersIn(path));

describe('the page-side scripts', () => {
  test('listen to no event that they do not ask whether it is trusted, but for those reviewed', () => {
    const unguarded = handlers.filter(({ isGuarded }) => !isGuarded).map(({ at }) => at);
    expect(unguarded.sort()).toEqual(Object.keys(REVIEWED).sort());
  });

  test('are found with all that they import', () => {
    const files = closureOf(SCRIPTS);
    for (const path of ['src/page/pointer.ts', 'src/page/taps.ts', 'src/card/parts.ts'])
      expect(files).toContain(path);
    expect(files.filter((path) => path.includes('/views/'))).toEqual([]);
    for (const event of [
      'pointermove',
      'pointerdown',
      'click',
      'keydown',
      'copy',
      'fullscreenchange',
    ])
      expect(handlers.filter(({ at }) => at.includes(`'${event}'`))).not.toEqual([]);
  });
});

describe('the finder of listeners', () => {
  const found = (code: string) => handlersIn('case.ts', parseFile('case.ts', code));

  test.each([
    "node.addEventListener('a', (event) => event.isTrusted && act());",
    "node.addEventListener('a', (event) => event.isTrusted && is(event) && act());",
    "node.addEventListener('a', (e) => { if (!e.isTrusted) return; act(); });",
    "node.addEventListener('a', (e) => { if (!e.isTrusted || e.x) return; act(); });",
    "node.addEventListener('a', (e) => { if (e.isTrusted && e.x) act(); });",
    "const on = (e) => { if (!e.isTrusted) return; act(); }; node.addEventListener('a', on);",
    'function on(e) { if (!e.isTrusted) return; act(); } node.onclick = on;',
    "class A { readonly #on = (e) => { if (e.isTrusted) act(); }; b() { c.addEventListener('a', this.#on); } }",
  ])('takes for guarded: %s', (code) => {
    expect(found(code)).toMatchObject([{ isGuarded: true }]);
  });

  test.each([
    "node.addEventListener('a', act);",
    "node.addEventListener('a', () => act());",
    "node.addEventListener('a', (event) => act(event.isTrusted));",
    "node.addEventListener('a', (event) => is(event) && event.isTrusted && act());",
    "node.addEventListener('a', (e) => { act(); if (!e.isTrusted) return; });",
    "node.addEventListener('a', (e) => { if (!e.isTrusted) act(); });",
    "node.addEventListener('a', (e) => { if (e.x || !e.isTrusted) return; act(); });",
    "node.addEventListener('a', (e) => { if (e.isTrusted) act(); act(); });",
    "node.addEventListener('a', (e) => { if (e.isTrusted) act(); else act(); });",
    "node.addEventListener('a', (e) => { if (!e.isTrusted && e.x) return; act(); });",
    'node.onclick = () => act();',
    'new MutationObserver(() => act());',
    'const on = () => act(); for (const type of TYPES) node.addEventListener(type, on);',
  ])('takes for unguarded: %s', (code) => {
    expect(found(code)).toMatchObject([{ isGuarded: false }]);
  });

  test.each([
    "signal.addEventListener('abort', () => act());",
    "options.signal.addEventListener('abort', () => act());",
    'marks.on = true;',
    "node.removeEventListener('a', act);",
  ])('passes over %s', (code) => {
    expect(found(code)).toEqual([]);
  });
});
