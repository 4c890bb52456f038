/**
 * How the packs spell the names that the index knows by number and holds as hashes. For pages of the extension: a card is told the
 * number of its mention’s name, and says which name it is.
 */
import { readJson } from './packaged';

/** A name of an entity, as its pack spells it: what settings keep of a name that is not marked. */
export interface NameSpelling {
  readonly entity: string;
  readonly name: string;
}

/** Looks up a name by its number in the index. @returns undefined where the index has no such number */
export type SpellingOf = (name: number) => NameSpelling | undefined;

const FILE = 'names.json';

/** Spellings of names, each with its entity's id, in the order of the index. */
export type ListedNames = readonly (readonly [entity: string, name: string])[];

/**
 * Reads the spellings of all names of the bundled index.
 * @param read reads a packaged JSON file by its path
 * @throws Error where the file is missing or is no list of spellings
 */
export async function loadNames(
  read: (path: string) => Promise<unknown> = readJson,
): Promise<ListedNames> {
  const listed = await read(FILE).catch((cause: unknown) => {
    throw new Error(`The spellings of names (${FILE}) are missing.`, { cause });
  });
  if (!Array.isArray(listed) || !listed.every(isSpelling))
    throw new Error(`The spellings of names (${FILE}) are not a list of entities and names.`);
  return listed;
}

/**
 * The names of the bundled index by number.
 * @throws Error where `loadNames` does
 */
export async function loadSpellings(
  read: (path: string) => Promise<unknown> = readJson,
): Promise<SpellingOf> {
  const listed = await loadNames(read);
  return (name) => {
    const [entity, spelling] = listed[name] ?? [];
    return entity === undefined || spelling === undefined ? undefined : { entity, name: spelling };
  };
}

function isSpelling(value: unknown): value is readonly [entity: string, name: string] {
  return (
    Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
  );
}
