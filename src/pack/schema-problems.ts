/** The schema's findings in the words and with the paths of our own problems. */
import type * as v from 'valibot';
import { suggest } from './near';
import { fieldOf, type Path, type Problem, shown } from './problem';
import { Pack } from './schema';

type Issue = v.BaseIssue<unknown>;

/** Nobody reads more than this, and a hostile pack could have millions of faults. */
const MOST_PROBLEMS = 1000;
const MOST_UNKNOWN_KEYS = 100;

/** The part of a valibot schema that tells which keys and words it knows. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly (Shape | string)[];
}

function unwrap(shape: Shape | undefined): Shape | undefined {
  if (shape?.wrapped) return unwrap(shape.wrapped);
  if (shape?.type !== 'union') return shape;
  return shape.options?.find((o): o is Shape => typeof o !== 'string' && o.entries !== undefined);
}

/** The schema for what stands at a path; `undefined` where the schema knows no such path. */
function shapeAt(path: Path): Shape | undefined {
  let shape: Shape | undefined = Pack;
  for (const key of path) {
    const outer = unwrap(shape);
    const entries = outer?.entries ?? {};
    shape =
      typeof key === 'number'
        ? outer?.item
        : Object.hasOwn(entries, key)
          ? entries[key]
          : undefined;
  }
  return unwrap(shape);
}

function pathOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Valibot names the first unknown key of a mapping; an author wants them all. */
function unknownKeys(outer: Path, mapping: unknown): Problem[] {
  const known = Object.keys(shapeAt(outer)?.entries ?? {});
  return Object.keys(mapping ?? {})
    .filter((key) => !known.includes(key))
    .slice(0, MOST_UNKNOWN_KEYS)
    .map((key) => ({
      path: [...outer, key],
      message: `${shown(key)} is not a key here`,
      remedy: suggest(key, known, `leave it out; the keys are ${known.join(', ')}`),
    }));
}

function remedyFor(issue: Issue, path: Path): string {
  const { input } = issue;
  switch (issue.type) {
    case 'picklist': {
      const options = (shapeAt(path)?.options ?? []).filter((o) => typeof o === 'string');
      const all = `it is one of: ${options.join(', ')}`;
      return typeof input === 'string' ? suggest(input, options, all) : all;
    }
    case 'string': {
      const scalar = typeof input === 'number' || typeof input === 'boolean';
      if (issue.message.startsWith('Invalid')) {
        return scalar ? 'put it in quotation marks' : 'write a text here';
      }
      return issue.message;
    }
    case 'number':
      return 'write a whole number, without quotation marks';
    case 'array':
      return 'write a list';
    case 'strict_object':
      return 'write a mapping of keys to values';
    default:
      return issue.message;
  }
}

function problemOf(issue: Issue, outer: Path): Problem[] {
  const path = [...outer, ...pathOf(issue)];
  const last = issue.path?.at(-1);
  if (issue.type === 'strict_object' && last && 'origin' in last && last.origin === 'key') {
    if (issue.expected === 'never') return unknownKeys(path.slice(0, -1), last.input);
    const field = fieldOf(path);
    return [{ path: path.slice(0, -1), message: `${field} is missing`, remedy: `add ${field}` }];
  }
  // A union tells only that nothing fitted; for a mapping the faults of the mapping are what helps.
  const inner = (issue.issues ?? []).filter((sub) => sub.path !== undefined);
  if (issue.type === 'union' && inner.length > 0 && typeof issue.input === 'object') {
    return inner.flatMap((sub) => problemOf(sub, path));
  }
  const message = `${fieldOf(path)} is ${shown(issue.input)}`;
  return [{ path, message, remedy: remedyFor(issue, path) }];
}

/** Problems for what the schema found, at most about a thousand. */
export function schemaProblems(issues: readonly Issue[]): Problem[] {
  const problems: Problem[] = [];
  for (const issue of issues) {
    if (problems.length >= MOST_PROBLEMS) break;
    problems.push(...problemOf(issue, []));
  }
  return problems;
}
