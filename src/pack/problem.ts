/** What is wrong in a pack, where, and what would be right. */

/** Keys and list positions (from 0) that lead from the pack to the fault, such as `['quotes', 12, 'speaker']`. */
export type Path = readonly (string | number)[];

export interface Problem {
  readonly path: Path;
  /** What is wrong; begins in lower case and ends without a full stop. */
  readonly message: string;
  /** What would be right. */
  readonly remedy: string;
}

/** A problem in an authoring file. */
export interface LocatedProblem {
  /** The file's path below the pack's folder, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** Longest piece of somebody's text repeated in a message, in code points. */
const SHOWN = 60;

/** Characters that cannot be seen, or that change how others are seen, by their number. */
function escaped(text: string): string {
  return text.replace(/\p{C}/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A value as messages name it: texts in quotation marks and cut short, lists and mappings by their kind. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    // A text of many megabytes should not be taken apart to show its first line.
    const points = Array.from(value.slice(0, 2 * SHOWN + 2));
    const rest = points.length > SHOWN ? '…' : '';
    return `"${escaped(points.slice(0, SHOWN).join(''))}${rest}"`;
  }
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value === null) return 'empty';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'boolean' ? String(value) : `of type ${typeof value}`;
}

/** The key at the end of a path as messages name it, such as `speaker` or `quotes, item 13`. */
export function fieldOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'string') return last;
  return last === undefined ? 'the pack' : `${fieldOf(path.slice(0, -1))}, item ${last + 1}`;
}

/** One line for a person: `file:line: what is wrong; what would be right`. */
export function formatProblem(problem: LocatedProblem, folder = ''): string {
  const file = folder === '' ? problem.file : `${folder}/${problem.file}`;
  return `${file}:${problem.line}: ${problem.message}; ${problem.remedy}`;
}

/** By file and line; several of one line stay in the order found. */
export function inOrder(problems: readonly LocatedProblem[]): LocatedProblem[] {
  return [...problems].sort((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return a.line - b.line;
  });
}
