/** The packs that are switched on, as a library that follows the settings. */
import { createLibrary, type Library } from '../pack/library';
import type { Pack } from '../pack/types';
import { loadPacks, type SetAside } from './packs';
import { DEFAULTS, readSettings, watchSettings } from './settings';

export interface PacksUsed {
  /** Of the packs that are switched on. */
  readonly library: Library;
  /** All that are sound, in the order in which the extension has them. */
  readonly all: readonly Pack[];
  readonly setAside: readonly SetAside[];
}

/** The packs that are not switched off. @param all a library of all */
function libraryWithout(all: Library, packsOff: readonly string[]): Library {
  const used = all.packs.filter(({ id }) => !packsOff.includes(id));
  return used.length === all.packs.length ? all : createLibrary(used);
}

/**
 * Loads the packs, and calls back with those in use, now and whenever others are. Where settings can't be read, all are.
 * @param load loads all packs
 */
export async function followPacks(
  onPacks: (packs: PacksUsed) => void,
  load: typeof loadPacks = loadPacks,
): Promise<void> {
  let told: string | undefined;
  const [{ library, setAside }, settings] = await Promise.all([
    load(),
    readSettings().catch(() => DEFAULTS),
  ]);
  const tell = ({ packsOff }: { readonly packsOff: readonly string[] }): void => {
    const off = JSON.stringify(packsOff);
    // Other settings change more often, and a search is not made in no time.
    if (off === told) return;
    told = off;
    onPacks({ library: libraryWithout(library, packsOff), all: library.packs, setAside });
  };
  watchSettings(tell);
  tell(settings);
}
