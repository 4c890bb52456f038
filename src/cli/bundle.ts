/** What the build makes of the packs in `data/`: the packs themselves, their citations, the name index and fold table for pages, the schema. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nameEntries } from '../match/compile-names';
import { encodeFoldTable, makeFoldTable } from '../match/fold-make';
import { inIndexOrder, makeIndex } from '../match/index-make';
import type { Pack } from '../pack/types';
import { makeCitations } from './citations';
import { compilePackFolder } from './compile';
import { packJsonSchema } from './data-schema';
import { packEntries } from './entries';

/** A file of the build that no bundler makes. */
export interface MadeFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** Packs that ship with the extension, by folder of `data/`. Others there are examples for authors. */
export const BUNDLED = ['moscow-talks-2021'];

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/**
 * A script that only sets a global of the extension's isolated world, which pages can't see. Data as scripts of their own:
 * the page-side script's size stays its own, and an index can be exchanged without building it anew.
 */
function dataScript(name: string, value: unknown): string {
  return `globalThis.${name}=${JSON.stringify(value)};\n`;
}

/** The data scripts: `names.js`, `fold.js`, and `lists.js`, which only pages with a known name get. */
export function pageData(packs: readonly Pack[]): MadeFile[] {
  const table = makeFoldTable();
  const { entries, entities, packs: ranges } = nameEntries(packs);
  const index = base64(makeIndex(table, entries));
  return [
    {
      relativeDest: 'fold.js',
      contents: dataScript('bundledFold', base64(encodeFoldTable(table))),
    },
    {
      relativeDest: 'lists.js',
      contents: dataScript('bundledLists', table.lists.map(base64)),
    },
    {
      relativeDest: 'names.js',
      contents: dataScript('bundledNames', { index, entities, packs: ranges }),
    },
  ];
}

/**
 * `names.json`: the spellings of the names by the index's numbers, each with its entity's id. For pages of the extension alone: it is
 * not web-accessible, and in pages the index holds hashes only.
 */
export function nameSpellings(packs: readonly Pack[]): MadeFile {
  const { entries, entities } = nameEntries(packs);
  const names = inIndexOrder(makeFoldTable(), entries).map(({ text, entity }) => [
    entities[entity],
    text,
  ]);
  return { relativeDest: 'names.json', contents: JSON.stringify(names) };
}

/**
 * All made files.
 * @param dataDir the folder `data/`
 * @throws Error naming file, line and remedy where a pack is not sound
 */
export async function bundledFiles(dataDir: string): Promise<MadeFile[]> {
  const present = await readdir(dataDir);
  const packs = await Promise.all(
    BUNDLED.filter((id) => present.includes(id)).map((id) => compilePackFolder(join(dataDir, id))),
  );
  return [
    ...packs.map((pack) => ({
      relativeDest: `packs/${pack.id}.json`,
      contents: JSON.stringify(pack),
    })),
    ...packs.map((pack) => ({
      relativeDest: `packs/${pack.id}.citations.json`,
      contents: JSON.stringify(makeCitations(pack)),
    })),
    { relativeDest: 'packs/index.json', contents: JSON.stringify(packs.map(({ id }) => id)) },
    { relativeDest: 'packs/schema.json', contents: JSON.stringify(packJsonSchema(), null, 2) },
    ...pageData(packs),
    nameSpellings(packs),
    { relativeDest: 'entries.json', contents: JSON.stringify(packs.map(packEntries)) },
  ];
}
