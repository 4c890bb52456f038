/**
 * `npm run data:report [-- [--json] [pack …]]`: what each pack takes from its source texts, which names a page with them
 * would show, and what looks like a name there that no entity has.
 */
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePackFolder, PackError } from './compile';
import { defaultSources, packFolders, ROOT } from './data-folders';
import { OWN_TEXTS, readTexts } from './data-texts';
import { printReport } from './report/print';
import { type PackReport, reportOn } from './report/report';

export interface DataReport {
  /** What stands behind the command. */
  readonly args: readonly string[];
  /** The folder of pack folders. */
  readonly data: string;
  /** The folder of source texts that no pack has in its own; it need not exist. */
  readonly sources: string;
  readonly print: (line: string) => void;
  /** Takes what is wrong. */
  readonly tell: (line: string) => void;
}

async function reportOf(folder: string, sources: string): Promise<PackReport> {
  const pack = await compilePackFolder(folder);
  const { texts } = await readTexts(pack, [join(folder, OWN_TEXTS), sources]);
  return reportOn(pack, texts);
}

/**
 * Reports on the packs that are named, or on all.
 * @returns the exit code: 0, 1 where a pack has faults, 2 where the command has
 */
export async function runDataReport(wanted: DataReport): Promise<0 | 1 | 2> {
  const { args, data, sources, print, tell } = wanted;
  const isJson = args.includes('--json');
  const named = args.filter((arg) => arg !== '--json');
  const folders = await packFolders(data);
  const ids = folders.map((folder) => basename(folder));
  const unknown = named.filter((id) => !ids.includes(id));
  if (unknown.length > 0) {
    tell(`no pack "${unknown.join('", "')}"; there is ${ids.join(', ')}`);
    tell('npm run data:report -- [--json] [pack …]');
    return 2;
  }
  const chosen = folders.filter((folder) => named.length === 0 || named.includes(basename(folder)));
  try {
    const reports: PackReport[] = [];
    for (const folder of chosen) reports.push(await reportOf(folder, sources));
    if (isJson) print(JSON.stringify(reports, null, 2));
    else for (const report of reports) [...printReport(report), ''].forEach(print);
    return 0;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    tell(error.message);
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await runDataReport({
    args: process.argv.slice(2),
    data: join(ROOT, 'data'),
    sources: defaultSources(),
    print: (line) => console.log(line),
    tell: (line) => console.error(line),
  });
}
