import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compilePackFolder, PackError } from '../../../src/cli/compile';
import { FOLDER } from '../pack/fixture';

let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pack-'));
  folder = join(root, 'harbour-talks');
  await cp(FOLDER, folder, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

async function failure(dir: string): Promise<string[]> {
  const error: unknown = await compilePackFolder(dir).catch((reason: unknown) => reason);
  if (!(error instanceof PackError)) throw new Error('a PackError was expected', { cause: error });
  return error.message.split('\n').map((line) => line.replace(/^\S*harbour/, 'harbour'));
}

describe('compilePackFolder', () => {
  it('reads the files of folders within', async () => {
    const pack = await compilePackFolder(folder);
    expect(pack.id).toBe('harbour-talks');
    expect(pack.entities.map((e) => e.id)).toContain('ada-mirow');
  });

  it('throws one error with all problems', async () => {
    await writeFile(join(folder, 'more.yaml'), 'facts: []\nfact: []\nquote: []\n');
    await writeFile(join(folder, 'people', 'old.yml'), 'facts: []\n');
    await writeFile(join(folder, 'README.md'), 'Not part of the pack.\n');
    expect(await failure(folder)).toEqual([
      '3 problems in the pack "harbour-talks":',
      'harbour-talks/people/old.yml:1: a file of this name is not read; let its name end in ".yaml"',
      'harbour-talks/more.yaml:2: "fact" is not a key of this file; did you mean "facts"?',
      'harbour-talks/more.yaml:3: "quote" is not a key of this file; did you mean "quotes"?',
    ]);
  });

  it('tells of a passed-over file where all else is well', async () => {
    await writeFile(join(folder, 'old.YAML'), 'facts: []\n');
    expect((await failure(folder))[0]).toBe('1 problem in the pack "harbour-talks":');
  });

  it('wants the pack to have the name of its folder', async () => {
    const other = join(root, 'harbour-other');
    await rename(folder, other);
    expect(await failure(other)).toEqual([
      '1 problem in the pack "harbour-other":',
      'harbour-other/pack.yaml:2: the id is "harbour-talks", but the folder is "harbour-other"; a pack has the name of its folder',
    ]);
  });

  it('passes on the error of a folder that is not there', async () => {
    await expect(compilePackFolder(join(root, 'none'))).rejects.toThrow('ENOENT');
  });
});
