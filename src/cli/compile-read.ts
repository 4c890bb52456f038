/** The edge where a pack's folder becomes bytes. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { AuthoredFile } from '../pack/author';
import type { LocatedProblem } from '../pack/problem';

export interface PackFolder {
  readonly files: readonly AuthoredFile[];
  /** Files that look like authoring files and would be passed over. */
  readonly problems: readonly LocatedProblem[];
}

/**
 * Reads every `*.yaml` file at or below a folder.
 * @throws the file system's error where the folder cannot be read
 */
export async function readPackFolder(folder: string): Promise<PackFolder> {
  const files: AuthoredFile[] = [];
  const problems: LocatedProblem[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (name.endsWith('.yaml')) files.push({ name, bytes: await readFile(path) });
    else if (/\.ya?ml$/i.test(name)) {
      const message = `a file of this name is not read`;
      problems.push({ file: name, line: 1, message, remedy: 'let its name end in ".yaml"' });
    }
  }
  return { files, problems };
}
