/**
 * The first line of an authoring file, by which an editor knows its schema: it then completes keys and tells of faults
 * while one writes. YAML itself takes it for a comment.
 */
import { type AuthoredFile, HEAD_FILE } from '../pack/author';
import { decodeUtf8 } from '../pack/author-yaml';
import type { LocatedProblem } from '../pack/problem';

/** Where the schemas for editors stand, below `data/`. */
export const SCHEMA_FOLDER = 'schema';
export const HEAD_SCHEMA = 'pack.schema.json';
export const ITEMS_SCHEMA = 'items.schema.json';

/**
 * The line that a file of a pack begins with.
 * @param name the file's path below the pack's folder, which lies in `data/`
 */
export function schemaLine(name: string): string {
  const up = '../'.repeat(name.split('/').length);
  const schema = name === HEAD_FILE ? HEAD_SCHEMA : ITEMS_SCHEMA;
  return `# yaml-language-server: $schema=${up}${SCHEMA_FOLDER}/${schema}`;
}

/** Tells of files that do not begin with the line for their schema; those that cannot be read are told of elsewhere. */
export function checkSchemaLines(files: readonly AuthoredFile[]): LocatedProblem[] {
  return files.flatMap(({ name, bytes }) => {
    const first = decodeUtf8(bytes)?.split(/\r?\n/, 1)[0];
    const wanted = schemaLine(name);
    if (first === undefined || first === wanted) return [];
    const names = first.startsWith('# yaml-language-server');
    const message = names ? 'this line names another schema' : 'no line here names the schema';
    return [{ file: name, line: 1, message, remedy: `let the file begin with "${wanted}"` }];
  });
}
