/** What the reader has chosen. Only what differs from the default is stored, each choice under its own key. */
import type { Storage } from 'webextension-polyfill';
import { liveApi } from './api';

export interface Settings {
  /** Nothing is marked anywhere. */
  readonly paused: boolean;
  /** Sites where nothing is marked, as `siteOf` names them. */
  readonly sitesOff: readonly string[];
  readonly markStyle: MarkStyle;
  /** What is not marked anywhere: whole entities, and single names of others. */
  readonly unmarked: Unmarked;
}

/** A dotted line, a tint behind the words, nothing until the pointer comes, or a line at the first mention of each section. */
export const MARK_STYLES = ['underline', 'tint', 'hover', 'first'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export interface Unmarked {
  readonly entities: readonly string[];
  /** Names as their pack spells them. */
  readonly names: readonly { readonly entity: string; readonly name: string }[];
}

/** As much of the settings as says how marks look, and what has none. */
export type MarkSettings = Pick<Settings, 'markStyle' | 'unmarked'>;

export const DEFAULTS: Settings = {
  paused: false,
  sitesOff: [],
  markStyle: 'underline',
  unmarked: { entities: [], names: [] },
};

const isText = (value: unknown): value is string => typeof value === 'string';

function isNamed(value: unknown): value is Unmarked['names'][number] {
  if (typeof value !== 'object' || value === null) return false;
  return 'entity' in value && isText(value.entity) && 'name' in value && isText(value.name);
}

function unmarkedFrom(value: unknown): Unmarked {
  const { entities, names } = (value ?? {}) as Record<string, unknown>;
  return {
    entities: Array.isArray(entities) ? entities.filter(isText) : [],
    names: Array.isArray(names) ? names.filter(isNamed) : [],
  };
}

/** Reads settings from stored values; a value that is not of its kind counts as not stored. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const { paused, sitesOff, markStyle, unmarked } = stored;
  return {
    paused: typeof paused === 'boolean' ? paused : DEFAULTS.paused,
    sitesOff:
      Array.isArray(sitesOff) && sitesOff.every((site) => typeof site === 'string')
        ? sitesOff
        : DEFAULTS.sitesOff,
    markStyle: MARK_STYLES.find((style) => style === markStyle) ?? DEFAULTS.markStyle,
    unmarked: unmarkedFrom(unmarked),
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
  if (next.markStyle !== DEFAULTS.markStyle) await local.set({ markStyle: next.markStyle });
  else await local.remove('markStyle');
  const { entities, names } = next.unmarked;
  if (entities.length + names.length > 0) await local.set({ unmarked: next.unmarked });
  else await local.remove('unmarked');
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

/** Switches marking on or off on a site. @throws where the browser's storage fails */
export function switchSite(site: string, on: boolean): Promise<void> {
  return inTurn(async () => {
    const settings = await readSettings();
    const others = settings.sitesOff.filter((known) => known !== site);
    await store({ ...settings, sitesOff: on || site === '' ? others : [...others, site] });
  });
}

/** Marks an entity, or one name of it, or marks it no longer. @throws where the browser's storage fails */
export function switchMarking(
  what: { readonly entity: string; readonly name?: string },
  on: boolean,
): Promise<void> {
  return inTurn(async () => {
    const settings = await readSettings();
    const { entities, names } = settings.unmarked;
    const { entity, name } = what;
    const unmarked: Unmarked =
      name === undefined
        ? { names, entities: [...entities.filter((id) => id !== entity), ...(on ? [] : [entity])] }
        : {
            entities,
            names: [
              ...names.filter((other) => other.entity !== entity || other.name !== name),
              ...(on ? [] : [{ entity, name }]),
            ],
          };
    await store({ ...settings, unmarked });
  });
}
