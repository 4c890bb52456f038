/** The schema of the files that people write, taken from that of the compiled pack; editors are given it as JSON Schema. */
import * as v from 'valibot';
import { Pack } from './schema';

const { format, id, title, version, language, reachesTo } = Pack.entries;
const { sources, entities, quotes, facts, accounts, relations } = Pack.entries;

/** `pack.yaml`. */
export const AuthoredHead = v.strictObject({ format, id, title, version, language, reachesTo });

/** Every other file: one or more lists of items. */
export const AuthoredItems = v.strictObject({
  sources: v.exactOptional(sources),
  entities: v.exactOptional(entities),
  quotes: v.exactOptional(quotes),
  facts: v.exactOptional(facts),
  accounts: v.exactOptional(accounts),
  relations: v.exactOptional(relations),
});
