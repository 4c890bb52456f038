/** The source texts of a pack, where they are at hand, told from others by their digest. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeUtf8 } from '../pack/author-yaml';
import type { LocatedProblem, Problem } from '../pack/problem';
import type { Pack, Source } from '../pack/types';

/** The folder in a pack's own folder for texts that may be published with it. */
export const OWN_TEXTS = 'texts';

export interface ReadTexts {
  /** Source id to text, for the sources whose file is there and has the digest that the pack gives. */
  readonly texts: ReadonlyMap<string, string>;
  /** The folders in which they were found. */
  readonly folders: readonly string[];
  /** Files that are in none of the folders. */
  readonly absent: readonly string[];
  readonly problems: readonly Problem[];
}

function readText(source: Source, bytes: Uint8Array, path: Problem['path']): string | Problem {
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== source.sha256) {
    return {
      path: [...path, 'sha256'],
      message: `${source.file} has another SHA-256`,
      remedy: `this file's is ${digest}; use the text that the positions were counted in`,
    };
  }
  return (
    decodeUtf8(bytes) ?? {
      path: [...path, 'file'],
      message: `${source.file} is not UTF-8`,
      remedy: 'positions count code points of UTF-8',
    }
  );
}

/** Reads the text of each source from the first of the folders that has its file; a folder need not exist. */
export async function readTexts(pack: Pack, folders: readonly string[]): Promise<ReadTexts> {
  const texts = new Map<string, string>();
  const used = new Set<string>();
  const absent: string[] = [];
  const problems: Problem[] = [];
  for (const [i, source] of pack.sources.entries()) {
    const folder = folders.find((candidate) => existsSync(join(candidate, source.file)));
    if (folder === undefined) {
      absent.push(source.file);
      continue;
    }
    const text = readText(source, await readFile(join(folder, source.file)), ['sources', i]);
    if (typeof text === 'string') {
      texts.set(source.id, text);
      used.add(folder);
    } else problems.push(text);
  }
  return { texts, folders: [...used], absent, problems };
}

/** Files among a pack's own texts that no source names: with a mistyped name, a text would seem to be absent. */
export async function strayTexts(pack: Pack, folder: string): Promise<LocatedProblem[]> {
  const own = join(folder, OWN_TEXTS);
  if (!existsSync(own)) return [];
  const known = new Set(pack.sources.map(({ file }) => file));
  const stray = (await readdir(own)).filter((name) => !known.has(name)).sort();
  return stray.map((name) => ({
    file: `${OWN_TEXTS}/${name}`,
    line: 1,
    message: 'no source has this file',
    remedy: 'name it as the file of a source, or take it out of the folder',
  }));
}
