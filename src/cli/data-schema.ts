/** The published JSON Schema of the pack format, made from the one definition in `src/pack/schema.ts`. */
import { fileURLToPath } from 'node:url';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as schema from '../pack/schema';

const { Source, Name, Summary, Role, Entity, Event, Quote, Fact, Account, Relation } = schema;
const { Evidence, DatedBasis } = schema;

/** The JSON Schema (2020-12) of a pack. What it cannot say (dates, links, positions) stands in descriptions or in `checkPack`. */
export function packJsonSchema(): JsonSchema {
  const converted = toJsonSchema(schema.Pack, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Anything else that has no counterpart in JSON Schema is to fail here, so that nobody publishes less than is checked.
    errorMode: 'throw',
    definitions: {
      ...{ Source, Name, Summary, Role, Entity, Event, Quote, Fact, Account, Relation },
      ...{ Evidence, DatedBasis },
    },
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== 'check' || !('message' in valibotAction)) return undefined;
      const said = jsonSchema.description === undefined ? [] : [jsonSchema.description];
      return { ...jsonSchema, description: [...said, String(valibotAction.message)].join('; ') };
    },
  });
  const { $schema, ...rest } = converted;
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: 'Gloss fact pack, format 1',
    description:
      'Entities, quotes and facts on one subject with their sources. Positions count code points, start inclusive, end exclusive.',
    ...rest,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(packJsonSchema(), null, 2));
}
