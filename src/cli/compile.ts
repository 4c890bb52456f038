/**
 * Compiles a pack's folder. The extension's build calls `compilePackFolder`; run directly
 * (`tsx src/cli/compile.ts [folder …]`) it checks the folders and says what they hold.
 */
import { basename, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Place } from '../pack/author';
import { compilePack } from '../pack/compile';
import { formatProblem, type LocatedProblem, type Path } from '../pack/problem';
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

export interface CompiledFolder {
  readonly pack: Pack;
  /** Where a part of the pack was written. */
  readonly locate: (path: Path) => Place;
}

/**
 * Compiles a folder and keeps what is needed to say where things stand in it.
 * @throws PackError where the files have faults
 */
export async function loadPackFolder(dir: string): Promise<CompiledFolder> {
  const folder = resolve(dir);
  const { files, problems } = await readPackFolder(folder);
  const compiled = compilePack(files);
  if (!compiled.ok) throw new PackError(folder, [...problems, ...compiled.problems]);
  const { pack, locate } = compiled;
  const misnamed: LocatedProblem[] =
    pack.id === basename(folder)
      ? []
      : [
          {
            ...locate(['id']),
            message: `the id is "${pack.id}", but the folder is "${basename(folder)}"`,
            remedy: 'a pack has the name of its folder',
          },
        ];
  if (problems.length + misnamed.length > 0)
    throw new PackError(folder, [...problems, ...misnamed]);
  return { pack, locate };
}

/**
 * The pack that a folder of authoring files makes.
 * @param dir the folder that holds `pack.yaml`
 * @throws PackError where the files have faults; the file system's error where the folder cannot be read
 */
export async function compilePackFolder(dir: string): Promise<Pack> {
  return (await loadPackFolder(dir)).pack;
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
