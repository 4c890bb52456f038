/** What the extension stores, how much of it there is, and all of it as a file. */
import browser from 'webextension-polyfill';

export interface StorageUsed {
  /** Of each key that is stored, in bytes of UTF-8, its name and its value as JSON. */
  readonly stored: readonly { readonly key: string; readonly bytes: number }[];
  /** Of the packs that came with the extension: no storage of the browser, and not erased with it. */
  readonly packs: number;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** All that is stored, by key, in the order of the keys. @throws where the browser's storage fails */
async function allStored(): Promise<[key: string, value: unknown][]> {
  const entries = Object.entries(await browser.storage.local.get(null));
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * How much is stored, and of what.
 * @param packs the bundled packs
 * @throws where the browser's storage fails
 */
export async function storageUsed(packs: readonly unknown[]): Promise<StorageUsed> {
  const stored = await allStored();
  return {
    stored: stored.map(([key, value]) => ({ key, bytes: bytesOf(key + JSON.stringify(value)) })),
    packs: packs.reduce<number>((sum, pack) => sum + bytesOf(JSON.stringify(pack)), 0),
  };
}

/** All that is stored, as a JSON file. @throws where the browser's storage fails */
export async function exportStored(): Promise<string> {
  const { version } = browser.runtime.getManifest();
  const settings = Object.fromEntries(await allStored());
  return `${JSON.stringify({ format: 'gloss-settings', version, settings }, null, 2)}\n`;
}
