import type { Library } from '../pack/library';
import type { Entity } from '../pack/types';
import { fold } from '../search/fold';
import type { PageEntity } from './popup-model';

/** An entity of the page that a pack in use has. */
export interface FoundEntity extends PageEntity {
  readonly known: Entity;
}

/** The entities of a page that packs in use have: a page may still hold some of a pack that was just switched off. */
export function knownEntities(entities: readonly PageEntity[], library: Library): FoundEntity[] {
  return entities.flatMap(({ entity, count }) => {
    const known = library.entity(entity);
    return known ? [{ entity, count, known }] : [];
  });
}

/** Case, accents and what runs of spaces look like don't count. */
const folded = (text: string): string => fold(text).text.replace(/\s+/gu, ' ').trim();

/**
 * The entities that have every word of a query in their label or in one of their names, in any order; all of them where there is
 * no word. A word counts from where a word of the name begins.
 */
export function filterEntities(entities: readonly FoundEntity[], query: string): FoundEntity[] {
  const words = folded(query).split(' ').filter(Boolean);
  if (words.length === 0) return [...entities];
  return entities.filter(({ known }) =>
    [known.label, ...known.names.map(({ text }) => text)].some((name) => {
      // Hyphens and apostrophes part words here: "zada" finds Akhund-Zada.
      const spaced = ` ${folded(name).replace(/[-'.]/gu, ' ')} ${folded(name)}`;
      return words.every((word) => spaced.includes(` ${word}`));
    }),
  );
}
