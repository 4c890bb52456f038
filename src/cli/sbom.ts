/** `npm run sbom`: writes the bill of materials of the builds in `.output`, as CycloneDX, beside them. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ROOT } from './data-folders';
import { BROWSERS } from './shipped/browsers';
import { packageListPath, readPackageList } from './shipped/packages';
import { billOf } from './shipped/sbom';

/**
 * What npm knows of all that the lock file names. From the installed folders it would refuse: it takes what packages need for
 * their own development for missing.
 */
async function billOfLockFile(): Promise<unknown> {
  const run = promisify(execFile);
  const { stdout } = await run(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--loglevel', 'error'],
    { cwd: ROOT, maxBuffer: 1 << 26, shell: process.platform === 'win32' },
  );
  return JSON.parse(stdout);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const output = join(ROOT, '.output');
  const lists = await Promise.all(
    BROWSERS.map((of) => readPackageList(packageListPath(output, of))),
  );
  const path = join(output, 'sbom.cdx.json');
  const bill = billOf(await billOfLockFile(), lists.flat());
  await writeFile(path, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${relative(ROOT, path)}: ${bill.components.length} packages`);
}
