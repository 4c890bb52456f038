import { describe, expect, it } from 'vitest';
import { packJsonSchema } from '../../../src/cli/data-schema';
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

  it('says in words what JSON Schema cannot check', () => {
    expect(json.properties?.reachesTo).toMatchObject({
      type: 'string',
      description: expect.stringContaining('EDTF') as string,
    });
    expect(json.properties?.title).toMatchObject({
      minLength: 1,
      description: expect.stringMatching(/space; control/) as string,
    });
  });

  it('leaves optional keys optional', () => {
    expect(json.$defs?.Quote).toMatchObject({
      required: ['id', 'text', 'source', 'start', 'end', 'kind', 'about'],
    });
  });
});
