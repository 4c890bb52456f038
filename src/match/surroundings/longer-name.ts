/**
 * Rule 2: a longer name that we do not know, around one that we do: "Lavrov Street", "Bank of China", "South China". Nouns that make
 * such names are told by lists; others by a capital that neither the line nor the language accounts for.
 */
import { ALWAYS } from '../gate';
import { type Around, Kind } from './around';
import {
  beginsPhrase,
  isCapital,
  isCapitalCheap,
  isKnownBeside,
  isOrdinaryBefore,
  isPossessive,
} from './beside';
import { hasHead } from './head';
import { Capitals } from './line';
import { isIn, List, listPrint } from './list';
import { isInTitle, isTitle } from './quoted';
import { Link, Shape, type Word } from './word';

/** Words of a longer name that are looked through for the noun that makes it: "Islamic State Khorasan Province University". */
const LONGEST_TAIL = 4;
/** Endings of adjectives that begin sentences: "Landlocked Uzbekistan", "Communist China". */
const ADJECTIVE = /^.{3,}(?:[^t]ed|ist|ic|ous|ern)$/u;

/** Whether the name is part of a longer one. */
export function isPartOfLonger(around: Around): boolean {
  return (
    goesOn(around) || hasHead(around) || isQualified(around) || isTitle(around) || isInTitle(around)
  );
}

function goesOn(around: Around): boolean {
  const { has, after, kind, closing, sign } = around;
  const right = after.at(0);
  const next = after.at(1);
  if (!right) return false;
  switch (right.link) {
    case Link.Elision:
      // "Price’s Hill", "Putin’s Landing"; "Putin’s Russia" is the man.
      return (
        right.is('s') &&
        kind === Kind.Surname &&
        next?.link === Link.Space &&
        (has(List.BehindSmall, next) ||
          isNoun(around, next, isCapitalCheap(around)) ||
          isUnknownOwned(around, next))
      );
    case Link.Hyphen:
      return joinsOn(around, right, next);
    case Link.Space:
      break;
    default:
      // "China & Gift Shop", "Turkey & Game"; "Iran & Iraq" are two.
      if (sign === '&')
        return (
          kind === Kind.Word &&
          isCapital(right) &&
          !around.isListed(right.text, false) &&
          !isKnownBeside(around, right)
        );
      // "Turkey, Texas".
      return sign === ',' && kind === Kind.Word && has(List.Elsewhere, right);
  }
  // "US 50" is a road; "left the US 20 years ago" is none.
  if (right.shape === Shape.Number)
    return kind === Kind.Acronym
      ? around.name === 'un' ||
          (around.name === 'us' &&
            right.text.length < 4 &&
            (around.before.at(0)?.shape !== Shape.Lower ||
              next === undefined ||
              /^(?:on|along|off)$/u.test(around.before.at(0)?.folded ?? '')))
      : kind === Kind.Word && right.text === '24';
  if (kind === Kind.Word && right.shape === Shape.Uncased && has(List.Behind, right)) return true;
  if (closing === '' && right.shape === Shape.Uncased)
    return [1, 2].some((length) =>
      isIn(around.table, List.Behind, listPrint(right.folded.slice(0, length))),
    );
  if (right.shape === Shape.Lower && kind !== Kind.Acronym)
    if (has(List.BehindSmall, right) || (next?.link === Link.Space && has(List.BehindSmall, next)))
      return true;
  if (has(List.Of, right))
    return around.name.startsWith('taliban') ? isMetaphor(around) : isOfAnother(around, next);
  if (!isCapital(right)) return false;
  if (kind === Kind.Word && right.text === 'Today') return true;
  if (kind === Kind.Acronym || isCapitalCheap(around))
    return hasArticle(around)
      ? isNoun(around, right, false) || hasNounBehind(around, false)
      : isNoun(around, right, true);
  if (isListedBehind(around)) return false;
  return hasNounBehind(around, false) || isUnknownBehind(around, right);
}

/** "los talibanes del fútbol", "les talibans de la laïcité": of a thing, not of a place, a party or a man. */
function isMetaphor({ any, after }: Around): boolean {
  const [, first, second] = after.first(3);
  const word = any(first, List.Definite) ? second : first;
  if (word?.link !== Link.Space && word?.link !== Link.Elision) return false;
  return word.shape === Shape.Lower && !any(word, List.OfPolitics, List.Organs, List.Offices);
}

/** "Lavrov’s Pickles"; "Putin’s Russia" is known. In headlines all have capitals. */
function isUnknownOwned(around: Around, next: Word): boolean {
  if (next.shape !== Shape.Capital || isCapitalCheap(around)) return false;
  return (
    around.capitals === Capitals.Telling &&
    !isKnownBeside(around, next) &&
    !around.isListed(next.text, false)
  );
}

/** "the Soviet Union Building": headlines leave articles out, so its capitals tell. */
function hasArticle({ before, loud, language }: Around): boolean {
  return before.at(0)?.text === 'the' && language === List.En && !loud;
}

