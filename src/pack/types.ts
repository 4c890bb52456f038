/** The types of a pack, all inferred from the one schema. */
import type * as v from 'valibot';
import type * as schema from './schema';

export type Pack = v.InferOutput<typeof schema.Pack>;
export type Source = v.InferOutput<typeof schema.Source>;
export type Entity = v.InferOutput<typeof schema.Entity>;
export type Name = v.InferOutput<typeof schema.Name>;
export type Role = v.InferOutput<typeof schema.Role>;
export type Quote = v.InferOutput<typeof schema.Quote>;
export type Fact = v.InferOutput<typeof schema.Fact>;
export type Account = v.InferOutput<typeof schema.Account>;
export type Relation = v.InferOutput<typeof schema.Relation>;
export type Evidence = v.InferOutput<typeof schema.Evidence>;
export type Kind = Entity['kind'];
