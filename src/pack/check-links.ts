/** Ids are unique in the whole pack, and every link leads to an item of the right sort. */
import { links, type Section, SECTIONS } from './links';
import { suggest } from './near';
import type { Problem } from './problem';
import type { Pack } from './types';

const ONE: Record<Section, string> = {
  sources: 'a source',
  entities: 'an entity',
  quotes: 'a quote',
  facts: 'a fact',
  accounts: 'an account',
  relations: 'a relation',
};

/** Suggestions cost a comparison with every id; a pack with more faults than this gets them for the first ones. */
const MOST_SUGGESTIONS = 20;

/** Checks ids and links. */
export function checkLinks(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const sectionOf = new Map<string, Section>();
  for (const section of SECTIONS) {
    for (const [i, { id }] of pack[section].entries()) {
      const first = sectionOf.get(id);
      if (first === undefined) {
        sectionOf.set(id, section);
        continue;
      }
      problems.push({
        path: [section, i, 'id'],
        message: `the id "${id}" is already that of ${ONE[first]}`,
        remedy: 'ids are unique in the whole pack; give this item another',
      });
    }
  }

  let suggestions = 0;
  const listsSeen = new Map<string, Set<string>>();
  for (const { path, id, to } of links(pack)) {
    const key = path.at(-1);
    const field = typeof key === 'number' ? String(path.at(-2)) : String(key);
    if (typeof key === 'number') {
      const list = path.slice(0, -1).join(' ');
      const seen = listsSeen.get(list) ?? new Set();
      if (seen.has(id)) {
        problems.push({
          path,
          message: `${field} lists "${id}" twice`,
          remedy: 'keep one of them',
        });
      }
      listsSeen.set(list, seen.add(id));
    }
    const found = sectionOf.get(id);
    if (found !== undefined && to.includes(found)) continue;
    const wanted = to.map((section) => ONE[section]).join(' or ');
    if (found !== undefined) {
      problems.push({
        path,
        message: `${field} leads to "${id}", which is ${ONE[found]}`,
        remedy: `it needs the id of ${wanted}`,
      });
      continue;
    }
    let remedy = `use the id of ${wanted}, or add one with this id`;
    if (suggestions++ < MOST_SUGGESTIONS) {
      const candidates = to.flatMap((section) => pack[section].map((item) => item.id));
      remedy = suggest(id, candidates, remedy);
    }
    const message = `${field} leads to "${id}", which is not in this pack`;
    problems.push({ path, message, remedy });
  }
  return problems;
}
