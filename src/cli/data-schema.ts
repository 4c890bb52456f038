/**
 * The JSON Schemas of the pack format, made from the one definition in `src/pack/schema.ts`: of a compiled pack for
 * the build, and of the two kinds of authoring file for editors. `npm run data:schema` writes the latter to `data/schema`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { AuthoredHead, AuthoredItems } from '../pack/author-schema';
import * as schema from '../pack/schema';
import { edtf, position, slug, text } from '../pack/schema-parts';
import { ROOT } from './data-folders';
import { HEAD_SCHEMA, ITEMS_SCHEMA, SCHEMA_FOLDER } from './schema-line';

const { Source, Name, Wikidata, Summary, Role, Entity, Event } = schema;
const { Quote, Fact, Account, Relation, Evidence, DatedBasis } = schema;

type OverrideAction = NonNullable<ConversionConfig['overrideAction']>;

/**
 * Several patterns of one text stand side by side, each with its message; JSON Schema reads a pattern as one with the
 * flag `u`, which the converter does not know. A check in code leaves its message as a description.
 */
const overrideAction: OverrideAction = ({ valibotAction, jsonSchema, errors }) => {
  if (!('message' in valibotAction) || !('requirement' in valibotAction)) return undefined;
  const { requirement, type } = valibotAction;
  const message = String(valibotAction.message);
  if (type === 'regex' && requirement instanceof RegExp && errors !== undefined) {
    if (requirement.flags !== 'u') throw new Error(`JSON Schema has no flags: ${requirement}`);
    const rest = { ...jsonSchema };
    delete rest.pattern;
    const pattern = { pattern: requirement.source, description: message };
    return { ...rest, allOf: [...(jsonSchema.allOf ?? []), pattern] };
  }
  if (type !== 'check') return undefined;
  const said = jsonSchema.description === undefined ? [] : [jsonSchema.description];
  return { ...jsonSchema, description: [...said, message].join('; ') };
};

function convert(
  converted: v.GenericSchema,
  title: string,
  description: string,
  definitions: Readonly<Record<string, v.GenericSchema>>,
): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(converted, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Anything else that has no counterpart in JSON Schema is to fail here, so that nobody publishes less than is checked.
    errorMode: 'throw',
    definitions: { text, slug, edtf, position, ...definitions },
    overrideAction,
  });
  return { ...($schema === undefined ? {} : { $schema }), title, description, ...rest };
}

const ITEMS = {
  ...{ Source, Name, Wikidata, Summary, Role, Entity, Quote, Fact, Account, Relation },
  ...{ Evidence, DatedBasis },
};

/** The JSON Schema (2020-12) of a pack. What it cannot say (the calendar, links, positions) is checked by `checkPack`. */
export function packJsonSchema(): JsonSchema {
  return convert(
    schema.Pack,
    'Gloss fact pack, format 1',
    'Entities, quotes and facts on one subject with their sources. Positions count code points, start inclusive, end exclusive.',
    { ...ITEMS, Event },
  );
}

/** The schemas for editors, by file name in `data/schema`. */
export function authoringSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    [HEAD_SCHEMA]: convert(
      AuthoredHead,
      'pack.yaml of a Gloss fact pack, format 1',
      'The head of a pack. Lists of items stand in other files beside it.',
      {},
    ),
    [ITEMS_SCHEMA]: convert(
      AuthoredItems,
      'Items of a Gloss fact pack, format 1',
      'Lists of sources, entities, quotes, facts, accounts and relations. All files of a pack are merged.',
      ITEMS,
    ),
  };
}

/** A schema as its file holds it. */
export function schemaText(json: JsonSchema): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

async function main(): Promise<void> {
  const folder = join(ROOT, 'data', SCHEMA_FOLDER);
  await mkdir(folder, { recursive: true });
  for (const [name, json] of Object.entries(authoringSchemas())) {
    await writeFile(join(folder, name), schemaText(json));
    console.log(relative(ROOT, join(folder, name)));
  }
}

// No await here: the build's configuration, which imports this module, may be loaded as CommonJS.
if (process.argv[1] === fileURLToPath(import.meta.url)) void main();
