/**
 * What the reader has chosen, as pages read it. Only what differs from the default is stored, each choice under its own key.
 *
 * Every page carries this file: what changes settings stands in `change-settings.ts`, and what pages have no use for (theme and size
 * of text) in `appearance.ts`.
 */
import type { Storage } from 'webextension-polyfill';
import { liveApi } from './api';

export interface Settings {
  /** Nothing is marked anywhere. */
  readonly paused: boolean;
  /** Which pages are read: those of all sites but `sitesOff`, those of `sitesOn` alone, or none until the reader asks. */
  readonly runs: Runs;
  /** Sites where nothing is marked although it runs everywhere: patterns of `isListed`. */
  readonly sitesOff: readonly string[];
  /** Sites where names are marked when it runs on these alone: patterns of `isListed`. */
  readonly sitesOn: readonly string[];
  readonly markStyle: MarkStyle;
  /** What is not marked anywhere: whole entities, and single names of others. */
  readonly unmarked: Unmarked;
  /** Ids of packs that are switched off: their names have no marks, no cards, and are not found. */
  readonly packsOff: readonly string[];
}

/** Everywhere, only on listed sites, or only when asked. */
export const RUNS = ['everywhere', 'listed', 'asked'] as const;
export type Runs = (typeof RUNS)[number];

/** A dotted line, a tint behind the words, nothing until the pointer comes, or a line at the first mention of each section. */
export const MARK_STYLES = ['underline', 'tint', 'hover', 'first'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export interface Unmarked {
  readonly entities: readonly string[];
  /** Names as their pack spells them. */
  readonly names: readonly { readonly entity: string; readonly name: string }[];
}

/** As much of the settings as says how marks look, and what has none. */
export type MarkSettings = Pick<Settings, 'markStyle' | 'unmarked' | 'packsOff'>;

export const DEFAULTS: Settings = {
  paused: false,
  runs: 'everywhere',
  sitesOff: [],
  sitesOn: [],
  markStyle: 'underline',
  unmarked: { entities: [], names: [] },
  packsOff: [],
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** The texts of a stored list; what is none is left out. */
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : []);

function isNamed(value: unknown): value is Unmarked['names'][number] {
  if (typeof value !== 'object' || value === null) return false;
  return 'entity' in value && isText(value.entity) && 'name' in value && isText(value.name);
}

function unmarkedFrom(value: unknown): Unmarked {
  const { entities, names } = (value ?? {}) as Record<string, unknown>;
  return {
    entities: texts(entities),
    names: Array.isArray(names) ? names.filter(isNamed) : [],
  };
}

/** Reads settings from stored values; a value that is not of its kind counts as not stored. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const { runs, markStyle } = stored;
  return {
    paused: stored.paused === true,
    runs: RUNS.find((known) => known === runs) ?? 'everywhere',
    sitesOff: texts(stored.sitesOff),
    sitesOn: texts(stored.sitesOn),
    markStyle: MARK_STYLES.find((known) => known === markStyle) ?? 'underline',
    unmarked: unmarkedFrom(stored.unmarked),
    packsOff: texts(stored.packsOff),
  };
}

const KEYS = Object.keys(DEFAULTS);

/** The settings now. @throws where the browser's storage fails */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await liveApi().storage.local.get(KEYS));
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

/**
 * Follows the settings until the signal aborts: calls back with them now and after each change. Marks need no storage: where it
 * fails the defaults hold, and the popup, which reads it too, says what is wrong.
 */
export async function followSettings(
  onSettings: (settings: Settings) => void,
  signal: AbortSignal,
): Promise<void> {
  const tell = (settings: Settings): void => {
    if (!signal.aborted) onSettings(settings);
  };
  signal.addEventListener('abort', watchSettings(tell));
  tell(await readSettings().catch(() => DEFAULTS));
}
