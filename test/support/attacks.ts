/** Attacks in the text of packs: one in each line of a file, as a JSON string. Add a line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, '../fixtures', `attacks-${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as string);

/** Markup, addresses and whatever else might be taken for more than text. */
export const MARKUP = read('markup');

/** Characters that make a text look like another: directions, controls, tags, halves of characters. */
export const DISGUISE = read('disguise');

/** Keys of a pack's free text; what stands under the others has a form of its own. */
const FREE = new Set(['label', 'title', 'text', 'value', 'note', 'basis', 'reason', 'language']);

/** A copy of a value in which each free text is exchanged, in the order in which they stand; the file of a source, too. */
export function withTexts<T>(value: T, next: (key: string, text: string) => string): T {
  const walk = (at: unknown, key: string): unknown => {
    if (Array.isArray(at)) return at.map((one) => walk(one, key));
    if (typeof at === 'object' && at !== null)
      return Object.fromEntries(Object.entries(at).map(([name, one]) => [name, walk(one, name)]));
    return typeof at === 'string' && (FREE.has(key) || key === 'file') ? next(key, at) : at;
  };
  return walk(value, '') as T;
}
