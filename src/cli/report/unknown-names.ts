/**
 * What looks like a name in a text and is none of the pack's: words that begin with a capital letter, one after the
 * other. This is a list for a person to read, not a check; it is wrong in both directions:
 *
 * - It knows no language. "Foreign Minister", "Russian" and, in German, every noun look like names; in scripts without
 *   capital letters nothing does.
 * - The first word of a sentence is believed to be a name only where the next word is capitalised too, or where the
 *   text has it with a capital within a sentence; never where the text has it in lower case ("The Harbour Union" is
 *   "Harbour Union"). So a name that stands only once, first in its sentence and alone, is missed.
 * - A line without a full stop most of whose words are capitalised is taken for a headline and passed over.
 * - Weekdays and months of the text's language are passed over, as is "I" and every other single letter.
 */
import { blocksOf, type Span } from './find-names';

export interface UnknownName {
  readonly text: string;
  /** In UTF-16 units. */
  readonly places: readonly Span[];
}

interface Word extends Span {
  readonly text: string;
  readonly isCapitalised: boolean;
  readonly opensSentence: boolean;
  /** Whether it may be part of a name that the pack lacks. */
  readonly mayName: boolean;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011'\u2019&][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /['\u2019]s$/u;
/** What stands before the first word of a sentence: nothing or the end of another one, then perhaps marks that open. */
const SENTENCE_START =
  /(?:^|[.!?:;\u2026\u3002])["'\u2018-\u201F\u00AB\u00BB)\]]*[\s\p{Pd}"'\u2018-\u201F\u00AB\u00BB([]*$/u;
/** Between two words of one name: a space, or small words that names of people and bodies hold, which "and" may part. */
const WITHIN_NAME =
  /^(?: |\u00A0)(?:(?:of the|of|de la|de|du|des|da|di|von|van|der|den|bin|ibn|al|el)(?: |\u00A0))?$/u;
const SENTENCE_END = /[.!?\u2026]\P{L}*$/u;
/** Words a line needs, and the share of them that is capitalised, to be taken for a headline. */
const HEADLINE_WORDS = 4;
const HEADLINE_SHARE = 0.6;
/** A week of days and a year of months, whichever they are. */
const DAYS = 7;
const MONTHS = 12;

/** Weekdays and months in a language, as its calendar writes them; English ones where the language is unknown. */
function calendarWords(language: string): ReadonlySet<string> {
  const locale = Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  const write = (options: Intl.DateTimeFormatOptions, date: Date): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  const days = Array.from({ length: DAYS }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)));
  const months = Array.from({ length: MONTHS }, (_, i) => new Date(Date.UTC(2024, i, 1)));
  return new Set([
    ...days.map((date) => write({ weekday: 'long' }, date)),
    ...months.map((date) => write({ month: 'long' }, date)),
  ]);
}

function wordsOf(block: string, mayName: (span: Span, text: string) => boolean): Word[] {
  return Array.from(block.matchAll(WORD), ({ 0: whole, index: start }) => {
    const text = whole.replace(POSSESSIVE, '');
    const span = { start, end: start + text.length };
    return {
      ...span,
      text,
      isCapitalised: /^[\p{Lu}\p{Lt}]/u.test(text),
      opensSentence: SENTENCE_START.test(block.slice(0, start)),
      mayName: mayName(span, text),
    };
  });
}

function isHeadline(block: string, words: readonly Word[]): boolean {
  if (SENTENCE_END.test(block)) return false;
  const capitalised = words.filter((word) => word.isCapitalised).length;
  return words.length >= HEADLINE_WORDS && capitalised / words.length > HEADLINE_SHARE;
}

/** The runs of words in a block that may be one name each. */
function runsOf(block: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let last: Word | undefined;
  for (const word of words.filter(({ isCapitalised }) => isCapitalised)) {
    if (!word.mayName) last = undefined;
    else {
      const joined = last !== undefined && WITHIN_NAME.test(block.slice(last.end, word.start));
      if (joined) runs.at(-1)?.push(word);
      else runs.push([word]);
      last = word;
    }
  }
  return runs;
}

/**
 * Lists what looks like a name and is not known, by text, in the order in which it first stands.
 * @param known where names of the pack stand
 * @param language of the text, as an IETF tag
 */
export function unknownNames(
  text: string,
  known: readonly Span[],
  language: string,
): UnknownName[] {
  const calendar = calendarWords(language);
  const blocks = blocksOf(text).map(({ from, text: block }) => {
    const mayName = ({ start, end }: Span, word: string): boolean =>
      word.length > 1 &&
      !calendar.has(word) &&
      !known.some((span) => span.start < from + end && span.end > from + start);
    return { from, block, words: wordsOf(block, mayName) };
  });
  const all = blocks.flatMap(({ words }) => words);
  const lower = new Set(all.filter((word) => !word.isCapitalised).map((word) => word.text));
  const named = new Set(
    all.filter((word) => word.isCapitalised && !word.opensSentence).map((word) => word.text),
  );

  const found = new Map<string, Span[]>();
  for (const { from, block, words } of blocks) {
    if (isHeadline(block, words)) continue;
    for (const run of runsOf(block, words)) {
      const [first] = run;
      if (first?.opensSentence) {
        const isOrdinary = lower.has(first.text.toLowerCase());
        if (isOrdinary || (run.length === 1 && !named.has(first.text))) run.shift();
      }
      const [start] = run;
      const end = run.at(-1);
      if (!start || !end) continue;
      const name = block.slice(start.start, end.end);
      const places = found.get(name) ?? [];
      found.set(name, [...places, { start: from + start.start, end: from + end.end }]);
    }
  }
  return Array.from(found, ([name, places]) => ({ text: name, places }));
}
