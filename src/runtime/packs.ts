/** The bundled packs, read from the extension's own files by the pages that show them. */
import { createLibrary, type Library } from '../pack/library';
import { fieldOf, type Problem } from '../pack/problem';
import type { Pack } from '../pack/types';
import { validatePack } from '../pack/validate';
import { readJson } from './packaged';

/** A pack that is not used, and why. */
export interface SetAside {
  readonly pack: string;
  /** The first fault, in a few words. */
  readonly reason: string;
}

export interface LoadedPacks {
  readonly library: Library;
  readonly setAside: readonly SetAside[];
}

function firstFault(problems: readonly Problem[]): string {
  const [first] = problems;
  return first ? `${fieldOf(first.path)}: ${first.message}` : '';
}

/**
 * Loads and checks all bundled packs. One that can't be read or is not sound is set aside, the others are used.
 * @param read reads a packaged JSON file by its path
 */
export async function loadPacks(
  read: (path: string) => Promise<unknown> = readJson,
): Promise<LoadedPacks> {
  const packs: Pack[] = [];
  const setAside: SetAside[] = [];
  const asText = (error: unknown): string =>
    error instanceof Error ? error.message : String(error);
  const ids = await read('packs/index.json').catch((error: unknown) => {
    setAside.push({ pack: 'packs/index.json', reason: asText(error) });
    return [];
  });
  for (const id of Array.isArray(ids) ? (ids as unknown[]) : []) {
    const name = String(id);
    try {
      const checked = validatePack(await read(`packs/${name}.json`));
      if (checked.ok) packs.push(checked.pack);
      else setAside.push({ pack: name, reason: firstFault(checked.problems) });
    } catch (error) {
      setAside.push({ pack: name, reason: asText(error) });
    }
  }
  return { library: createLibrary(packs), setAside };
}
