/** One authoring file: bytes to a mapping whose keys and items know their lines. */
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { type LocatedProblem, type Path, shown } from './problem';

/** A file of a pack's folder as it was read. */
export interface AuthoredFile {
  /** Path below the pack's folder, with forward slashes, such as `people/taliban.yaml`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that is well-formed YAML with a mapping at its top. */
export interface AuthoredMapping {
  readonly name: string;
  readonly map: YAMLMap;
  /** The line, from 1, of the deepest key or item on the path that the file has. */
  readonly lineOf: (path: Path) => number;
}

export type Parsed =
  | { readonly ok: true; readonly file: AuthoredMapping }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

const LINE_FEED = 0x0a;

/** The first line, from 1, that is not UTF-8. */
function badLine(bytes: Uint8Array): number {
  let line = 1;
  // A line feed is never part of a longer UTF-8 sequence, so lines can be decoded one by one.
  for (let from = 0; from < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const to = feed < 0 ? bytes.length : feed;
    if (decodeUtf8(bytes.subarray(from, to)) === undefined) return line;
    from = to + 1;
  }
  return line;
}

/** Text from UTF-8; `undefined` where the bytes are not UTF-8. A byte order mark at the start is left out. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What is wrong and what would be right, for one of the YAML library's findings. */
function explain(code: string, message: string, text: string): [message: string, remedy: string] {
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:\n]*/.exec(text)?.[0].trim() ?? '';
      return [`the key ${shown(key)} is written twice in one mapping`, 'keep one of them'];
    }
    case 'TAB_AS_INDENT':
      return ['a tab stands in the indentation', 'indent with spaces'];
    case 'MULTIPLE_DOCS':
      return ['a second document begins here', 'a file holds one; leave out the line "---"'];
    case 'TAG_RESOLVE_FAILED':
      return [
        'a tag ("!…") stands here',
        'write plain values; put a text with "!" in quotation marks',
      ];
    default: {
      const [first = ''] = message.split('\n');
      const plain = first.charAt(0).toLowerCase() + first.slice(1);
      return [`not well-formed YAML (${plain})`, 'look at the indentation, colons and marks here'];
    }
  }
}

/** Parses one file; all its faults are told together. */
export function parseAuthored({ name, bytes }: AuthoredFile): Parsed {
  const problem = (line: number, message: string, remedy: string): LocatedProblem => {
    return { file: name, line, message, remedy };
  };
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    const problems = [problem(badLine(bytes), 'this line is not UTF-8', 'save the file as UTF-8')];
    return { ok: false, problems };
  }
  const counter = new LineCounter();
  const line = (offset: number): number => counter.linePos(offset).line;
  const doc = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    resolveKnownTags: false,
    stringKeys: true,
  });

  const problems = [...doc.errors, ...doc.warnings].map(({ code, message, pos }) =>
    problem(line(pos[0]), ...explain(code, message, text.slice(pos[0]))),
  );
  visit(doc, {
    Alias: (_, node) => {
      const remedy = 'write the value out, so that each item can be read by itself';
      problems.push(problem(line(node.range?.[0] ?? 0), 'an alias ("*") stands here', remedy));
    },
  });
  const map = doc.contents;
  if (problems.length === 0 && !isMap(map)) {
    const found =
      map === null ? 'the file is empty' : `the file holds ${isSeq(map) ? 'a list' : 'one value'}`;
    problems.push(problem(1, found, 'write a mapping of keys to values'));
  }
  if (problems.length > 0 || !isMap(map)) return { ok: false, problems };
  return { ok: true, file: { name, map, lineOf: (path) => line(offsetOf(map, path)) } };
}

/** Where in the file the deepest key or item on the path begins. */
function offsetOf(map: YAMLMap, path: Path): number {
  let node: unknown = map;
  let offset = map.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      const item = node.items[key];
      if (!isNode(item) || isAlias(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}
