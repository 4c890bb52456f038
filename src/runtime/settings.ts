/** What the reader has chosen. Only what differs from the default is stored, each choice under its own key. */
import type { Storage } from 'webextension-polyfill';
import { liveApi } from './api';

export interface Settings {
  /** Nothing is marked anywhere. */
  readonly paused: boolean;
  /** Sites where nothing is marked, as `siteOf` names them. */
  readonly sitesOff: readonly string[];
}

export const DEFAULTS: Settings = { paused: false, sitesOff: [] };

/** Reads settings from stored values; a value that is not of its kind counts as not stored. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const { paused, sitesOff } = stored;
  return {
    paused: typeof paused === 'boolean' ? paused : DEFAULTS.paused,
    sitesOff:
      Array.isArray(sitesOff) && sitesOff.every((site) => typeof site === 'string')
        ? sitesOff
        : DEFAULTS.sitesOff,
  };
}

const KEYS = Object.keys(DEFAULTS);

/** The settings now. @throws where the browser's storage fails */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await liveApi().storage.local.get(KEYS));
}

/** Stores a change; a value equal to the default is removed. @throws where the browser's storage fails */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const next = { ...(await readSettings()), ...change };
  if (next.paused) await liveApi().storage.local.set({ paused: true });
  else await liveApi().storage.local.remove('paused');
  if (next.sitesOff.length > 0) await liveApi().storage.local.set({ sitesOff: next.sitesOff });
  else await liveApi().storage.local.remove('sitesOff');
}

/** Calls back with the settings after each change, until the returned function is called. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area !== 'local' || !KEYS.some((key) => key in changes)) return;
    void readSettings().then(onChange);
  };
  const { onChanged } = liveApi().storage;
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}

/** Switches marking on or off on a site. @throws where the browser's storage fails */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const { sitesOff } = await readSettings();
  const others = sitesOff.filter((known) => known !== site);
  await changeSettings({ sitesOff: on || site === '' ? others : [...others, site] });
}
