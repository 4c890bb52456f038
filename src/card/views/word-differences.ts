/** In which words two wordings differ. Pure; the texts themselves stay as they are. */
import { diffArrays } from 'diff';

/** A stretch of a text; the stretches in their order are the text, letter for letter. */
export interface Stretch {
  readonly text: string;
  /** Made of words that the other text does not have in this place. */
  readonly own: boolean;
}

/** How much two texts have in common: whether marking their differences helps or only clutters. */
export type Likeness = 'same' | 'alike' | 'unlike' | 'nothing-shared';

export interface WordDifferences {
  readonly likeness: Likeness;
  /** The text in stretches; a single one unless the two are alike. */
  readonly stretches: readonly Stretch[];
  /** What only the other text has, in its order, each run of words as it stands there; empty unless the two are alike. */
  readonly missing: readonly string[];
}

/** The least share of the shorter text's words that the other has too; below it every other word would be marked. */
const LEAST_SHARED = 1 / 3;

interface Word {
  readonly start: number;
  readonly end: number;
  /** What is compared: capitals and the shape of apostrophes make no other word. */
  readonly key: string;
}

/**
 * Compares a text word by word with the one that it is set beside.
 *
 * Words are what `Intl.Segmenter` takes for words in the language, so that scripts without spaces have words too; the
 * differ's own splitting knows only spaces. Punctuation is no word: a comma more is no other wording.
 * @param text the text that is shown
 * @param other the text that it is compared with
 * @param language of both, a BCP 47 tag; a tag that is none counts as unknown
 */
export function wordDifferences(text: string, other: string, language: string): WordDifferences {
  const words = wordsOf(text, language);
  const others = wordsOf(other, language);
  const changes = diffArrays(
    others.map(({ key }) => key),
    words.map(({ key }) => key),
  );
  const own: Run[] = [];
  const missing: Run[] = [];
  let at = 0;
  let otherAt = 0;
  let shared = 0;
  for (const { added, removed, count } of changes) {
    if (added) own.push(runOf(words, at, count));
    if (removed) missing.push(runOf(others, otherAt, count));
    if (!added && !removed) shared += count;
    if (!removed) at += count;
    if (!added) otherAt += count;
  }

  const likeness = likenessOf(shared, words.length, others.length);
  if (likeness !== 'alike') return { likeness, stretches: [{ text, own: false }], missing: [] };
  return {
    likeness,
    stretches: stretchesOf(text, own),
    missing: missing.map(({ start, end }) => other.slice(start, end)),
  };
}

interface Run {
  readonly start: number;
  readonly end: number;
}

function runOf(words: readonly Word[], from: number, count: number): Run {
  return { start: words[from]?.start ?? 0, end: words[from + count - 1]?.end ?? 0 };
}

function likenessOf(shared: number, here: number, there: number): Likeness {
  if (shared === here && shared === there) return 'same';
  if (shared === 0) return 'nothing-shared';
  return shared / Math.min(here, there) < LEAST_SHARED ? 'unlike' : 'alike';
}

function stretchesOf(text: string, own: readonly Run[]): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (start: number, end: number, isOwn: boolean) => {
    if (start < end) stretches.push({ text: text.slice(start, end), own: isOwn });
  };
  let done = 0;
  for (const { start, end } of own) {
    add(done, start, false);
    add(start, end, true);
    done = end;
  }
  add(done, text.length, false);
  return stretches;
}

function wordsOf(text: string, language: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter(language).segment(text)) {
    if (!isWordLike) continue;
    const key = segment.normalize('NFC').toLowerCase().replaceAll('’', "'");
    words.push({ start: index, end: index + segment.length, key });
  }
  return words;
}

function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
