/**
 * `npm run check:packages`: the builds in `.output` against what was reviewed: each manifest against its file in
 * `test/fixtures/manifests`, the licences that go with it against the packages in its bundles, and its scripts for places that make code
 * of text. (Which packages may be there, the build itself checks.)
 */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { THIRD_PARTY_FILE } from '../ui/third-party-file';
import { ROOT } from './data-folders';
import { type Browser, BROWSERS, buildFolder } from './shipped/browsers';
import { manifestChange } from './shipped/manifest';
import { packageListPath, readPackageList } from './shipped/packages';
import { textAsCodeIn } from './shipped/text-as-code';

export interface PackageCheck {
  /** The folder of builds. */
  readonly output: string;
  /** The folder of reviewed manifests. */
  readonly reviewed: string;
  /** Takes one line or passage of the report. */
  readonly print: (text: string) => void;
}

/** What is wrong with one build. */
async function problemsOf(browser: Browser, { output, reviewed }: PackageCheck): Promise<string[]> {
  const build = join(output, buildFolder(browser));
  const file = join(reviewed, `${buildFolder(browser)}.json`);
  const change = await manifestChange(file, join(build, 'manifest.json'));
  const licences = await readFile(join(build, THIRD_PARTY_FILE), 'utf8');
  const packages = await readPackageList(packageListPath(output, browser));
  return [
    ...(change === undefined
      ? []
      : [
          `The manifest for ${browser} is not the reviewed one. Where the change is meant, bring ${relative(ROOT, file)} up to it, and say why.\n${change}`,
        ]),
    ...(await textAsCodeIn(build)).map((at) => `A script for ${browser} makes code of text: ${at}`),
    ...packages
      .filter(({ name, version }) => !licences.includes(`\n${name} ${version}\nLicence: `))
      .map(
        ({ name, version }) =>
          `${THIRD_PARTY_FILE} for ${browser} says nothing of ${name} ${version}: build again.`,
      ),
  ];
}

/**
 * Checks all builds and prints what it found.
 * @returns the exit code: 0 where all is well, 1 where there are problems
 * @throws Error where a build, or a file of it, is not there
 */
export async function runPackageCheck(check: PackageCheck): Promise<0 | 1> {
  const problems = (await Promise.all(BROWSERS.map((of) => problemsOf(of, check)))).flat();
  for (const problem of problems) check.print(problem);
  if (problems.length === 0) check.print('ok');
  return problems.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await runPackageCheck({
    output: join(ROOT, '.output'),
    reviewed: join(ROOT, 'test/fixtures/manifests'),
    print: (text) => console.log(text),
  });
}
