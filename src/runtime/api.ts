/**
 * The browser's own extension API, for code that runs in every page. The supported browsers all answer with promises;
 * what only webextension-polyfill evens out (promises as replies to messages, before Chrome 148) is needed by the worker alone,
 * and 10 kB in every frame of every page is a price that readers should not pay. Extension pages and worker use the polyfill.
 */
import type { Browser } from 'webextension-polyfill';

/** The API, or undefined where the extension that this script belongs to is gone. */
export function api(): Browser | undefined {
  // By its global object: WXT's test plugin turns a bare `browser` into an import of its own.
  const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
  return browser ?? chrome;
}

/**
 * The API of an extension that is there.
 * @throws Error where it is gone
 */
export function liveApi(): Browser {
  const live = api();
  if (!live) throw new Error('This script has outlived its extension.');
  return live;
}
