import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/cli/data-folders';
import { checkSchemaLines, schemaLine } from '../../../src/cli/schema-line';
import { file } from '../pack/fixture';

describe('the line that names the schema', () => {
  it.each([
    ['pack.yaml', '../schema/pack.schema.json'],
    ['facts.yaml', '../schema/items.schema.json'],
    ['quotes/report.yaml', '../../schema/items.schema.json'],
    ['a/b/pack.yaml', '../../../schema/items.schema.json'],
  ])('of %s leads to a schema that is there', (name, path) => {
    expect(schemaLine(name)).toBe(`# yaml-language-server: $schema=${path}`);
    expect(existsSync(join(ROOT, 'data/any-pack', dirname(name), path))).toBe(true);
  });

  it.each([
    ['right', `${schemaLine('facts.yaml')}\nfacts: []\n`, []],
    ['right, with the line ends of Windows', `${schemaLine('facts.yaml')}\r\nfacts: []\r\n`, []],
    ['missing', 'facts: []\n', ['no line here names the schema']],
    ['not the first', `\n${schemaLine('facts.yaml')}\n`, ['no line here names the schema']],
    ['that of another file', schemaLine('pack.yaml'), ['this line names another schema']],
    ['in an empty file', '', ['no line here names the schema']],
  ])('is asked for where it is %s', (_, text, messages) => {
    const found = checkSchemaLines([file('facts.yaml', text)]);
    expect(found.map(({ message }) => message)).toEqual(messages);
    for (const { file: name, line, remedy } of found) {
      expect({ name, line }).toEqual({ name: 'facts.yaml', line: 1 });
      expect(remedy).toContain(`"${schemaLine('facts.yaml')}"`);
    }
  });

  it('is not asked for in a file that cannot be read', () => {
    expect(checkSchemaLines([{ name: 'facts.yaml', bytes: Uint8Array.of(0xff) }])).toEqual([]);
  });
});
