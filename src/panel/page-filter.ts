import { fold } from '../search/fold';
import type { Entry, PackEntries } from '../pack/entries';
import type { PageEntity } from './popup-model';

/** An entity of the page that a pack in use has. */
export interface FoundEntity extends PageEntity {
  readonly entry: Entry;
  /** The language of its pack. */
  readonly language: string;
}

/**
 * The entities of a page that packs in use have: a page may still hold some of a pack that was just switched off. Where two packs
 * have the same id, the first has it, as in a library.
 */
export function knownEntities(
  entities: readonly PageEntity[],
  packs: readonly PackEntries[],
): FoundEntity[] {
  const known = new Map<string, Pick<FoundEntity, 'entry' | 'language'>>();
  for (const { language, entries } of packs)
    for (const entry of entries) if (!known.has(entry.id)) known.set(entry.id, { entry, language });
  return entities.flatMap((found) => {
    const its = known.get(found.entity);
    return its ? [{ ...found, ...its }] : [];
  });
}

/** Case, accents and how wide a space is don't count. */
const folded = (text: string): string => fold(text).text.replace(/\s+/gu, ' ').trim();

/**
 * The entities that have every word of a query in their label or in one of their names, in any order; all of them where there is
 * no word. A word counts from where a word of the name begins.
 */
export function filterEntities(entities: readonly FoundEntity[], query: string): FoundEntity[] {
  const words = folded(query).split(' ').filter(Boolean);
  if (words.length === 0) return [...entities];
  return entities.filter(({ entry }) =>
    [entry.label, ...entry.names].some((name) => {
      const plain = folded(name);
      // Hyphens and apostrophes part words, too: "zada" finds Akhund-Zada.
      const beginnings = ` ${plain} ${plain.replace(/[-'.]/gu, ' ')}`;
      return words.every((word) => beginnings.includes(` ${word}`));
    }),
  );
}
