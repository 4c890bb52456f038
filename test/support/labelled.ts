/**
 * Labelled pages: documents with the list of mentions that a careful editor would mark in them, and the comparison of that list with
 * the marks of a reading. `test/pages/labelled/<set>/NAME.html` has its list beside it, in `NAME.json`.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A mention by what a reader can count: this is the nth occurrence of exactly this text in the body's text, from 1. */
export interface Labelled {
  readonly entity: string;
  readonly text: string;
  readonly nth: number;
}

/** A mark or a wanted mark, by where it stands in the body's text, in UTF-16 units. */
export interface Placed {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

export interface LabelledPage {
  readonly name: string;
  readonly file: string;
  readonly wanted: readonly Labelled[];
}

/** The labelled pages of a folder, by name. A page without a list is no page of the set. */
export async function labelledPages(folder: string): Promise<LabelledPage[]> {
  const names = (await readdir(folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .filter((name) => existsSync(join(folder, `${name}.json`)))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      file: join(folder, `${name}.html`),
      wanted: JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as Labelled[],
    })),
  );
}

/** Where a labelled mention stands. Occurrences may overlap. @throws Error where the text has no such occurrence */
export function place(body: string, { entity, text, nth }: Labelled): Placed {
  let at = -1;
  for (let n = 0; n < nth; n++) {
    at = body.indexOf(text, at + 1);
    if (at < 0) throw new Error(`“${text}” does not stand ${nth} times in the page.`);
  }
  return { entity, start: at, end: at + text.length };
}

export interface Compared {
  readonly right: number;
  readonly missed: readonly Placed[];
  readonly falsely: readonly Placed[];
}

/** Marks against what is wanted. A mark is right where entity, beginning and end are. */
export function compare(wanted: readonly Placed[], marks: readonly Placed[]): Compared {
  const key = ({ entity, start, end }: Placed): string => `${entity} ${start} ${end}`;
  const marked = new Set(marks.map(key));
  const listed = new Set(wanted.map(key));
  return {
    right: wanted.filter((w) => marked.has(key(w))).length,
    missed: wanted.filter((w) => !marked.has(key(w))),
    falsely: marks.filter((m) => !listed.has(key(m))),
  };
}
