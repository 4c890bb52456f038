/** Where the words of a query stand in a text, or words that are spelt much alike. All texts are folded. */
import { nearestBeginning } from './edit-distance';
import type { Range } from './fold';

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const isLetter = (text: string, at: number): boolean => LETTER.test(text.charAt(at));

/** The words of a text. */
export function words(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Wherever a word stands, also within others. */
export function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** Whether no letter stands before a place. */
export function beginsWord(text: string, at: number): boolean {
  return !isLetter(text, at - 1);
}

/** Whether a word stands at a place with no letter at either side. */
export function isWholeWord(text: string, at: number, word: string): boolean {
  return beginsWord(text, at) && !isLetter(text, at + word.length);
}

/** A part of a text that is spelt like something else. */
export interface Likeness {
  readonly range: Range;
  /** Letters that would have to be dropped, added, changed or swapped. */
  readonly errors: number;
}

/** The word of a text, or the beginning of one, that is nearest to another; `undefined` where none is near enough. */
export function nearestWord(text: string, word: string, most: number): Likeness | undefined {
  let best: Likeness | undefined;
  for (const { 0: other, index } of text.matchAll(WORD)) {
    // A shorter word lacks as many letters at least.
    if (word.length - other.length > most) continue;
    const { length, errors } = nearestBeginning(word, other);
    if (errors <= most && errors < (best?.errors ?? Infinity))
      best = { range: [index, index + length], errors };
  }
  return best;
}

/**
 * The part of a text, from the beginning of a word on, that is nearest to a whole query when neither has spaces; `undefined` where none is
 * near enough.
 */
export function nearestPart(text: string, query: string, most: number): Likeness | undefined {
  const wanted = words(query).join('');
  const letters = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    Array.from({ length: word.length }, (_, i) => index + i),
  );
  let best: Likeness | undefined;
  letters.forEach((at, i) => {
    if (!beginsWord(text, at)) return;
    const there = letters.slice(i, i + wanted.length + most);
    const { length, errors } = nearestBeginning(
      wanted,
      there.map((place) => text.charAt(place)).join(''),
    );
    const last = there[length - 1];
    if (last !== undefined && errors <= most && errors < (best?.errors ?? Infinity))
      best = { range: [at, last + 1], errors };
  });
  return best;
}
