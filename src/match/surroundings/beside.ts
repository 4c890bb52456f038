/** What a word beside a name is: part of the sentence, or a capitalised stranger that may make another name of it. */
import type { Around } from './around';
import { Capitals } from './line';
import { isIn, List, listPrint } from './list';
import { Link, Shape, type Word } from './word';

/** Endings of adverbs that begin sentences, and of gerunds: "Privately Lavrov", "Récemment Poutine", "Quoting Lavrov". */
const ADVERB = /^.{4,}(?:ly|ment|mente|ing)$/u;
const GERUND = /^.{3,}ing$/u;
/** Endings of verbs in headlines: "Macron Phones Putin". */
const VERB = /^.{3,}(?:[^s]s|ed)$/u;
/** German nouns for persons, as far as their endings tell: what stands before a surname there is a first name or one of these. */
const GERMAN_PERSON = /^.{4,}(?:er|ge|ist|ant|ent|eur|mann|frau|rat|mut|gast|kopf)(?:s|n|en)?$/;
/** Russian nouns in cases that no first name has beside the names. */
const RUSSIAN_CASE = /(?:[ое]м|ого|[ое]му|ами|ях)$/;
/** Endings of English trades. */
const TRADE = /^.{3,}(?:er|or|ist|man|smith)$/u;
const SHORTEST_TRADE = 5;

/** Whether a word is written with a capital. */
export function isCapital(word: Word | undefined): word is Word {
  return word !== undefined && word.shape >= Shape.Capital;
}

/** Whether a word is a possessive, which what follows it belongs to: "Moscow’s Lavrov", "the Taliban’ Hanafi". */
export function isPossessive({ folded, gap }: Word): boolean {
  return folded.endsWith("'s") || (gap !== ' ' && /^['’]\s/u.test(gap));
}

/**
 * Whether a word before the name begins its sentence or what is like one: a quotation, a heading, words behind a colon, dash or
 * bracket. There a capital says nothing. Behind a comma it does.
 */
export function beginsPhrase({ before }: Around, i: number): boolean {
  const further = before.at(i + 1);
  if (further === undefined) return true;
  return (
    further.link === Link.Dot ||
    further.link === Link.Line ||
    (further.link === Link.Break && !/^\s*[,،、]\s*$/u.test(further.gap))
  );
}

/** Whether capitals say little where the name stands: in headlines, and in German, where all nouns have one. */
export function isCapitalCheap(around: Around): boolean {
  return around.capitals === Capitals.Headline || around.loud || around.language === List.De;
}

/** Whether a word is one of news’ verbs, in any of its forms. */
export function isVerb({ table }: Around, { folded }: Word): boolean {
  const stem = folded.replace(/(?:e?s|e?d|ing)$/u, '');
  return [folded, stem, `${stem}e`].some((form) => isIn(table, List.Verbs, listPrint(form)));
}

/** Whether a word is a little one in any language: short runs do not tell theirs. */
export function isLittle({ any }: Around, word: Word): boolean {
  return any(word, List.En, List.Fr, List.De, List.Es, List.Pt, List.Ru);
}

/** Whether a word is known to stand beside a name without being part of it. */
export function isKnownBeside(around: Around, word: Word): boolean {
  return (
    around.any(word, List.Offices, List.Peoples, List.Organs) ||
    isPossessive(word) ||
    RUSSIAN_CASE.test(word.folded) ||
    around.ends(word, List.OfficeEndings) ||
    // A capital in the midst of prose is none of a little word's or verb's: "Russia Today".
    ((around.capitals !== Capitals.Telling || around.loud) &&
      (isLittle(around, word) || isVerb(around, word) || GERUND.test(word.folded)))
  );
}

/** Whether a capitalised word before the name can be one that begins a sentence or stands in a headline. */
export function isOrdinaryBefore(around: Around, word: Word): boolean {
  const { has } = around;
  if (isKnownBeside(around, word)) return true;
  if (has(List.LikeWords, word)) return false;
  return (
    isLittle(around, word) ||
    isVerb(around, word) ||
    ADVERB.test(word.folded) ||
    (isCapitalCheap(around) && VERB.test(word.folded))
  );
}

/** Whether a German word before a surname is a noun rather than a first name. */
export function isGermanPerson(around: Around, word: Word): boolean {
  return (
    around.language === List.De &&
    word.shape === Shape.Capital &&
    !around.has(List.Given, word) &&
    GERMAN_PERSON.test(word.folded)
  );
}

/** Whether a word is a trade: by list, or in English by its ending. */
export function isTrade(around: Around, word: Word): boolean {
  const { has } = around;
  if (word.shape === Shape.Capital && has(List.TradesDe, word)) return true;
  if (has(List.Trades, word)) return !isGermanOffice(around, word);
  return (
    word.shape === Shape.Lower &&
    word.length >= SHORTEST_TRADE &&
    TRADE.test(word.folded) &&
    !around.any(word, List.NoTrades, List.Offices) &&
    around.language === List.En
  );
}

/** German nouns that are trades elsewhere: "Kreml-Chef Putin". */
function isGermanOffice(around: Around, word: Word): boolean {
  return (
    word.shape === Shape.Capital &&
    (around.ends(word, List.OfficeEndings) || around.language === List.De)
  );
}
