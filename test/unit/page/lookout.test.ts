// @vitest-environment jsdom
import '../../support/page-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AFTER_FULL_NAME, WITH_CONTEXT } from '../../../src/match/gate';
import { Lookout } from '../../../src/page/lookout';
import { FakeClock } from '../../support/fake-clock';
import { matcherOf } from '../../support/matcher';

const matcher = matcherOf([
  ['Zamir Kabulov', 0],
  ['Kabulov', 0, AFTER_FULL_NAME],
  ['Russia', 1, WITH_CONTEXT],
  ['China', 2, WITH_CONTEXT],
]);

let clock = new FakeClock();
let lookout: Lookout;
const onKnown = vi.fn();

async function settled(): Promise<void> {
  await Promise.resolve();
  while (clock.next()) await Promise.resolve();
}

function lookOver(html: string): void {
  document.body.innerHTML = html;
  lookout = new Lookout({ matcher, document, onKnown, clock });
  lookout.start();
}

beforeEach(() => {
  clock = new FakeClock();
  onKnown.mockReset();
});
afterEach(() => lookout.stop());

describe('a page is known', () => {
  test.each([
    ['by a name that is safe alone', '<p>Then Zamir Kabulov spoke.</p>'],
    ['by one over several elements', '<p>Then <b>Z</b>amir <i>Kabulov</i> spoke.</p>'],
    ['by one that a text ends within', '<p>Then Zamir <i>Kabu</i>lov spoke.</p>'],
  ])('%s', async (_, html) => {
    lookOver(html);
    await settled();
    expect(onKnown).toHaveBeenCalledTimes(1);
    expect(clock.waiting).toBe(0);
  });

  test('by one that comes later, once', async () => {
    lookOver('<p>Nothing yet.</p>');
    await settled();
    expect(onKnown).not.toHaveBeenCalled();
    document.body.append('Zamir Kabulov. ', 'Zamir Kabulov.');
    await settled();
    document.body.append('Zamir Kabulov.');
    await settled();
    expect(onKnown).toHaveBeenCalledTimes(1);
  });

  test('by one in a shadow tree', async () => {
    document.body.innerHTML = '<div></div>';
    const root = document.body.firstElementChild?.attachShadow({ mode: 'open' });
    root?.append('Zamir Kabulov');
    lookout = new Lookout({ matcher, document, onKnown, clock });
    lookout.start();
    await settled();
    expect(onKnown).toHaveBeenCalledTimes(1);
  });

  test('at a pause in the midst of a page, of which the rest is not read any more', async () => {
    clock = new FakeClock(9);
    lookOver(`<p>Zamir Kabulov.</p>${'<p>Filler text.</p>'.repeat(300)}`);
    await settled();
    expect(onKnown).toHaveBeenCalledTimes(1);
    expect(clock.waiting).toBe(0);
  });
});

describe('a page is not known', () => {
  test.each([
    ['by doubtful names, however many', '<p>Russia and China, and Kabulov.</p>'],
    ['by a name over two blocks', '<p>Zamir</p><p>Kabulov</p>'],
    ['by a name in an address', '<p>www.example/Zamir.Kabulov, zamir kabulov@example.org</p>'],
    ['by words within words', '<p>Xzamir Kabulov, Zamir Kabulovs’</p>'],
    ['by code', '<pre>ok</pre><code>Zamir Kabulov</code>'],
  ])('%s', async (_, html) => {
    lookOver(html);
    await settled();
    expect(onKnown).not.toHaveBeenCalled();
  });

  test('after a stop; until it is started again', async () => {
    lookOver('<p>Nothing.</p>');
    lookout.stop();
    document.body.append('Zamir Kabulov');
    await settled();
    expect(onKnown).not.toHaveBeenCalled();
    lookout.start();
    await settled();
    expect(onKnown).toHaveBeenCalledTimes(1);
  });
});
