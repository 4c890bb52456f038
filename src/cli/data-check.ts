/**
 * `npm run data:check`: every pack in `data/` against its schema, its rules and, where the source texts are at hand
 * (in the pack's own folder `texts/`, in `SOURCES=folder`, otherwise in `../shared/sources`), every digest and position.
 */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkQuotations } from '../pack/check-quotations';
import { checkReach } from '../pack/check-reach';
import type { Written } from '../pack/compile';
import { checkPositions } from '../pack/positions';
import { inOrder, type LocatedProblem } from '../pack/problem';
import { sharedRuns } from '../pack/shared-runs';
import { loadPackFolder, PackError } from './compile';
import { defaultSources, packFolders, ROOT, summaryOf } from './data-folders';
import { OWN_TEXTS, readTexts, strayTexts } from './data-texts';
import { checkSchemaLines } from './schema-line';

export interface DataCheck {
  /** The folder of pack folders. */
  readonly data: string;
  /** The folder of source texts that no pack has in its own; it need not exist. */
  readonly sources: string;
  /** Takes one line of the report. */
  readonly print: (line: string) => void;
}

/** What is found, and what there is to say of a pack in which nothing is. */
interface Found {
  readonly problems: readonly LocatedProblem[];
  readonly remarks: readonly string[];
}

/** Checks that are for authors: a pack that a reader brings has no texts with it, and need not be complete. */
async function checkWritten(folder: string, written: Written, sources: string): Promise<Found> {
  const { pack, locate } = written;
  const where = (path: string): string => relative(ROOT, path) || '.';
  const read = await readTexts(pack, [join(folder, OWN_TEXTS), sources]);
  const found = [
    ...checkReach(pack),
    ...read.problems,
    ...checkPositions(pack, read.texts),
    ...checkQuotations(pack, read.texts),
    ...sharedRuns(pack, read.texts),
  ];
  const remarks: string[] = [];
  if (read.texts.size > 0) {
    const folders = read.folders.map(where).join(' and ');
    remarks.push(
      `  digests and positions hold in ${read.texts.size} of ${pack.sources.length} texts in ${folders}`,
    );
  }
  if (read.absent.length > 0) {
    const which = read.texts.size === 0 ? 'the texts' : read.absent.join(', ');
    remarks.push(
      `  digests and positions were not re-checked against ${which}: not found in ${where(sources)}`,
    );
  }
  const problems = found.map(({ path, message, remedy }) => ({ ...locate(path), message, remedy }));
  return { problems: [...problems, ...(await strayTexts(pack, folder))], remarks };
}

async function checkFolder(folder: string, { sources, print }: DataCheck): Promise<void> {
  const { files, problems, written } = await loadPackFolder(folder);
  if (written) print(summaryOf(written.pack));
  const further = written && (await checkWritten(folder, written, sources));
  const all = [...problems, ...checkSchemaLines(files), ...(further?.problems ?? [])];
  if (all.length > 0) throw new PackError(folder, inOrder(all));
  further?.remarks.forEach(print);
}

/**
 * Checks all packs and prints what it found.
 * @returns the exit code: 0 where all is well, 1 where there are problems
 */
export async function runDataCheck(check: DataCheck): Promise<0 | 1> {
  let code: 0 | 1 = 0;
  const folders = await packFolders(check.data);
  if (folders.length === 0) {
    check.print(`no pack in ${check.data}; a pack is a folder with a pack.yaml`);
    return 1;
  }
  for (const folder of folders) {
    try {
      await checkFolder(folder, check);
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      check.print(error.message);
      code = 1;
    }
  }
  if (code === 0) check.print('ok');
  return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await runDataCheck({
    data: join(ROOT, 'data'),
    sources: defaultSources(),
    print: (line) => console.log(line),
  });
}
