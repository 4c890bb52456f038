/**
 * From all the places where names stand to the mentions of a document: gates, then overlaps, leftmost-longest.
 *
 * Gates are conditions on the whole document, so they are asked once it (or a change of it) has been scanned. Four steps,
 * so that two doubtful names never vouch for each other:
 * 1. names that stand `always` are mentions;
 * 2. a name `with-context` is one where another entity of its pack is mentioned by step 1;
 * 3. a person's full name that others bear is one where, of its pack, several other entities are mentioned by step 1, or another
 *    one by step 1 or 2 (or by its surname, after such a name) in the same run: one is company there, on a page about something
 *    else it is chance;
 * 4. a name `after-full-name` is one where its entity is mentioned by steps 1 to 3.
 */
import { AFTER_FULL_NAME, ALWAYS, WITH_COMPANY, WITH_CONTEXT } from './gate';
import { entityOf, gateOf, type NameIndex, packOf } from './index-layout';

/**
 * Other entities that are certain in a page where a full name that others bear needs nobody beside it. On 121 labelled pages this
 * lost 5 right marks and 9 false ones; 2 would have lost none and 3, 4 lost 16 and 10.
 */
const MANY = 3;

/** A place where a name stands, in UTF-16 units of one run of text; before gates and overlaps. */
export interface Found {
  /** Number of the name in the index. */
  readonly name: number;
  readonly start: number;
  readonly end: number;
}

/** What a document holds, as far as gates ask. */
export interface Context {
  /** Entities that stand by a name that is safe alone, by pack. */
  readonly certain: ReadonlyMap<number, ReadonlySet<number>>;
  /** Entities whose full name stands in the document and counts there by step 1 or 2. */
  readonly known: ReadonlySet<number>;
  /** The same by step 1, 2 or 3. */
  readonly introduced: ReadonlySet<number>;
}

/** How many other entities of a pack are certain. */
function othersCertain(certain: Context['certain'], pack: number, entity: number): number {
  const entities = certain.get(pack);
  return entities === undefined ? 0 : entities.size - (entities.has(entity) ? 1 : 0);
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

/** The context that these names make by steps 1 and 2. Names of other gates make no difference. */
export function knownOf(index: NameIndex, names: Iterable<number>): Context {
  const certain = new Map<number, Set<number>>();
  const doubtful = new Set<number>();
  const known = new Set<number>();
  for (const name of names) {
    const gate = gateOf(index, name);
    if (gate === WITH_CONTEXT) doubtful.add(name);
    if (gate !== ALWAYS) continue;
    known.add(entityOf(index, name));
    const pack = packOf(index, name);
    const entities = certain.get(pack);
    if (entities) entities.add(entityOf(index, name));
    else certain.set(pack, new Set([entityOf(index, name)]));
  }
  for (const name of doubtful) {
    if (othersCertain(certain, packOf(index, name), entityOf(index, name)) > 0)
      known.add(entityOf(index, name));
  }
  return { certain, known, introduced: known };
}

/** A context in which these names, found in company, introduce their entities as well. */
export function introducing(index: NameIndex, context: Context, names: Iterable<number>): Context {
  const introduced = new Set(context.known);
  for (const name of names) introduced.add(entityOf(index, name));
  return { ...context, introduced };
}

/** The full names in a run that others bear, and that have the company which step 3 wants. */
export function inCompany<F extends Found>(
  index: NameIndex,
  context: Context,
  run: readonly F[],
): F[] {
  const company = new Company(index, context, run);
  return run.filter(({ name }) => gateOf(index, name) === WITH_COMPANY && company.isFor(name));
}

/** Who stands in a run, worked out when first asked. */
class Company {
  readonly #index: NameIndex;
  readonly #context: Context;
  readonly #run: readonly Found[];
  /** Known entities in the run, each with one of its names. */
  #names: Map<number, number> | undefined;

  constructor(index: NameIndex, context: Context, run: readonly Found[]) {
    this.#index = index;
    this.#context = context;
    this.#run = run;
  }

  /** Whether a full name that others bear has the company which step 3 wants. */
  isFor(name: number): boolean {
    const pack = packOf(this.#index, name);
    const entity = entityOf(this.#index, name);
    const others = othersCertain(this.#context.certain, pack, entity);
    if (others === 0 || others >= MANY) return others > 0;
    for (const [other, its] of (this.#names ??= this.#known()))
      if (other !== entity && packOf(this.#index, its) === pack) return true;
    return false;
  }

  #known(): Map<number, number> {
    const names = new Map<number, number>();
    for (const { name } of this.#run) {
      const entity = entityOf(this.#index, name);
      if (this.#context.known.has(entity)) names.set(entity, name);
    }
    return names;
  }
}

/** Whether a name's gate is open. @param company who stands in its run */
function passesGate(index: NameIndex, context: Context, company: Company, name: number): boolean {
  const entity = entityOf(index, name);
  switch (gateOf(index, name)) {
    case ALWAYS:
      return true;
    case AFTER_FULL_NAME:
      return context.introduced.has(entity);
    case WITH_CONTEXT:
      return othersCertain(context.certain, packOf(index, name), entity) > 0;
    default:
      return company.isFor(name);
  }
}

/**
 * The mentions among the names found in one run of text.
 *
 * A name within a longer known name whose gate is shut counts only if it is safe alone: "West" in "Thomas West" says
 * nothing where "Thomas West" itself is doubtful. Where one span names two entities, it is a mention of neither.
 * @param found in the order of `scan`: by beginning, the longest first
 * @param into where the mentions are put, behind those that are there: a page has thousands of runs
 */
export function resolveRun<F extends Found>(
  index: NameIndex,
  context: Context,
  found: readonly F[],
  into: F[] = [],
): F[] {
  const company = new Company(index, context, found);
  // Of the shut names so far, the first of those that reach furthest. All began here or before, so it is the longest around.
  let shut: F | null = null;
  // The longest of the open names that begin where the last one does, and whether it stands among the mentions.
  let first: F | null = null;
  let counts = false;
  let end = 0;
  for (const f of found) {
    if (!passesGate(index, context, company, f.name)) {
      if (shut === null || f.end > shut.end) shut = f;
    } else if (shut !== null && isWithin(f, shut) && gateOf(index, f.name) !== ALWAYS) {
      continue;
    } else if (first?.start !== f.start) {
      first = f;
      counts = f.start >= end;
      if (!counts) continue;
      into.push(f);
      ({ end } = f);
    } else if (counts && first.end === f.end && !isSameEntity(index, first, f)) {
      into.pop();
      counts = false;
    }
  }
  return into;
}

/** Whether a name stands in a longer one. @param shut began where it does, or before */
function isWithin(f: Found, shut: Found): boolean {
  return shut.end >= f.end && shut.end - shut.start > f.end - f.start;
}

function isSameEntity(index: NameIndex, a: Found, b: Found): boolean {
  return entityOf(index, a.name) === entityOf(index, b.name);
}
