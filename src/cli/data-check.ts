/**
 * `npm run data:check`: every pack in `data/` against its schema, its rules and, where the source texts are at hand
 * (`SOURCES=folder`, otherwise `../shared/sources`), every digest and position.
 */
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPositions } from '../pack/positions';
import { uncoveredQuotations } from '../pack/quotations';
import { sharedRuns } from '../pack/shared-runs';
import { type CompiledFolder, loadPackFolder, PackError } from './compile';
import { packFolders, ROOT, summaryOf } from './data-folders';
import { readTexts } from './data-texts';

export interface DataCheck {
  /** The folder of pack folders. */
  readonly data: string;
  /** The folder of source texts; it need not exist. */
  readonly sources: string;
  /** Takes one line of the report. */
  readonly print: (line: string) => void;
}

async function checkTexts(
  folder: string,
  compiled: CompiledFolder,
  check: DataCheck,
): Promise<void> {
  const { pack, locate } = compiled;
  const { texts, absent, problems } = await readTexts(pack, check.sources);
  const found = [...problems, ...checkPositions(pack, texts), ...sharedRuns(pack, texts)];
  if (found.length > 0) {
    throw new PackError(
      folder,
      found.map(({ path, message, remedy }) => ({ ...locate(path), message, remedy })),
    );
  }
  const where = relative(ROOT, check.sources) || '.';
  if (texts.size > 0) {
    check.print(
      `  digests and positions hold in ${texts.size} of ${pack.sources.length} texts in ${where}`,
    );
  }
  if (absent.length > 0) {
    const which = texts.size === 0 ? 'the texts' : absent.join(', ');
    check.print(`  positions were not re-checked against ${which}: not found in ${where}`);
  }
  for (const { source, start, end, text, quotes } of uncoveredQuotations(pack, texts)) {
    const why = quotes.length === 0 ? 'no quote covers' : `${quotes.join(', ')} does not fit`;
    check.print(`  note: ${why} "${text}" (${source}, ${start} to ${end})`);
  }
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
      const compiled = await loadPackFolder(folder);
      check.print(summaryOf(compiled.pack));
      await checkTexts(folder, compiled, check);
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
    sources: resolve(process.env.SOURCES ?? join(ROOT, '../shared/sources')),
    print: (line) => console.log(line),
  });
}
