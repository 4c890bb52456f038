// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FrameState } from '../../../src/runtime/messages';
import type { Mode } from '../../../src/runtime/mode';
import { ask, isOrphan, type PageSide, servePage } from '../../../src/runtime/page-port';

/** One of the browser's events: listeners, and a way to call them. */
function fakeEvent<A extends unknown[]>() {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    addListener: (listener: (...args: A) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => unknown) => void listeners.delete(listener),
    call: (...args: A) => [...listeners].map((listener) => listener(...args)),
    get size() {
      return listeners.size;
    },
  };
}

function fakePort(name = 'page', id = 'gloss') {
  return {
    name,
    sender: { id },
    postMessage: vi.fn(),
    onMessage: fakeEvent<[unknown]>(),
    onDisconnect: fakeEvent<[]>(),
  };
}

function fakeRuntime() {
  return {
    id: 'gloss' as string | undefined,
    sendMessage: vi.fn().mockResolvedValue(null),
    onConnect: fakeEvent<[ReturnType<typeof fakePort>]>(),
    onMessage: fakeEvent<[unknown, { id: string }]>(),
  };
}

let runtime = fakeRuntime();
let life = new AbortController();
let entities: FrameState['entities'] = [];
let changed: () => void;
const side = { jump: vi.fn(), follow: vi.fn(), command: vi.fn(), orphaned: vi.fn() };
let mode: Mode = 'on';

const state = (): FrameState => ({
  type: 'state',
  frame: 'f1',
  top: true,
  mode,
  site: 'a.org',
  entities,
  cut: false,
});

beforeEach(() => {
  vi.useFakeTimers();
  runtime = fakeRuntime();
  vi.stubGlobal('browser', { runtime });
  life = new AbortController();
  entities = [];
  mode = 'on';
  for (const told of Object.values(side)) told.mockReset();
  changed = servePage({ ...side, state, usual: () => 'on' } satisfies PageSide, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what the worker is told', () => {
  test('nothing, of a page without known names', () => {
    changed();
    vi.runAllTimers();
    expect(runtime.sendMessage).not.toHaveBeenCalled();
  });

  test('that the number of mentions changed, once for a burst of changes', () => {
    entities = [{ entity: 'a', count: 2 }];
    for (let i = 0; i < 5; i++) changed();
    vi.runAllTimers();
    changed();
    vi.runAllTimers();
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'changed' });
  });

  test('that the page is not read although others are, and when it is read again', () => {
    mode = 'site-off';
    changed();
    vi.runAllTimers();
    changed();
    vi.runAllTimers();
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'changed' });
    mode = 'on';
    changed();
    vi.runAllTimers();
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  test('that the last mention has gone', () => {
    entities = [{ entity: 'a', count: 2 }];
    changed();
    vi.runAllTimers();
    entities = [];
    changed();
    vi.runAllTimers();
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  });
});

describe('who connects', () => {
  test('is told the state at once and after each change, until it leaves', () => {
    const port = fakePort();
    runtime.onConnect.call(port);
    expect(port.postMessage).toHaveBeenCalledExactlyOnceWith(state());
    entities = [{ entity: 'a', count: 1 }];
    changed();
    vi.runAllTimers();
    expect(port.postMessage).toHaveBeenLastCalledWith(state());
    port.onDisconnect.call();
    changed();
    vi.runAllTimers();
    expect(port.postMessage).toHaveBeenCalledTimes(2);
  });

  test('by another name, or from another extension, is not answered', () => {
    for (const port of [fakePort('something'), fakePort('page', 'other')]) {
      runtime.onConnect.call(port);
      port.onMessage.call({ type: 'jump', frame: 'f1', entity: 'a' });
      expect(port.postMessage).not.toHaveBeenCalled();
    }
    expect(side.jump).not.toHaveBeenCalled();
  });

  test('can jump in this frame, not in another, and by no other message', () => {
    const port = fakePort();
    runtime.onConnect.call(port);
    port.onMessage.call({ type: 'jump', frame: 'f2', entity: 'a' });
    port.onMessage.call({ type: 'jump', frame: 'f1' });
    port.onMessage.call('jump');
    expect(side.jump).not.toHaveBeenCalled();
    port.onMessage.call({ type: 'jump', frame: 'f1', entity: 'a' });
    expect(side.jump).toHaveBeenCalledExactlyOnceWith('a');
  });

  test('can follow this frame, not another', () => {
    const port = fakePort();
    runtime.onConnect.call(port);
    port.onMessage.call({ type: 'follow', frame: 'f2' });
    expect(side.follow).not.toHaveBeenCalled();
    port.onMessage.call({ type: 'follow', frame: 'f1' });
    expect(side.follow).toHaveBeenCalledExactlyOnceWith(port);
  });

  test('and has gone without a word does not keep others, or the worker, from being told', () => {
    const [dead, live] = [fakePort(), fakePort()];
    runtime.onConnect.call(dead);
    runtime.onConnect.call(live);
    dead.postMessage.mockImplementation(() => {
      throw new Error('Attempting to use a disconnected port object');
    });
    entities = [{ entity: 'a', count: 1 }];
    changed();
    vi.runAllTimers();
    expect(live.postMessage).toHaveBeenLastCalledWith(state());
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });
});

test('commands are passed on; other messages, and other senders, are left to others', () => {
  const say = (command: string, id: string) =>
    runtime.onMessage.call({ type: 'command', command }, { id });
  expect(say('next-mention', 'gloss')).toEqual([undefined]);
  expect(say('self-destruct', 'gloss')).toEqual([undefined]);
  expect(say('previous-mention', 'other')).toEqual([undefined]);
  expect(side.command).toHaveBeenCalledExactlyOnceWith('next-mention');
});

test('at the end every listener is taken away, and nothing is told any more', () => {
  entities = [{ entity: 'a', count: 1 }];
  changed();
  life.abort();
  changed();
  vi.runAllTimers();
  expect(runtime.sendMessage).not.toHaveBeenCalled();
  expect([runtime.onConnect.size, runtime.onMessage.size]).toEqual([0, 0]);
});

describe('a script that outlived its extension', () => {
  test('is an orphan: where the API, its runtime or its id is gone', () => {
    expect(isOrphan()).toBe(false);
    runtime.id = undefined;
    expect(isOrphan()).toBe(true);
    vi.stubGlobal('browser', {});
    expect(isOrphan()).toBe(true);
    vi.stubGlobal('browser', undefined);
    vi.stubGlobal('chrome', undefined);
    expect(isOrphan()).toBe(true);
  });

  test('ends at the next change of the page, also where the number stays the same', () => {
    entities = [{ entity: 'a', count: 1 }];
    changed();
    vi.runAllTimers();
    runtime.id = undefined;
    changed();
    vi.runAllTimers();
    expect(side.orphaned).toHaveBeenCalledTimes(1);
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });

  test('ends where the extension goes while it is asked; a busy worker ends nothing', async () => {
    runtime.sendMessage.mockRejectedValueOnce(new Error('message channel closed'));
    expect(await ask({ type: 'site' }, side.orphaned)).toBeUndefined();
    expect(side.orphaned).not.toHaveBeenCalled();
    runtime.sendMessage.mockImplementationOnce(() => {
      runtime.id = undefined;
      return Promise.reject(new Error('Extension context invalidated.'));
    });
    expect(await ask({ type: 'site' }, side.orphaned)).toBeUndefined();
    expect(side.orphaned).toHaveBeenCalledTimes(1);
  });
});
