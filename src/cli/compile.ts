/**
 * Compiles a pack's folder. The extension's build calls `compilePackFolder`; run directly
 * (`tsx src/cli/compile.ts [folder …]`) it checks the folders and says what they hold.
 */
import { basename, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AuthoredFile } from '../pack/author';
import { compilePack, type Written } from '../pack/compile';
import { formatProblem, type LocatedProblem } from '../pack/problem';
import type { Pack } from '../pack/types';
import { readPackFolder } from './compile-read';
import { packFolders, summaryOf } from './data-folders';

/** A pack's folder has faults. The message lists them all, one a line, as `file:line: what is wrong; what would be right`. */
export class PackError extends Error {
  override readonly name = 'PackError';

  constructor(folder: string, problems: readonly LocatedProblem[]) {
    const shownFolder = relative(process.cwd(), folder).split(sep).join('/');
    const lines = problems.map((problem) => formatProblem(problem, shownFolder));
    const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
    super(`${count} in the pack "${basename(folder)}":\n${lines.join('\n')}`);
  }
}

/** What a folder holds, with all its faults. */
export interface LoadedFolder {
  readonly files: readonly AuthoredFile[];
  readonly problems: readonly LocatedProblem[];
  /** What the files make; absent where their form is not sound. */
  readonly written?: Written;
}

/**
 * Reads and compiles a folder, and keeps what is needed for further checks.
 * @throws the file system's error where the folder cannot be read
 */
export async function loadPackFolder(dir: string): Promise<LoadedFolder> {
  const folder = resolve(dir);
  const { files, problems: passedOver } = await readPackFolder(folder);
  const compiled = compilePack(files);
  const written = compiled.ok ? compiled : compiled.draft;
  const problems = [...passedOver, ...(compiled.ok ? [] : compiled.problems)];
  if (!written) return { files, problems };
  const { pack, locate } = written;
  if (pack.id !== basename(folder)) {
    problems.push({
      ...locate(['id']),
      message: `the id is "${pack.id}", but the folder is "${basename(folder)}"`,
      remedy: 'a pack has the name of its folder',
    });
  }
  return { files, problems, written: { pack, locate } };
}

/**
 * The pack that a folder of authoring files makes.
 * @param dir the folder that holds `pack.yaml`
 * @throws PackError where the files have faults; the file system's error where the folder cannot be read
 */
export async function compilePackFolder(dir: string): Promise<Pack> {
  const { problems, written } = await loadPackFolder(dir);
  if (problems.length > 0 || !written) throw new PackError(resolve(dir), problems);
  return written.pack;
}

async function main(given: readonly string[]): Promise<void> {
  try {
    for (const folder of given.length > 0 ? given : await packFolders()) {
      console.log(summaryOf(await compilePackFolder(folder)));
    }
  } catch (error) {
    console.error(error instanceof PackError ? error.message : error);
    process.exitCode = 1;
  }
}

// No await here: the build's configuration, which imports this module, may be loaded as CommonJS.
if (process.argv[1] === fileURLToPath(import.meta.url)) void main(process.argv.slice(2));
