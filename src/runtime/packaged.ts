import browser from 'webextension-polyfill';

/**
 * Reads a packaged JSON file.
 * @throws Error where there is none
 */
export async function readJson(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
