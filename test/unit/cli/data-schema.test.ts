import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/cli/data-folders';
import { authoringSchemas, packJsonSchema, schemaText } from '../../../src/cli/data-schema';
import * as schema from '../../../src/pack/schema';

describe('packJsonSchema', () => {
  const json = packJsonSchema();

  it('is of the draft that is promised', () => {
    expect(json.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(json.title).toMatch(/format 1/);
  });

  it('knows every key of the pack and no other', () => {
    expect(Object.keys(json.properties ?? {})).toEqual(Object.keys(schema.Pack.entries));
    expect(json.required).toEqual(Object.keys(schema.Pack.entries));
    expect(json.additionalProperties).toBe(false);
  });

  it('resolves every reference within itself', () => {
    const references = JSON.stringify(json).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g);
    const names = new Set(Array.from(references, ([, name]) => name));
    expect(names.size).toBeGreaterThan(8);
    for (const name of names) expect(json.$defs).toHaveProperty(String(name));
  });

  it('says what each rule is in words', () => {
    expect(json.$defs?.edtf).toMatchObject({
      type: 'string',
      description: expect.stringContaining('EDTF') as string,
    });
    expect(json.$defs?.text).toMatchObject({
      minLength: 1,
      allOf: [
        { description: 'this text must not begin or end with a space' },
        { description: 'control, direction or tag characters are not allowed here' },
      ],
    });
  });

  it('leaves optional keys optional', () => {
    expect(json.$defs?.Quote).toMatchObject({
      required: ['id', 'text', 'source', 'start', 'end', 'kind', 'about'],
    });
    expect(json.$defs?.Name).toMatchObject({ required: ['text', 'gate', 'case', 'origin'] });
  });
});

describe('the schemas for editors', () => {
  it.each(Object.entries(authoringSchemas()))(
    'data/schema/%s is fresh; otherwise run `npm run data:schema`',
    (name, json) => {
      expect(readFileSync(join(ROOT, 'data/schema', name), 'utf8')).toBe(schemaText(json));
    },
  );
});
