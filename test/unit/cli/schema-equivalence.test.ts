import type { SchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { authoringSchemas, packJsonSchema } from '../../../src/cli/data-schema';
import { HEAD_SCHEMA, ITEMS_SCHEMA } from '../../../src/cli/schema-line';
import { HEAD_FILE } from '../../../src/pack/author';
import { AuthoredHead, AuthoredItems } from '../../../src/pack/author-schema';
import { isEdtf } from '../../../src/pack/edtf';
import * as schema from '../../../src/pack/schema';
import { must } from '../../support/must';
import { fixtureFiles, fixturePack } from '../pack/fixture';
import { SCHEMA_CASES, type Verdict } from './schema-cases';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
// The two libraries write down the type of a schema differently.
const compile = (json: object) => ajv.compile(json as SchemaObject);
const isSoundToAjv = compile(packJsonSchema());

/** Both verdicts on what JSON can hold of a value. */
function verdict(pack: unknown): Verdict | 'beyond valibot' {
  const json: unknown = JSON.parse(JSON.stringify(pack));
  const ours = v.safeParse(schema.Pack, json).success;
  const theirs = isSoundToAjv(json);
  if (ours === theirs) return ours ? 'sound' : 'refused';
  return theirs ? 'beyond JSON Schema' : 'beyond valibot';
}

describe('the published JSON Schema refuses what the extension refuses', () => {
  it.each(SCHEMA_CASES)('$name: $verdict', ({ change, verdict: expected }) => {
    const pack = fixturePack();
    change(pack);
    expect(verdict(pack)).toBe(expected);
  });

  it('and nothing else, on packs with one value changed: only the calendar is beyond it', () => {
    const places = (value: unknown): [Record<string, unknown>, string][] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, inner]) => [
            [value as Record<string, unknown>, key] as [Record<string, unknown>, string],
            ...places(inner),
          ]);
    const count = places(fixturePack()).length;
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(
          ' ',
          '\n',
          '\u00A0',
          '\uFEFF',
          'a',
          '\u202E',
          '\uD83D',
          '-',
          'Q',
          '1',
        ),
      }),
      fc.string({
        unit: fc.constantFrom('0', '1', '2', '3', '9', '-', 'X', '/', '.', '~'),
        maxLength: 21,
      }),
      fc.integer(),
      fc.double(),
    );
    fc.assert(
      fc.property(fc.nat(count - 1), anything, fc.boolean(), (index, value, remove) => {
        const pack = fixturePack();
        const [holder, key] = must(places(pack)[index]);
        if (remove) Reflect.deleteProperty(holder, key);
        else holder[key] = value;
        const found = verdict(pack);
        if (found === 'sound' || found === 'refused') return;
        expect(found).toBe('beyond JSON Schema');
        expect(typeof value === 'string' && !isEdtf(value)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the schemas for editors', () => {
  const schemas = authoringSchemas();
  const head = compile(must(schemas[HEAD_SCHEMA]));
  const items = compile(must(schemas[ITEMS_SCHEMA]));

  it.each(fixtureFiles())('take $name of the fixture', ({ name, bytes }) => {
    const content: unknown = parse(new TextDecoder().decode(bytes));
    expect((name === HEAD_FILE ? head : items)(content)).toBe(true);
  });

  it.each([
    { title: 'A pack' },
    { ...fixtureHead(), facts: [] },
    { ...fixtureHead(), reachesTo: 'now' },
  ])('refuse the head %j, as valibot does', (value) => {
    expect(head(value)).toBe(false);
    expect(v.is(AuthoredHead, value)).toBe(false);
  });

  it.each([
    { facts: {} },
    { fact: [] },
    { events: [] },
    { format: 1 },
    { facts: [{ id: 'a' }] },
    { entities: [{ ...fixturePack().entities[0], label: '' }] },
  ])('refuse the items %j, as valibot does', (value) => {
    expect(items(value)).toBe(false);
    expect(v.is(AuthoredItems, value)).toBe(false);
  });

  it('take a file with one list or several', () => {
    const { facts, quotes } = fixturePack();
    for (const value of [{ facts }, { facts, quotes }, { facts: [] }]) {
      expect(items(value)).toBe(true);
      expect(v.is(AuthoredItems, value)).toBe(true);
    }
  });
});

function fixtureHead(): object {
  const { format, id, title, version, language, reachesTo } = fixturePack();
  return { format, id, title, version, language, reachesTo };
}
