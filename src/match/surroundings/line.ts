/** What kind of line a name stands in: its language, and whether capitals say anything in it. */
import { List } from './list';
import type { Side } from './side';
import { Shape, type Word } from './word';

/** Words of weight that a headline holds besides the name. Fewer could as well be one longer name. */
const FEWEST_IN_HEADLINE = 3;
/** Letters from which on a word has weight: headlines write shorter ones small. */
const WEIGHTY = 4;
/** Words on either side by which a line of capitals shows. */
const LOUD_WORDS = 4;

/** The lists of languages’ little words. Of two with as many words the first is taken: German last, for its capitals. */
const BY_RANK = [List.En, List.Fr, List.Es, List.Pt, List.De, List.Ru] as const;

/**
 * The language of a run: that of which most little words stand there, each counted once. A clue, no more; English where there is none.
 * @param name its print: what its letters would say ("UN", "US") is the question, so the word is left out
 */
export function languageOf(sides: readonly Side[], name: number): List {
  // Some forty words at most: an array is gone through before a map is made.
  const prints = [name];
  const counts = [0, 0, 0, 0, 0, 0];
  for (const side of sides)
    for (const word of side.all()) {
      const { languages } = word;
      if (languages === 0) continue;
      const { shape, print } = word;
      if ((shape !== Shape.Lower && shape !== Shape.Capital) || prints.includes(print)) continue;
      prints.push(print);
      for (const list of BY_RANK) counts[list]! += (languages >> list) & 1;
    }
  let best: List = List.En;
  for (const list of BY_RANK) if (counts[list]! > counts[best]!) best = list;
  return best;
}

/** What capitals say in a line. */
export const enum Capitals {
  /** A name begins, or a sentence. */
  Telling,
  /** No word of weight is small, but the line is too short to say that it is a headline. */
  Unsure,
  /** A headline: each word of weight has one. */
  Headline,
}

/** What the capitals of the words in the line of a name say. They are read as far as they leave it open. */
export function capitalsIn(sides: readonly Side[], isLittle: (word: Word) => boolean): Capitals {
  let weighty = 0;
  const isSmall = (word: Word): boolean => {
    if (word.text.length < WEIGHTY || word.shape < Shape.Lower || isLittle(word)) return false;
    weighty++;
    return word.shape === Shape.Lower;
  };
  if (sides.some((side) => side.someInLine(isSmall))) return Capitals.Telling;
  return weighty < FEWEST_IN_HEADLINE ? Capitals.Unsure : Capitals.Headline;
}

/** Whether the words around the name are set in capitals. Acronyms beside it do not make it so. */
export function isLoud(sides: readonly Side[]): boolean {
  let isLong = false;
  for (const side of sides)
    for (let i = 0; i < LOUD_WORDS; i++) {
      const word = side.inLine(i);
      if (word === undefined) break;
      if (word.shape < Shape.Lower) continue;
      if (word.shape < Shape.Initial) return false;
      isLong ||= word.text.length > 3;
    }
  return isLong;
}
