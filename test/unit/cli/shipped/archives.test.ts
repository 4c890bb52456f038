import JSZip from 'jszip';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  archiveDigests,
  differences,
  folderDigests,
  unlikeness,
} from '../../../../src/cli/shipped/archives';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'archives-'));
});
afterEach(() => rm(root, { recursive: true }));

const FILES = { 'manifest.json': '{}', 'chunks/a.js': 'a()', 'icon/é.png': 'é' };

/** Packs files, all at one time. */
async function pack(
  name: string,
  files: Record<string, string>,
  at = '2020-01-01',
): Promise<string> {
  const zip = new JSZip();
  for (const [file, text] of Object.entries(files)) zip.file(file, text, { date: new Date(at) });
  const path = join(root, name);
  await writeFile(path, await zip.generateAsync({ type: 'nodebuffer' }));
  return path;
}

async function put(files: Record<string, string>): Promise<string> {
  const folder = join(root, 'folder');
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

describe('an archive and a folder', () => {
  test('are alike where they hold the same files', async () => {
    const [zip, folder] = [await pack('a.zip', FILES), await put(FILES)];
    expect(differences(await archiveDigests(zip), await folderDigests(folder))).toEqual([]);
  });

  test('differ by each file that changed, is missing or is one too many', async () => {
    const zip = await pack('a.zip', FILES);
    const folder = await put({ ...FILES, 'chunks/a.js': 'b()', 'notes.txt': '' });
    await rm(join(folder, 'icon'), { recursive: true });
    expect(differences(await archiveDigests(zip), await folderDigests(folder))).toEqual([
      'chunks/a.js: differs',
      'icon/é.png: only in the first',
      'notes.txt: only in the second',
    ]);
  });

  test('that is none is refused', async () => {
    const path = join(root, 'a.zip');
    await writeFile(path, 'text');
    await expect(archiveDigests(path)).rejects.toThrow();
  });
});

describe('two builds', () => {
  const compare = async (first: string, second: string) =>
    unlikeness(new Map([['x.zip', first]]), new Map([['x.zip', second]]));

  test('are alike where their archives are, byte by byte', async () => {
    expect(await compare(await pack('a.zip', FILES), await pack('b.zip', FILES))).toEqual([]);
  });

  test('differ by a file', async () => {
    const other = await pack('b.zip', { ...FILES, 'manifest.json': '{"built":"today"}' });
    expect(await compare(await pack('a.zip', FILES), other)).toEqual([
      'x.zip: manifest.json: differs',
    ]);
  });

  test('differ by the time that was packed with the files', async () => {
    const later = await pack('b.zip', FILES, '2021-01-01');
    expect(await compare(await pack('a.zip', FILES), later)).toEqual([
      'x.zip: the files are the same, and packed otherwise',
    ]);
  });

  test('differ by the order of the files', async () => {
    const turned = Object.fromEntries(Object.entries(FILES).reverse());
    expect(await compare(await pack('a.zip', FILES), await pack('b.zip', turned))).toHaveLength(1);
  });

  test('differ where only one made an archive', async () => {
    const made = new Map([['x.zip', await pack('a.zip', FILES)]]);
    const [none, said] = [new Map<string, string>(), ['x.zip: only one of the builds made it']];
    expect(await unlikeness(made, none)).toEqual(said);
    expect(await unlikeness(none, made)).toEqual(said);
  });
});
