import { afterEach, expect, test, vi } from 'vitest';
import type * as Polyfill from 'webextension-polyfill';

type Callback = (value?: unknown) => void;
type Listener = (message: unknown, sender: object, reply: Callback) => boolean | undefined;

/** Chrome as it was before promises: every answer by callback, errors in `runtime.lastError`. */
function callbackOnlyChrome(): {
  chrome: object;
  listeners: Set<Listener>;
  fail: (message: string) => void;
} {
  const listeners = new Set<Listener>();
  const runtime: { id: string; lastError?: { message: string }; onMessage: object } = {
    id: 'extension',
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
      hasListener: (listener: Listener) => listeners.has(listener),
    },
  };
  let failure: string | undefined;
  const get = (_keys: unknown, callback: Callback): void => {
    if (failure !== undefined) runtime.lastError = { message: failure };
    callback(failure === undefined ? { paused: true } : undefined);
    delete runtime.lastError;
  };
  return {
    chrome: { runtime, storage: { local: { get } } },
    listeners,
    fail: (m) => (failure = m),
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('promises for callbacks, and replies by promise', async () => {
  const { chrome, listeners, fail } = callbackOnlyChrome();
  vi.resetModules();
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', chrome);
  const { default: browser } = await vi.importActual<{
    default: Polyfill.Browser;
  }>('webextension-polyfill');

  expect(await browser.storage.local.get('paused')).toEqual({ paused: true });
  fail('disk full');
  await expect(browser.storage.local.get('paused')).rejects.toThrow('disk full');

  browser.runtime.onMessage.addListener((message: unknown) => Promise.resolve({ heard: message }));
  const [listener] = listeners;
  const reply = await new Promise((resolve) => {
    // A listener that answers later must say so by returning true.
    expect(listener?.('hello', {}, resolve)).toBe(true);
  });
  expect(reply).toEqual({ heard: 'hello' });
});
