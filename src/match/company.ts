/**
 * What a whole document holds of a pack, as far as gates ask, and the company that a full name needs which others bear as well.
 *
 * "Thomas West" is the envoy where he stands in one passage with another entity that counts, or where the page is full of the pack.
 * Alone on a page with one or two other entities he is a chess player or somebody's grandfather: that a word has one sense in a
 * document (Gale, Church and Yarowsky 1992) holds for what the page is about, and such a page is about something else.
 */
import { ALWAYS, WITH_COMPANY, WITH_CONTEXT } from './gate';
import { entityOf, gateOf, type NameIndex, packOf } from './index-layout';
import type { Found } from './resolve';

/**
 * How full of its pack a page is in which such a name needs nobody beside it: so many others are certain, or fewer are and so many
 * known in all. On 121 labelled pages this takes away 9 false marks and no right one; without the second way 5 right ones as well,
 * and with four certain ones wanted 16 and 10.
 */
const MANY_CERTAIN = 3;
const SOME_CERTAIN = 2;
const MANY_KNOWN = 8;

/** Numbers of entities, by the numbers of their packs. */
type ByPack = ReadonlyMap<number, ReadonlySet<number>>;

/** What a document holds, as far as gates ask. */
export interface Context {
  /** Entities that stand by a name that is safe alone. */
  readonly certain: ByPack;
  /** Entities whose full name stands in the document and counts there by the first two steps of `resolve.ts`. */
  readonly known: ByPack;
  /** The same by the first three. */
  readonly introduced: ReadonlySet<number>;
}

/** How many other entities of a name's pack are certain. */
export function othersCertain(index: NameIndex, { certain }: Context, name: number): number {
  const entities = certain.get(packOf(index, name));
  return entities === undefined ? 0 : entities.size - (entities.has(entityOf(index, name)) ? 1 : 0);
}

/** Reads off a whole document what the gates ask. @param runs what is found in each run of its text */
export function contextOf(index: NameIndex, runs: readonly (readonly Found[])[]): Context {
  const context = knownOf(
    index,
    runs.flatMap((run) => run.map(({ name }) => name)),
  );
  return introducing(
    index,
    context,
    runs.flatMap((run) => inCompany(index, context, run).map(({ name }) => name)),
  );
}

/** The context that these names make by the first two steps; names with other gates make no difference. */
export function knownOf(index: NameIndex, names: Iterable<number>): Context {
  const certain = new Map<number, Set<number>>();
  const known = new Map<number, Set<number>>();
  const doubtful = new Set<number>();
  for (const name of names) {
    const gate = gateOf(index, name);
    if (gate === WITH_CONTEXT) doubtful.add(name);
    if (gate !== ALWAYS) continue;
    note(index, certain, name);
    note(index, known, name);
  }
  const context = { certain, known, introduced: new Set<number>() };
  for (const name of doubtful)
    if (othersCertain(index, context, name) > 0) note(index, known, name);
  return introducing(index, context, []);
}

function note(index: NameIndex, into: Map<number, Set<number>>, name: number): void {
  const pack = packOf(index, name);
  const entities = into.get(pack);
  if (entities) entities.add(entityOf(index, name));
  else into.set(pack, new Set([entityOf(index, name)]));
}

/** A context in which these names, found in company, introduce their entities as well. */
export function introducing(index: NameIndex, context: Context, names: Iterable<number>): Context {
  const introduced = new Set<number>();
  for (const entities of context.known.values())
    for (const entity of entities) introduced.add(entity);
  for (const name of names) introduced.add(entityOf(index, name));
  return { ...context, introduced };
}

/** The full names in a run that others bear as well, and that have the company which they need. */
export function inCompany<F extends Found>(
  index: NameIndex,
  context: Context,
  run: readonly F[],
): F[] {
  const hasCompany = companyIn(index, context, run);
  return run.filter(({ name }) => gateOf(index, name) === WITH_COMPANY && hasCompany(name));
}

/**
 * Tells whether a full name in a run that others bear as well has the company which it needs. Who stands in the run is worked out when
 * first asked: most runs hold no such name.
 */
export function companyIn(
  index: NameIndex,
  context: Context,
  run: readonly Found[],
): (name: number) => boolean {
  const isKnown = (name: number): boolean =>
    context.known.get(packOf(index, name))?.has(entityOf(index, name)) ?? false;
  /** Known entities in the run, each with one of its names. */
  let beside: Map<number, number> | undefined;
  return (name) => {
    const certain = othersCertain(index, context, name);
    if (certain === 0 || certain >= MANY_CERTAIN) return certain > 0;
    const pack = packOf(index, name);
    const known = context.known.get(pack)?.size ?? 0;
    if (certain >= SOME_CERTAIN && known >= MANY_KNOWN) return true;
    beside ??= new Map(
      run.filter((f) => isKnown(f.name)).map((f) => [entityOf(index, f.name), f.name]),
    );
    for (const [entity, its] of beside)
      if (entity !== entityOf(index, name) && packOf(index, its) === pack) return true;
    return false;
  };
}
