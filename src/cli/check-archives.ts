/**
 * `npm run check:archives`: whether anybody gets the same archives for the stores from the same source. Two clean builds, in folders, time
 * zones and languages of their own, must have one hash for each archive; and from the archive of sources that goes to Firefox's store the
 * very files of its extension must come out.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ROOT } from './data-folders';
import {
  archiveDigests,
  differences,
  digestOf,
  folderDigests,
  unlikeness,
  unpacked,
} from './shipped/archives';
import { buildFolder } from './shipped/browsers';

const run = promisify(execFile);

type Environment = Readonly<Record<string, string>>;

async function wxt(folder: string, args: readonly string[], env: Environment): Promise<void> {
  const cli = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  await run(process.execPath, [cli, ...args], { cwd: folder, env: { ...process.env, ...env } });
}

/** Prepares a folder with the project's files for building, as `npm ci` would; the packages are those that are installed here. */
async function installed(folder: string): Promise<void> {
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await wxt(folder, ['prepare'], {});
}

/** Copies what Git knows of the project, as it stands now. */
async function cleanCopy(folder: string): Promise<void> {
  const { stdout } = await run('git', ['ls-files', '-z'], { cwd: ROOT, maxBuffer: 1 << 26 });
  for (const file of stdout.split('\0').filter(Boolean)) {
    await cp(join(ROOT, file), join(folder, file));
  }
  await installed(folder);
}

/** Builds all archives and gives their paths by name. */
async function archivesOf(folder: string, env: Environment): Promise<Map<string, string>> {
  await wxt(folder, ['zip'], env);
  await wxt(folder, ['zip', '-b', 'firefox', '--mv3'], env);
  const output = join(folder, '.output');
  const names = (await readdir(output)).filter((name) => name.endsWith('.zip')).sort();
  return new Map(names.map((name) => [name, join(output, name)]));
}

/** Builds the extension for Firefox from an archive of its sources, in an empty folder. */
async function rebuilt(sources: string, folder: string): Promise<string> {
  for (const [name, bytes] of await unpacked(sources)) {
    await mkdir(join(folder, dirname(name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  await installed(folder);
  await wxt(folder, ['build', '-b', 'firefox', '--mv3'], {});
  return join(folder, '.output', buildFolder('firefox'));
}

/** The one archive of a kind. */
function archive(archives: ReadonlyMap<string, string>, kind: string): string {
  const [found] = [...archives].filter(([name]) => name.endsWith(`-${kind}.zip`));
  if (!found) throw new Error(`“wxt zip” made no archive of ${kind}.`);
  return found[1];
}

async function check(work: string): Promise<string[]> {
  const [here, there, afresh] = ['here', 'there/under-another-name', 'afresh'].map((name) =>
    join(work, name),
  ) as [string, string, string];
  for (const folder of [here, there, afresh]) await mkdir(folder, { recursive: true });
  await cleanCopy(here);
  await cleanCopy(there);
  const first = await archivesOf(here, { TZ: 'UTC', LANG: 'C' });
  const second = await archivesOf(there, { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8' });
  for (const [name, path] of first) console.log(`${await digestOf(path)}  ${name}`);
  const again = await rebuilt(archive(first, 'sources'), afresh);
  const fromSources = differences(
    await archiveDigests(archive(first, 'firefox')),
    await folderDigests(again),
  );
  return [
    ...(await unlikeness(first, second)),
    ...fromSources.map((line) => `built from the archive of sources: ${line}`),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const work = await mkdtemp(join(tmpdir(), 'archives-'));
  try {
    const problems = await check(work);
    for (const problem of problems) console.log(problem);
    if (problems.length > 0) process.exitCode = 1;
    else console.log('ok');
  } finally {
    await rm(work, { recursive: true });
  }
}
