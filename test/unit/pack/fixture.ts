/** A small invented pack as files, and ways to plant one fault in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthoredFile } from '../../../src/pack/author';
import { compilePack } from '../../../src/pack/compile';
import { formatProblem } from '../../../src/pack/problem';
import type { Pack } from '../../../src/pack/types';

export const FIXTURES = join(import.meta.dirname, 'fixtures');
export const FOLDER = join(FIXTURES, 'harbour-talks');

/** The files of the pack, unchanged. */
export function fixtureFiles(): AuthoredFile[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, bytes: readFileSync(join(FOLDER, name)) }));
}

/** A file from text. */
export function file(name: string, text: string): AuthoredFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/**
 * The files with one text in one of them replaced at its first occurrence.
 * @throws where the text is not there: such a test would plant nothing
 */
export function withFault(name: string, from: string, to: string): AuthoredFile[] {
  return fixtureFiles().map((original) => {
    if (original.name !== name) return original;
    const text = new TextDecoder().decode(original.bytes);
    if (!text.includes(from)) throw new Error(`"${from}" is not in ${name}`);
    return file(
      name,
      text.replace(from, () => to),
    );
  });
}

/** What compiling says: one line a problem, none where all is well. */
export function report(files: readonly AuthoredFile[]): string[] {
  const compiled = compilePack(files);
  return compiled.ok ? [] : compiled.problems.map((problem) => formatProblem(problem));
}

let compiledOnce: Pack | undefined;

/** The compiled pack, a fresh copy each time. */
export function fixturePack(): Pack {
  if (!compiledOnce) {
    const compiled = compilePack(fixtureFiles());
    if (!compiled.ok) throw new Error(report(fixtureFiles()).join('\n'));
    compiledOnce = compiled.pack;
  }
  return structuredClone(compiledOnce);
}

/** The texts of the pack's sources, by id. */
export function fixtureTexts(): Map<string, string> {
  return new Map(
    ['gull', 'tide'].map((id) => [id, readFileSync(join(FIXTURES, 'texts', `${id}.txt`), 'utf8')]),
  );
}
