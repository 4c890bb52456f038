/** Where the packs are written, and what one holds in a line. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../pack/types';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The folders in `data` that hold a `pack.yaml`, by name. */
export async function packFolders(data = join(ROOT, 'data')): Promise<string[]> {
  const names = await readdir(data);
  return names
    .map((name) => join(data, name))
    .filter((folder) => existsSync(join(folder, 'pack.yaml')))
    .sort();
}

/** The folder of source texts that are not published with a pack: `SOURCES`, or else the one beside the project. */
export function defaultSources(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.SOURCES ?? join(ROOT, '../shared/sources'));
}

/** A pack's id, version and counts in one line. */
export function summaryOf(pack: Pack): string {
  const { sources, entities, quotes, facts, accounts, relations, events } = pack;
  const names = entities.flatMap((entity) => entity.names);
  const counts = Object.entries({
    sources,
    entities,
    names,
    quotes,
    facts,
    accounts,
    relations,
    events,
  })
    .map(([what, list]) => `${what} ${list.length}`)
    .join(', ');
  return `${pack.id} ${pack.version}: ${counts}`;
}
