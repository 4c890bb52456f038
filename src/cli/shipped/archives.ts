/** Archives and folders as sets of files, to be held against each other byte by byte. */
import JSZip from 'jszip';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Digests of files, by their paths from the top with `/` between folders. */
export type Digests = ReadonlyMap<string, string>;

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The SHA-256 of a file, in hexadecimal. */
export async function digestOf(path: string): Promise<string> {
  return digest(await readFile(path));
}

/**
 * The files of a zip archive, unpacked.
 * @throws Error where it is none
 */
export async function unpacked(path: string): Promise<Map<string, Uint8Array>> {
  const { files } = await JSZip.loadAsync(await readFile(path));
  const entries = Object.values(files).filter((entry) => !entry.dir);
  return new Map(
    await Promise.all(
      entries.map(async (entry) => [entry.name, await entry.async('uint8array')] as const),
    ),
  );
}

/** The digests of the files in a zip archive. */
export async function archiveDigests(path: string): Promise<Digests> {
  return new Map([...(await unpacked(path))].map(([name, bytes]) => [name, digest(bytes)]));
}

/** The digests of the files in a folder and the folders in it. */
export async function folderDigests(folder: string): Promise<Digests> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(
        async (path) =>
          [relative(folder, path).replaceAll(sep, '/'), await digestOf(path)] as const,
      ),
    ),
  );
}

/** The paths that only one of two sets has, or whose files differ, each with what is the matter, in the paths' order. */
export function differences(first: Digests, second: Digests): string[] {
  return [...new Set([...first.keys(), ...second.keys()])].sort().flatMap((path) => {
    const [one, other] = [first.get(path), second.get(path)];
    if (one === other) return [];
    if (other === undefined) return [`${path}: only in the first`];
    return [one === undefined ? `${path}: only in the second` : `${path}: differs`];
  });
}

/**
 * What differs between two sets of archives: one line for each file.
 * @param first the paths of archives by their names
 */
export async function unlikeness(
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): Promise<string[]> {
  const problems: string[] = [];
  for (const name of new Set([...first.keys(), ...second.keys()])) {
    const [one, other] = [first.get(name), second.get(name)];
    if (one === undefined || other === undefined) {
      problems.push(`${name}: only one of the builds made it`);
    } else if ((await digestOf(one)) !== (await digestOf(other))) {
      const files = differences(await archiveDigests(one), await archiveDigests(other));
      const what = files.length > 0 ? files : ['the files are the same, and packed otherwise'];
      problems.push(...what.map((line) => `${name}: ${line}`));
    }
  }
  return problems;
}
