/** Names that begin as a reader begins to type: for the address bar, where a full search would come late. Pure. */
import { fold } from './fold';

export interface Suggestion {
  readonly entity: string;
  readonly name: string;
}

/**
 * Names each of whose words is begun by a word of the query, in any order, case, accents and script aside. Names that begin with the query
 * come first, of these the ones in its own script, then shorter ones; each entity once.
 */
export function suggest(
  names: readonly (readonly [entity: string, name: string])[],
  query: string,
  most: number,
): Suggestion[] {
  const wanted = folded(query);
  const words = wordsOf(wanted);
  if (words.length === 0) return [];
  const letters = wordsOf(bare(query));
  const fitting = names
    .map(([entity, name]) => ({ entity, name, text: folded(name) }))
    .filter(({ text }) => {
      const of = wordsOf(text);
      return words.every((word) => of.some((one) => one.startsWith(word)));
    })
    .sort(
      (a, b) =>
        Number(b.text.startsWith(wanted)) - Number(a.text.startsWith(wanted)) ||
        Number(has(b.name, letters)) - Number(has(a.name, letters)) ||
        a.text.length - b.text.length,
    );
  const seen = new Set<string>();
  const kept = fitting.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
  return kept.slice(0, most).map(({ entity, name }) => ({ entity, name }));
}

/** The entity that a text names outright; undefined where it names none, or several. */
export function entityNamed(
  names: readonly (readonly [entity: string, name: string])[],
  text: string,
): string | undefined {
  const wanted = folded(text);
  const bearers = new Set(
    names.filter(([, name]) => folded(name) === wanted).map(([entity]) => entity),
  );
  const [entity] = bearers;
  return bearers.size === 1 ? entity : undefined;
}

/** Whether a name has certain letters in the script in which they are written. */
function has(name: string, letters: readonly string[]): boolean {
  const text = bare(name);
  return letters.every((word) => text.includes(word));
}

/** Without case and accents, in its own script. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function folded(text: string): string {
  return fold(text).text.trim();
}

function wordsOf(text: string): string[] {
  return text.split(/[\s-]+/u).filter((word) => word !== '');
}
