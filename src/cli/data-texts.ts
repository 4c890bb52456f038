/** The source texts of a pack, where they are at hand, told from others by their digest. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeUtf8 } from '../pack/author-yaml';
import type { Problem } from '../pack/problem';
import type { Pack } from '../pack/types';

export interface ReadTexts {
  /** Source id to text, for the sources whose file is there and has the digest that the pack gives. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that are not there. */
  readonly absent: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads the texts of a pack's sources from a folder. */
export async function readTexts(pack: Pack, folder: string): Promise<ReadTexts> {
  const texts = new Map<string, string>();
  const absent: string[] = [];
  const problems: Problem[] = [];
  for (const [i, source] of pack.sources.entries()) {
    const path = join(folder, source.file);
    if (!existsSync(path)) {
      absent.push(source.file);
      continue;
    }
    const bytes = await readFile(path);
    const digest = createHash('sha256').update(bytes).digest('hex');
    const text = decodeUtf8(bytes);
    if (digest !== source.sha256) {
      problems.push({
        path: ['sources', i, 'sha256'],
        message: `${source.file} has another SHA-256`,
        remedy: `this file's is ${digest}; use the text that the positions were counted in`,
      });
    } else if (text === undefined) {
      const remedy = 'positions count code points of UTF-8';
      problems.push({
        path: ['sources', i, 'file'],
        message: `${source.file} is not UTF-8`,
        remedy,
      });
    } else texts.set(source.id, text);
  }
  return { texts, absent, problems };
}
