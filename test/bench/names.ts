/** Lists of names to measure with: the bundled pack's own, and real given and family names in pairs for the large ones. */
import * as locales from '@faker-js/faker';
import { bundledFiles } from '../../src/cli/bundle';
import { makeFoldTable } from '../../src/match/fold-make';
import { type NamedPack, nameEntries } from '../../src/match/compile-names';
import { AFTER_FULL_NAME, ALWAYS } from '../../src/match/gate';
import { makeIndex, type NameEntry } from '../../src/match/index-make';

export const table = makeFoldTable();

interface Parts {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

function flat(lists: unknown): string[] {
  if (Array.isArray(lists)) return lists.filter((name) => typeof name === 'string');
  return typeof lists === 'object' && lists !== null ? Object.values(lists).flatMap(flat) : [];
}

/** Given and family names of ten languages. */
function parts(): Parts {
  const { en, de, fr, es, it, pl, nl, tr, ru, pt_BR } = locales;
  const people = [en, de, fr, es, it, pl, nl, tr, ru, pt_BR].map(({ person }) => person);
  const each = (lists: unknown[]): string[] => [...new Set(lists.flatMap(flat))];
  return {
    given: each(people.map((person) => person?.first_name)),
    family: each(people.map((person) => person?.last_name)),
  };
}

/** A list of names, in the order of its entries, and the index of it. */
export interface NameList {
  readonly entries: readonly NameEntry[];
  readonly index: Uint8Array;
}

const listOf = (entries: readonly NameEntry[]): NameList => ({
  entries,
  index: makeIndex(table, entries),
});

export const textsOf = ({ entries }: NameList): string[] => entries.map(({ text }) => text);

/** Different names of persons without end, the same at every run: every given name with ever more family names, one in five with two. */
function* persons(): Generator<{ readonly full: string; readonly family: string }> {
  const { given, family } = parts();
  const known = new Set<string>();
  // Steps that share no factor with the lengths lead through all pairs in an order that looks like none.
  for (let i = 0; ; i++) {
    const first = given[(i * 7919) % given.length] ?? '';
    const second = i % 5 === 0 ? ` ${given[(i * 104_729) % given.length] ?? ''}` : '';
    const last = family[(i * 31 + Math.floor(i / given.length) * 17) % family.length] ?? '';
    const full = `${first}${second} ${last}`;
    if (known.has(full)) continue;
    known.add(full);
    yield { full, family: last };
  }
}

/**
 * So many names of persons, their gates as an author would set them: a full name counts alone, a surname after it. A surname is
 * listed once, for the first who bears it: of two bearers neither would be meant.
 */
export function personList(count: number): NameList {
  const entries: NameEntry[] = [];
  const surnames = new Set<string>();
  let entity = 0;
  for (const { full, family } of persons()) {
    if (entries.length >= count) break;
    entries.push({ text: full, entity, pack: 0, gate: ALWAYS, exact: false });
    if (!surnames.has(family) && entries.length < count) {
      surnames.add(family);
      entries.push({ text: family, entity, pack: 0, gate: AFTER_FULL_NAME, exact: true });
    }
    entity++;
  }
  return listOf(entries);
}

/** Exactly so many names: the first of the bundled packs that are indexed, with their gates, and made full names where these are fewer. */
export async function bundledList(data: string, count: number): Promise<NameList> {
  const packs = (await bundledFiles(data))
    .filter(({ relativeDest }) => /^packs\/(?!index|schema)[^.]+\.json$/.test(relativeDest))
    .map(({ contents }) => JSON.parse(contents) as NamedPack);
  const { entries, entities } = nameEntries(packs);
  let entity = entities.length;
  for (const { full } of persons()) {
    if (entries.length >= count) break;
    entries.push({ text: full, entity: entity++, pack: 0, gate: ALWAYS, exact: false });
  }
  return listOf(entries.slice(0, count));
}
