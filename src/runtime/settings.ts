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

/** The last change under way: each begins when the one before has ended, so that none is made on what another is changing. */
let changing: Promise<unknown> = Promise.resolve();

function inTurn(change: () => Promise<void>): Promise<void> {
  const turn = changing.then(change);
  changing = turn.catch(() => undefined);
  return turn;
}

async function store(next: Settings): Promise<void> {
  const { local } = liveApi().storage;
  if (next.paused) await local.set({ paused: true });
  else await local.remove('paused');
  if (next.sitesOff.length > 0) await local.set({ sitesOff: next.sitesOff });
  else await local.remove('sitesOff');
}

/** Stores a change; a value equal to the default is removed. @throws where the browser's storage fails */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  return inTurn(async () => store({ ...(await readSettings()), ...change }));
}

/** Calls back with the settings after each change, until the returned function is called. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area !== 'local' || !KEYS.some((key) => key in changes)) return;
    // Where they can't be read now, what was known holds.
    void readSettings().then(onChange, () => undefined);
  };
  const { onChanged } = liveApi().storage;
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}

/** Switches marking on or off on a site. @throws where the browser's storage fails */
export function switchSite(site: string, on: boolean): Promise<void> {
  return inTurn(async () => {
    const settings = await readSettings();
    const others = settings.sitesOff.filter((known) => known !== site);
    await store({ ...settings, sitesOff: on || site === '' ? others : [...others, site] });
  });
}