/** A capitalised noun that makes names of places and firms. @param anew whether news may be about what it names */
function isNoun({ has }: Around, word: Word, anew: boolean): boolean {
  return isCapital(word) && has(List.Behind, word) && !(anew && has(List.OfNews, word));
}

/** Whether one of the capitalised words behind the name is such a noun: "Qatar Stars League", "Soviet Union Ladies’ Chorus". */
function hasNounBehind(around: Around, anew: boolean): boolean {
  for (const word of around.after.first(LONGEST_TAIL)) {
    if (!isCapital(word)) return false;
    const isOwned = /^['’] $/.test(word.gap);
    if (!isOwned && word.link !== Link.Space && word.link !== Link.Hyphen) return false;
    if (isNoun(around, word, anew) && (isOwned || !isKnownBeside(around, word))) return true;
  }
  return false;
}

/** Another name that we know: "envoy to Afghanistan Zamir Kabulov". One word is not enough: "India Price" is one girl. */
function isListedBehind({ after, isListed }: Around): boolean {
  let phrase = '';
  for (const word of after.first(LONGEST_TAIL)) {
    if (!isCapital(word) || word.link > Link.Hyphen) return false;
    phrase += word.gap + word.text;
    if (phrase.trim() !== word.text && isListed(phrase.trim(), false)) return true;
  }
  return false;
}

/** A capital behind the name that nothing accounts for. Russian objects have no article. */
function isUnknownBehind(around: Around, right: Word): boolean {
  const { kind } = around;
  if (around.language === List.Ru || right.shape === Shape.Caps) return false;
  if (right.shape === Shape.Initial) return kind !== Kind.Surname;
  return !isKnownBeside(around, right);
}

/** "Putin-Straße", "Price-Porter", "Россия-24"; but "Lawrow-Treffen", "Lavrov-Blinken talks", "Taliban-led". */
function joinsOn(around: Around, right: Word, next: Word | undefined): boolean {
  const { has, kind, gate, isListed } = around;
  if (right.shape === Shape.Number) return gate !== ALWAYS;
  // "UN-SPIDER"
  if (around.name === 'un' && right.shape === Shape.Caps && right.text.length > LONGEST_TAIL)
    return true;
  if (hasNounBehind(around, false)) return true;
  // "Лавров-младший"
  if (has(List.AfterOthers, right)) return true;
  // "Кабулов-на-Дону", "China-Nord", "Chine-Neuve"
  if (has(kind === Kind.Surname ? List.Waterside : List.Sides, right)) return true;
  if (right.shape !== Shape.Capital || around.language === List.De) return false;
  if (!around.isPerson || isListed(right.text, false)) return false;
  return !(next?.link === Link.Space && has(List.Pairs, next));
}

/** "State Department of Health", "Mullah Mujahid of Zabul"; "Lavrov of Russia" and "Afghanistan of today" are what we know. */
function isOfAnother({ has, kind, shape, isListed }: Around, next: Word | undefined): boolean {
  if (!isCapital(next) || (next.link !== Link.Space && next.link !== Link.Elision)) return false;
  if (kind === Kind.Phrase) return shape === Shape.Capital && next.folded !== 'iraq';
  return kind === Kind.Surname && !has(List.Peoples, next) && !isListed(next.text, false);
}

/** "Câmara de Comércio Brasil-China": a capital right before two states makes a name of them where a preposition would stand else. */
function isPairOfFirm(around: Around, left: Word): boolean {
  const further = around.before.at(1);
  if (around.kind !== Kind.Word || !isCapital(left) || !isCapital(further)) return false;
  if (isCapitalCheap(around) || around.language === List.Ru || further.link !== Link.Space)
    return false;
  return !beginsPhrase(around, 1) && !isOrdinaryBefore(around, further);
}

/** A word before the name that makes it narrower: "South China", "Kazan Kremlin", "Tehrik-i-Taliban". */
function isQualified(around: Around): boolean {
  const { has, before, kind, gate, isListed } = around;
  const left = before.at(0);
  if (!left || kind === Kind.Surname || kind === Kind.Acronym) return false;
  if (left.link === Link.Hyphen)
    return around.any(left, List.Of, List.Sides, List.Given) || isPairOfFirm(around, left);
  if (left.link !== Link.Space || gate === ALWAYS || !isCapital(left) || isPossessive(left))
    return false;
  if (kind === Kind.Word && has(List.Sides, left)) return true;
  if (isCapitalCheap(around) || isListed(left.text, false)) return false;
  // Russian has no article to show that a new phrase begins: "представитель Госдепа Нед Прайс".
  if (kind === Kind.Phrase && around.language === List.Ru) return has(List.Given, left);
  // "Faltaban Estados Unidos", "Бойцы Талибана"; English and French sentences begin with neither.
  const tells = around.language === List.En || around.language === List.Fr;
  if (!tells && around.capitals !== Capitals.Unsure && beginsPhrase(around, 0)) return false;
  return (
    left.shape === Shape.Capital && !isOrdinaryBefore(around, left) && !ADJECTIVE.test(left.folded)
  );
}
