/**
 * What the popup lists, made by the build: of each entity of the bundled packs a line, and its names. The popup is to be there at once;
 * reading and checking whole packs took four times as long as an empty page (`src/README.md` has the figures).
 */
import type { PackEntries } from '../pack/entries';
import { readJson } from './packaged';
import { DEFAULTS, readSettings, watchSettings } from './settings';

const FILE = 'entries.json';

/**
 * Loads the entries of all bundled packs.
 * @param read reads a packaged JSON file by its path
 * @throws Error where the file is missing
 */
async function loadEntries(
  read: (path: string) => Promise<unknown> = readJson,
): Promise<readonly PackEntries[]> {
  // Written by our own build beside this code, from packs that it has checked.
  return (await read(FILE)) as readonly PackEntries[];
}

/** Calls back with the entries of the packs that are switched on, now and whenever others are. Where settings can't be read, all are. */
export async function followEntries(
  onEntries: (packs: readonly PackEntries[]) => void,
): Promise<void> {
  const [all, settings] = await Promise.all([loadEntries(), readSettings().catch(() => DEFAULTS)]);
  const tell = ({ packsOff }: { readonly packsOff: readonly string[] }): void =>
    onEntries(all.filter(({ id }) => !packsOff.includes(id)));
  watchSettings(tell);
  tell(settings);
}
