/**
 * From all the places where names stand to the mentions of a document: gates, then overlaps, leftmost-longest.
 *
 * Gates are conditions on the whole document, so they are asked once it (or a change of it) has been scanned. Three steps,
 * so that two doubtful names never vouch for each other:
 * 1. names that stand `always` are mentions;
 * 2. a name `with-context` is one where another entity of its pack is mentioned by step 1;
 * 3. a name `after-full-name` is one where its entity is mentioned by step 1 or 2.
 */
import { AFTER_FULL_NAME, ALWAYS, WITH_CONTEXT } from './gate';
import { entityOf, gateOf, type NameIndex, packOf } from './index-layout';

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
  /** Entities whose full name stands in the document and counts there. */
  readonly introduced: ReadonlySet<number>;
}

/** Whether another entity of a pack is certain. */
function hasCompany(certain: Context['certain'], pack: number, entity: number): boolean {
  const entities = certain.get(pack);
  return entities !== undefined && entities.size > (entities.has(entity) ? 1 : 0);
}

/** Reads off all found names of a document what the gates ask. */
export function contextOf(index: NameIndex, names: Iterable<number>): Context {
  const certain = new Map<number, Set<number>>();
  const doubtful = new Set<number>();
  const introduced = new Set<number>();
  for (const name of names) {
    const gate = gateOf(index, name);
    if (gate === WITH_CONTEXT) doubtful.add(name);
    if (gate !== ALWAYS) continue;
    introduced.add(entityOf(index, name));
    const pack = packOf(index, name);
    const entities = certain.get(pack);
    if (entities) entities.add(entityOf(index, name));
    else certain.set(pack, new Set([entityOf(index, name)]));
  }
  for (const name of doubtful) {
    if (hasCompany(certain, packOf(index, name), entityOf(index, name)))
      introduced.add(entityOf(index, name));
  }
  return { certain, introduced };
}

/** Whether a name's gate is open in a document. */
export function passesGate(index: NameIndex, context: Context, name: number): boolean {
  const entity = entityOf(index, name);
  switch (gateOf(index, name)) {
    case ALWAYS:
      return true;
    case AFTER_FULL_NAME:
      return context.introduced.has(entity);
    default:
      return hasCompany(context.certain, packOf(index, name), entity);
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
  // Of the shut names so far, the first of those that reach furthest. All began here or before, so it is the longest around.
  let shut: F | null = null;
  // The longest of the open names that begin where the last one does, and whether it stands among the mentions.
  let first: F | null = null;
  let counts = false;
  let end = 0;
  for (const f of found) {
    if (!passesGate(index, context, f.name)) {
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
