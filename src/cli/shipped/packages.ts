/** The packages in the extension: held against the reviewed list, with version, licence and the licence's text. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { AllowedPackage } from './allowed';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  /** The address of its source, where it names one. */
  readonly source?: string;
  /** The licence's text, and the notices that go with it. */
  readonly text: string;
}

const Described = v.object({
  version: v.string(),
  license: v.optional(v.string(), 'none'),
  repository: v.optional(
    v.union([
      v.string(),
      v.pipe(
        v.object({ url: v.string() }),
        v.transform(({ url }) => url),
      ),
    ]),
  ),
});

const TEXTS = /^(licen[cs]e|copying|notice|third-party-licen[cs]e)([.-]|$)/i;
const KEPT_TEXTS = join(import.meta.dirname, 'licences');
/** What follows is for code in a tool itself, which is not shipped. */
const OF_THE_TOOL = /^# Licenses of bundled dependencies$/m;

/** The texts of licence and notices that a package brings, or that are kept for it; empty where there are none. */
async function textsOf(folder: string, kept: string | undefined): Promise<string> {
  const files = (await readdir(folder)).filter((file) => TEXTS.test(file)).sort();
  const paths = files.map((file) => join(folder, file));
  if (paths.length === 0 && kept !== undefined) paths.push(join(KEPT_TEXTS, kept));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return texts
    .map((text) => (text.split(OF_THE_TOOL)[0] ?? '').replaceAll('\r\n', '\n').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

/** An address that a browser opens, from one that Git takes: a bare `owner/name` is GitHub's. */
function webAddress(repository: string): string {
  const bare = repository.replace(/^git\+/, '').replace(/\.git$/, '');
  if (/^[\w.-]+\/[\w.-]+$/.test(bare)) return `https://github.com/${bare}`;
  return bare.replace(/^(git|ssh):\/\/(git@)?/, 'https://').replace(/^git@([^:]+):/, 'https://$1/');
}

/**
 * Reads what is shipped, and holds it against what may be.
 * @param folders the packages' folders by name
 * @param allowed the reviewed list
 * @throws Error that names each package that may not be shipped so, and says what to do
 */
export async function shippedPackages(
  folders: ReadonlyMap<string, string>,
  allowed: Readonly<Record<string, AllowedPackage>>,
): Promise<ShippedPackage[]> {
  const problems: string[] = [];
  const packages: ShippedPackage[] = [];
  for (const [name, folder] of folders) {
    const { version, license, repository } = v.parse(
      Described,
      JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
    );
    const entry = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    const text = await textsOf(folder, entry?.text);
    if (!entry) {
      problems.push(
        `${name} ${version} (${license}) is in the bundles and not on the list: take it out, or review it and add it.`,
      );
    } else if (entry.licence !== license) {
      problems.push(
        `${name} ${version} is under ${license}, and was reviewed under ${entry.licence}: review it again.`,
      );
    } else if (text === '') {
      problems.push(
        `${name} ${version} brings no text of its licence: put the text from its repository into licences/ and name it in the list.`,
      );
    }
    const source = repository === undefined ? {} : { source: webAddress(repository) };
    packages.push({ name, version, licence: license, ...source, text });
  }
  for (const name of Object.keys(allowed)) {
    if (!folders.has(name)) problems.push(`${name} is on the list and in no bundle: take it off.`);
  }
  if (problems.length > 0) {
    throw new Error(['src/cli/shipped/allowed.ts:', ...problems].join('\n  '));
  }
  return packages;
}

/** A package's name and version, as the list beside the builds gives them. */
export type NameAndVersion = Pick<ShippedPackage, 'name' | 'version'>;

/** The file in the folder of builds that lists the packages in one of them. */
export function packageListPath(output: string, browser: string): string {
  return join(output, `packages-${browser}.json`);
}

/** Writes which packages are in a build beside it, for the checks that come after: it is no part of the extension. */
export async function writePackageList(
  path: string,
  packages: readonly ShippedPackage[],
): Promise<void> {
  const list: NameAndVersion[] = packages.map(({ name, version }) => ({ name, version }));
  await writeFile(path, `${JSON.stringify(list, null, 2)}\n`);
}

/**
 * Reads such a list.
 * @throws Error where the build was not made, or the file is not of this form
 */
export async function readPackageList(path: string): Promise<NameAndVersion[]> {
  const form = v.array(v.object({ name: v.string(), version: v.string() }));
  return v.parse(form, JSON.parse(await readFile(path, 'utf8')));
}
