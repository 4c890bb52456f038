/** The citations of bundled packs, read from the extension's own files when one is first asked for. */
import { type MadeCitation, readCitations } from '../pack/citations';
import { readJson } from './packaged';

/**
 * The citations that the build made for a pack; none for a pack that is not bundled.
 * @param read reads a packaged JSON file by its path
 * @throws Error where the file can't be read or holds something else
 */
export async function loadCitations(
  pack: string,
  read: (path: string) => Promise<unknown> = readJson,
): Promise<readonly MadeCitation[]> {
  const ids = await read('packs/index.json');
  if (!Array.isArray(ids) || !ids.includes(pack)) return [];
  return readCitations(await read(`packs/${pack}.citations.json`));
}
