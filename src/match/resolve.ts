/**
 * From all the places where names stand to the mentions of a document: gates, then overlaps, leftmost-longest.
 *
 * Gates are conditions on the whole document, so they are asked once it (or a change of it) has been scanned. Four steps,
 * so that two doubtful names never vouch for each other:
 * 1. names that stand `always` are mentions;
 * 2. a name `with-context` is one where another entity of its pack is mentioned by step 1;
 * 3. a person's full name that others bear is one where, besides, an entity that counts by step 1 or 2 stands in its run, or the
 *    document is full of the pack (`company.ts`), and one whose entity is mentioned by step 1 or 2, or by this step elsewhere;
 * 4. a name `after-full-name` is one where its entity is mentioned by steps 1 to 3.
 */
import { companyIn, type Context, othersCertain } from './company';
import { ALWAYS, WITH_COMPANY, WITH_CONTEXT } from './gate';
import { entityOf, gateOf, type NameIndex } from './index-layout';

/** A place where a name stands, in UTF-16 units of one run of text; before gates and overlaps. */
export interface Found {
  /** Number of the name in the index. */
  readonly name: number;
  readonly start: number;
  readonly end: number;
}

/** Whether a name's gate is open. @param hasCompany whether a full name has company in its run */
function passesGate(
  index: NameIndex,
  context: Context,
  hasCompany: (name: number) => boolean,
  name: number,
): boolean {
  const gate = gateOf(index, name);
  if (gate === ALWAYS) return true;
  if (gate === WITH_CONTEXT) return othersCertain(index, context, name) > 0;
  return (
    context.introduced.has(entityOf(index, name)) || (gate === WITH_COMPANY && hasCompany(name))
  );
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
  const hasCompany = companyIn(index, context, found);
  // Of the shut names so far, the first of those that reach furthest. All began here or before, so it is the longest around.
  let shut: F | null = null;
  // The longest of the open names that begin where the last one does, and whether it stands among the mentions.
  let first: F | null = null;
  let counts = false;
  let end = 0;
  for (const f of found) {
    if (!passesGate(index, context, hasCompany, f.name)) {
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
