// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { linkFrames, type TabNews } from '../../../src/runtime/frames';
import type { FrameState } from '../../../src/runtime/messages';
import { followedStatus } from '../../../src/runtime/page-follower';
import { DEFAULTS } from '../../../src/runtime/settings';
import { must } from '../../support/must';

/** One of the browser's events: listeners, and a way to call them. */
function fakeEvent<A extends unknown[]>() {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    addListener: (listener: (...args: A) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => unknown) => void listeners.delete(listener),
    call: (...args: A) => [...listeners].map((listener) => listener(...args)),
  };
}

const fakePort = () => ({
  postMessage: vi.fn(),
  disconnect: vi.fn(),
  onMessage: fakeEvent<[unknown]>(),
  onDisconnect: fakeEvent<[]>(),
});

const TAB = 7;
let ports: Map<number, ReturnType<typeof fakePort>>;
let injected: { frameId: number; result: string }[] | null;
const onMessage = fakeEvent<[unknown, unknown]>();

beforeEach(() => {
  vi.useFakeTimers();
  ports = new Map();
  injected = [{ frameId: 0, result: 'text/html' }];
  Object.assign(browser, {
    runtime: { id: 'gloss', getURL: (path: string) => `x://gloss/${path}`, onMessage },
    tabs: {
      connect: (_tab: number, { frameId }: { frameId: number }) => {
        const port = fakePort();
        ports.set(frameId, port);
        return port;
      },
    },
    scripting: {
      executeScript: () =>
        injected ? Promise.resolve(injected) : Promise.reject(new Error('Cannot access')),
    },
  });
});
afterEach(() => vi.useRealTimers());

const state = (frame: string, entities: FrameState['entities']): FrameState => ({
  type: 'state',
  frame,
  top: frame === 'top',
  mode: 'on',
  site: 'a.org',
  entities,
  cut: false,
});
const words = { id: 1, entity: 'a', before: '', name: 'A', after: '', language: '' };

async function linked() {
  const news = vi.fn<(news: TabNews) => void>();
  const link = linkFrames(TAB, news);
  await vi.advanceTimersByTimeAsync(0);
  const last = () => must(news.mock.lastCall)[0];
  return { link, last };
}

describe('the frames of a tab', () => {
  test('are followed once they hold a mention, and asked anew at each change', async () => {
    const { link, last } = await linked();
    const port = must(ports.get(0));
    port.onMessage.call(state('top', []));
    expect(port.postMessage).not.toHaveBeenCalled();
    for (const count of [1, 2]) port.onMessage.call(state('top', [{ entity: 'a', count }]));
    expect(port.postMessage.mock.calls).toEqual(
      [1, 2].map(() => [{ type: 'follow', frame: 'top' }]),
    );
    port.onMessage.call({ type: 'mentions', frame: 'top', mentions: [words] });
    port.onMessage.call({ type: 'on-screen', frame: 'top', ids: [1] });
    port.onMessage.call({ type: 'on-screen', frame: 'another', ids: [9] });
    expect(last().frames).toMatchObject([{ id: 0, mentions: [words], onScreen: [1] }]);
    link.go(0, 1);
    expect(port.postMessage).toHaveBeenLastCalledWith({ type: 'go', frame: 'top', id: 1 });
    link.close();
    expect(port.disconnect).toHaveBeenCalledTimes(1);
  });

  test('come late and go, and only those of this tab and extension count', async () => {
    const { last } = await linked();
    must(ports.get(0)).onMessage.call(state('top', []));
    onMessage.call({ type: 'changed' }, { id: 'other', tab: { id: TAB }, frameId: 3 });
    onMessage.call({ type: 'changed' }, { id: 'gloss', tab: { id: 8 }, frameId: 4 });
    onMessage.call({ type: 'changed' }, { id: 'gloss', tab: { id: TAB }, frameId: 5 });
    expect([...ports.keys()]).toEqual([0, 5]);
    must(ports.get(5)).onMessage.call(state('late', [{ entity: 'b', count: 1 }]));
    expect(last().frames.map(({ id }) => id)).toEqual([0, 5]);
    must(ports.get(5)).onDisconnect.call();
    expect(last().frames.map(({ id }) => id)).toEqual([0]);
  });

  test('that say nothing are silent after a while, those that can not be asked at once', async () => {
    const { last } = await linked();
    await vi.advanceTimersByTimeAsync(1000);
    expect(last()).toMatchObject({ silent: true, frames: [] });
    injected = null;
    expect((await linked()).last()).toMatchObject({ silent: true, frames: [] });
  });
});

describe('what is said of a tab', () => {
  const tab = { url: 'https://a.org/', status: 'complete', title: 'A' };
  const none: TabNews = { silent: false, pdf: false, frames: [] };
  const silent = { ...none, silent: true };
  const top = { id: 0, state: state('t', [{ entity: 'a', count: 2 }]), mentions: [], onScreen: [] };
  const inner = {
    id: 5,
    state: state('i', [{ entity: 'a', count: 1 }]),
    mentions: [words],
    onScreen: [1],
  };
  const news: TabNews = { ...none, frames: [top, inner] };

  test.each([
    ['is being asked', tab, null, DEFAULTS, { kind: 'connecting' }],
    ['has not answered', tab, none, DEFAULTS, { kind: 'connecting' }],
    ['still loads', { ...tab, status: 'loading' }, silent, DEFAULTS, { kind: 'connecting' }],
    ['is silent', tab, silent, DEFAULTS, { kind: 'unreachable', reason: 'reload' }],
    ['has no address', {}, silent, DEFAULTS, { kind: 'unreachable', reason: 'browser-page' }],
    [
      'shows a store',
      { ...tab, url: 'https://addons.mozilla.org/' },
      silent,
      DEFAULTS,
      { kind: 'unreachable', reason: 'store' },
    ],
    [
      'shows a PDF in silence',
      { ...tab, url: 'https://a.org/x.PDF?y' },
      silent,
      DEFAULTS,
      { kind: 'unreachable', reason: 'pdf' },
    ],
    ['shows a PDF', tab, { ...news, pdf: true }, DEFAULTS, { kind: 'unreachable', reason: 'pdf' }],
    [
      'is of a site that is off',
      tab,
      news,
      { ...DEFAULTS, sitesOff: ['a.org'] },
      { kind: 'site-off' },
    ],
    ['is paused', tab, news, { ...DEFAULTS, paused: true }, { kind: 'paused' }],
  ])('that %s', (_, of, known, settings, status) => {
    expect(followedStatus(of, known, settings)).toEqual(status);
  });

  test('that answers: counts of all frames, and mentions that frames number alike kept apart', () => {
    expect(followedStatus(tab, news, DEFAULTS)).toMatchObject({
      kind: 'live',
      entities: [{ entity: 'a', count: 3 }],
      mentions: [{ key: '5/1', name: 'A' }],
      onScreen: ['5/1'],
    });
  });
});
