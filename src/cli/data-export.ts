/**
 * `npm run data:export -- --format <name> [--pack <id>] [--out <file>]`: a pack in a form that other programs read, to
 * a file or to the standard output.
 */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EXPORT_FORMATS, type ExportFormat, exportPack } from '../pack/export';
import { suggest } from '../pack/near';
import { BUNDLED } from './bundle';
import { compilePackFolder, PackError } from './compile';
import { packFolders, ROOT } from './data-folders';

export interface DataExport {
  /** What stands behind the command. */
  readonly args: readonly string[];
  /** The folder of pack folders. */
  readonly data: string;
  /** Takes the exported text where no file is asked for. */
  readonly write: (text: string) => void;
  /** Takes what there is to say to a person. */
  readonly tell: (line: string) => void;
}

/** A command that can't be carried out as it was given. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

interface Wanted {
  readonly format: ExportFormat;
  readonly pack: string;
  readonly out: string | undefined;
}

const USAGE = `npm run data:export -- --format <${EXPORT_FORMATS.join('|')}> [--pack <id>] [--out <file>]`;

function isFormat(name: string): name is ExportFormat {
  return (EXPORT_FORMATS as readonly string[]).includes(name);
}

function readArgs(args: readonly string[]): Wanted {
  const option = { type: 'string' } as const;
  const options = { format: option, pack: option, out: option };
  const parsed = ((): Partial<Record<keyof typeof options, string>> => {
    try {
      return parseArgs({ args: [...args], options }).values;
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error));
    }
  })();
  const { format, pack = BUNDLED[0] ?? '', out } = parsed;
  if (format === undefined) throw new UsageError('no format is given');
  if (!isFormat(format)) {
    const all = `the formats are ${EXPORT_FORMATS.join(', ')}`;
    throw new UsageError(`"${format}" is no format; ${suggest(format, EXPORT_FORMATS, all)}`);
  }
  return { format, pack, out };
}

async function folderOf(pack: string, data: string): Promise<string> {
  const folders = await packFolders(data);
  const folder = folders.find((candidate) => basename(candidate) === pack);
  if (folder !== undefined) return folder;
  const ids = folders.map((candidate) => basename(candidate));
  throw new UsageError(`no pack "${pack}"; ${suggest(pack, ids, `there is ${ids.join(', ')}`)}`);
}

async function carryOut({ args, data, write, tell }: DataExport): Promise<void> {
  const { format, pack, out } = readArgs(args);
  const file = exportPack(await compilePackFolder(await folderOf(pack, data)), format);
  if (out === undefined) {
    write(file.text);
    return;
  }
  try {
    await writeFile(out, file.text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`can't write ${out}: ${why}; give a file in a folder that is there`);
  }
  tell(`${out}: ${format} of ${pack} (${file.mediaType})`);
}

/**
 * Exports a pack.
 * @returns the exit code: 0, 1 where the pack has faults, 2 where the command has
 */
export async function runDataExport(wanted: DataExport): Promise<0 | 1 | 2> {
  try {
    await carryOut(wanted);
    return 0;
  } catch (error) {
    if (error instanceof PackError) {
      wanted.tell(error.message);
      return 1;
    }
    if (!(error instanceof UsageError)) throw error;
    wanted.tell(`${error.message}\n${USAGE}`);
    return 2;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await runDataExport({
    args: process.argv.slice(2),
    data: join(ROOT, 'data'),
    write: (text) => process.stdout.write(text),
    // The standard output is the export's.
    tell: (line) => console.error(line),
  });
}
