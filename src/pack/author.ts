/**
 * Reads a pack as people write it: `pack.yaml` with the head, and any number of files whose lists hold the items.
 * Pure: files come in as bytes, and out come one document in the compiled shape and the line of each part of it.
 */
import { isSeq } from 'yaml';
import { type AuthoredFile, type AuthoredMapping, parseAuthored } from './author-yaml';
import { type Section, SECTIONS } from './links';
import { suggest } from './near';
import { type LocatedProblem, type Path, shown } from './problem';

export type { AuthoredFile } from './author-yaml';

/** The one file of a pack whose name is fixed. */
export const HEAD_FILE = 'pack.yaml';
/** The keys of that file; every other file has lists, named by section. */
export const HEAD_KEYS = ['format', 'id', 'title', 'version', 'language', 'reachesTo'] as const;

export interface Place {
  /** Path below the pack's folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export interface Authored {
  /** What the files say, not yet held against the schema; `events` is empty. */
  readonly document: Readonly<Record<string, unknown>>;
  /** Faults of the files themselves: encoding, YAML, unknown keys, sections that are no lists. */
  readonly problems: readonly LocatedProblem[];
  /** Whether the head was read; where not, nothing can be said of what it lacks. */
  readonly hasHead: boolean;
  /** Where the deepest part of the path that was written stands. */
  readonly locate: (path: Path) => Place;
}

/** Where an item of a merged section was written. */
interface Origin {
  readonly file: AuthoredMapping;
  /** Its position in that file's list. */
  readonly index: number;
}

function isSection(key: string): key is Section {
  return (SECTIONS as readonly string[]).includes(key);
}

/** Advice on a key that the file may not have. */
function misplaced(key: string, isHead: boolean): string {
  if (isHead && isSection(key))
    return `lists stand in other files than ${HEAD_FILE}; move it there`;
  if (!isHead && (HEAD_KEYS as readonly string[]).includes(key)) return `move it to ${HEAD_FILE}`;
  if (key === 'events') return 'write events under entities, with kind "event" and a date';
  const known: readonly string[] = isHead ? HEAD_KEYS : SECTIONS;
  return suggest(key, known, `leave it out; the keys are ${known.join(', ')}`);
}

class Merge {
  readonly head: Record<string, unknown> = {};
  readonly items: Record<Section, unknown[]> = {
    sources: [],
    entities: [],
    quotes: [],
    facts: [],
    accounts: [],
    relations: [],
  };
  readonly origins = new Map<string, Origin[]>();
  readonly problems: LocatedProblem[] = [];

  add(file: AuthoredMapping): void {
    const isHead = file.name === HEAD_FILE;
    const content = new Map(Object.entries(file.map.toJSON() as Record<string, unknown>));
    for (const [key, value] of content) {
      if (isHead && (HEAD_KEYS as readonly string[]).includes(key)) this.head[key] = value;
      else if (!isHead && isSection(key)) this.#addList(file, key, value);
      else this.#tell(file, key, `${shown(key)} is not a key of this file`, misplaced(key, isHead));
    }
  }

  #addList(file: AuthoredMapping, section: Section, list: unknown): void {
    if (!Array.isArray(list) || !isSeq(file.map.get(section))) {
      this.#tell(
        file,
        section,
        `${section} is ${shown(list)}`,
        'write a list, each item after "- "',
      );
      return;
    }
    const origins = this.origins.get(section) ?? [];
    this.origins.set(section, origins);
    for (const [index, item] of (list as unknown[]).entries()) {
      this.items[section].push(item);
      origins.push({ file, index });
    }
  }

  #tell(file: AuthoredMapping, key: string, message: string, remedy: string): void {
    this.problems.push({ file: file.name, line: file.lineOf([key]), message, remedy });
  }
}

/** Reads the files of one pack, in the order of their names; every fault is told. */
export function readAuthored(files: readonly AuthoredFile[]): Authored {
  const merge = new Merge();
  let head: AuthoredMapping | undefined;
  // By code unit and not by locale: the order must be the same on every machine.
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  if (!files.some(({ name }) => name === HEAD_FILE)) {
    merge.problems.push({
      file: HEAD_FILE,
      line: 1,
      message: 'the file is missing',
      remedy: `add it with the keys ${HEAD_KEYS.join(', ')}`,
    });
  }
  for (const file of sorted) {
    const parsed = parseAuthored(file);
    if (!parsed.ok) {
      merge.problems.push(...parsed.problems);
      continue;
    }
    if (file.name === HEAD_FILE) head = parsed.file;
    merge.add(parsed.file);
  }

  const locate = ([first, second, ...rest]: Path): Place => {
    const origin =
      typeof first === 'string' && typeof second === 'number'
        ? merge.origins.get(first)?.[second]
        : undefined;
    if (origin && first !== undefined) {
      const line = origin.file.lineOf([first, origin.index, ...rest]);
      return { file: origin.file.name, line };
    }
    return { file: HEAD_FILE, line: head && first !== undefined ? head.lineOf([first]) : 1 };
  };
  return {
    document: { ...merge.head, ...merge.items, events: [] },
    problems: merge.problems,
    hasHead: head !== undefined,
    locate,
  };
}
