/**
 * Rule 1: a surname, or a full name, that is introduced as somebody else's. Surnames are shared; what stands beside one says whose it is.
 */
import { type Around, Kind } from './around';
import {
  isCapital,
  isGermanPerson,
  isLittle,
  isOrdinaryBefore,
  isPossessive,
  isVerb,
  isTrade,
} from './beside';
import { isIntroducedAnew } from './apposition';
import { isBearerAnother, isOfOffice } from './bearer';
import { isDescribed } from './described';
import { List } from './list';
import { isNamedSo } from './named-so';
import { Link, Shape, type Word } from './word';

/** Words before a name in which it is said who is called so: "a cat that the children called Putin". */
const CALLED_SO = 5;
/** Longest title in a script without spaces: "球员". */
const LONGEST_TITLE = 3;
const CYRILLIC = /^[\u0400-\u04ff]/;
const PATRONYMIC = /(?:ович|евич|овна|евна)$/u;
/** Between somebody of the family and his name. */
const DASH = /^\s?[—–:]\s$/u;
const VOWEL_OF_WOMEN = /[aа]$/u;

/** Whether the name is another person's, or, of any kind, somebody's private name. */
export function isAnotherPerson(around: Around): boolean {
  const { kind } = around;
  if (kind === Kind.Acronym) return false;
  if (isPrivate(around)) return true;
  if (kind === Kind.Word) return isIntroducedWord(around);
  return (
    isOther(around) ||
    (kind === Kind.Surname &&
      around.given === 0 &&
      !isOfOffice(around) &&
      isBearerAnother(around, isOther))
  );
}

/** Whether what stands right beside a person's name, or its sentence, says that it is another. */
function isOther(around: Around): boolean {
  return (
    hasOtherTitle(around) ||
    isDescribed(around) ||
    isIntroducedAnew(around) ||
    (around.kind === Kind.Surname &&
      (isIntroduced(around) || isNamedSo(around) || isOfWoman(around)))
  );
}

/** "my cousin Lavrov", "кот Путин", "my aunt is called India". */
function isPrivate(around: Around): boolean {
  const { any, has, before, after, sign, given, kind } = around;
  // "Turkey, the cat": two words are looked at.
  if (sign === ',' && after.first(2).some((word) => has(List.Animals, word))) return true;
  const left = before.at(given);
  if (left?.link === Link.Break) return any(left, List.Animals, List.Kin) && isApart(around, left);
  if (left?.link !== Link.Space) return false;
  if (any(left, List.Animals, List.Kin)) return true;
  return (
    has(List.Called, left) &&
    before
      .first(CALLED_SO)
      .some(
        (word) =>
          (kind === Kind.Word && has(List.Pronouns, word)) ||
          any(word, List.Kin, List.Animals, List.Trades),
      )
  );
}

/** "India Knight’s new novel", "Paquita Francia Gil": two capitals of which a state’s name is one, and nothing goes on with them. */
function isNameOfPerson(around: Around): boolean {
  if (!around.isCommon('@')) return false;
  const [right, next] = around.after.first(2);
  if (!isCapital(right) || right.gap !== ' ' || right.shape === Shape.Caps) return false;
  if (next !== undefined && next.link < Link.Dot && !right.folded.endsWith("'s")) return false;
  const word = isPossessive(right) ? right.folded.slice(0, -2) : right.text;
  return (
    !around.isListed(word, false) &&
    !around.any(right, List.Offices, List.Peoples, List.Organs, List.Behind, List.OfNews) &&
    !isVerb(around, right) &&
    !isLittle(around, right)
  );
}

/** "Муж — Кабулов", "His wife, India, a nurse". */
function isApart({ kind, sign }: Around, { gap }: Word): boolean {
  return (kind === Kind.Surname && DASH.test(gap)) || (sign === ',' && /^,\s$/u.test(gap));
}

/** A state's name that is somebody's: "Jim Turkey", "D. Turkey", "doña India". */
function isIntroducedWord(around: Around): boolean {
  const { any, has, before, after, shape, written } = around;
  if (isNameOfPerson(around)) return true;
  const left = before.at(0);
  // "Иран Степанович"
  if (CYRILLIC.test(written) && PATRONYMIC.test(after.at(0)?.text ?? '')) return true;
  // "الحاجة تركيا بنت سالم"
  if (shape === Shape.Uncased && has(List.Sons, after.at(0)) && after.at(0)?.link === Link.Space)
    return true;
  if (!left) return false;
  if (shape === Shape.Uncased && left.link === Link.Space && any(left, List.OfWomen, List.Trades))
    return true;
  if (left.link === Link.Space)
    return (
      (left.shape === Shape.Capital && has(List.Given, left)) ||
      (left.shape > Shape.Number && left.text.length > 3 && has(List.OfWomen, left))
    );
  if (left.link !== Link.Dot || left.shape !== Shape.Initial) return false;
  // "D. Turkey" in a list; but "in Washington D.C. Turkey said".
  const further = before.at(1);
  return further === undefined || further.shape === Shape.Number || further.link === Link.Break;
}

/** The words that end in the letters right before the name, where no space parts words: "美国歌手". */
function isUnspacedTitle({ any }: Around, left: Word): boolean {
  if (left.shape !== Shape.Uncased || left.gap !== '') return false;
  for (let length = 1; length <= LONGEST_TITLE; length++) {
    const end = left.ending(length);
    if (any(end, List.Trades, List.Animals, List.Sons)) return true;
  }
  return false;
}

/** "eres la Putin del tapón", "die Putin": a woman’s article before a surname; German plurals have it as well. */
function isOfWoman({ language, before }: Around): boolean {
  const left = before.at(0);
  return left?.link === Link.Space && left.text === 'la' && language !== List.En;
}

/** A title of birth or church, a woman's, or a trade before the name. */
function hasOtherTitle(around: Around): boolean {
  const { has, before, given, name, kind } = around;
  const left = before.at(given);
  if (!left || !(left.link === Link.Space || (left.link === Link.Dot && left.text.length < 5)))
    return false;
  if (isUnspacedTitle(around, left)) return true;
  if (isTrade(around, left) || (isCapital(left) && has(List.Ranks, left))) return true;
  if (has(List.Certain, left)) return true;
  const further = before.at(given + 1);
  if (has(List.Misters, left) && further?.link === Link.Space)
    return (
      isTrade(around, further) ||
      around.any(further, List.Kin, List.Indefinite, List.Certain, List.Ranks)
    );
  // "Frau Dr. Hanafi"
  const address = left.text === 'Dr' ? further : left;
  return kind === Kind.Surname && has(List.OfWomen, address) && !VOWEL_OF_WOMEN.test(name);
}

/** A first name, initial or particle before a surname. */
export function isIntroduced(around: Around): boolean {
  const { has, before, given } = around;
  const left = before.at(0);
  if (!left || given > 0) return false;
  switch (left.link) {
    case Link.Space:
      return isFirstName(around, left, before.at(1));
    case Link.Hyphen:
      return has(List.Articles, left) || isDoubleBarrelled(around, left, before.at(1));
    case Link.Dot:
      if (left.shape === Shape.Initial) return !isAbbreviation(around, left.folded);
      return isShortened(around, left);
    default:
      return false;
  }
}

/** "Thomas Hanafi-West", "Ingrid Olsen-Price"; but "the Lavrov-West talks", "Ex-Putin". */
function isDoubleBarrelled(around: Around, left: Word, further: Word | undefined): boolean {
  if (left.shape !== Shape.Capital || !isCapital(further) || further.link !== Link.Space)
    return false;
  return (
    around.has(List.Given, further) ||
    (!around.isListed(left.text, false) && !isOrdinaryBefore(around, further))
  );
}

/** "Th. Price", "Ph. West": a first name in two letters; but "Mr. Price". */
function isShortened({ any }: Around, word: Word): boolean {
  const { text, shape, gap } = word;
  if (shape !== Shape.Capital || text.length !== 2 || gap !== '. ') return false;
  return text !== 'Dr' && !any(word, List.Misters, List.Offices, List.Ranks, List.OfWomen);
}

/** Letters that are no initials before a surname: "M. Kabulov" in French, "г. Кабулов", "the U.S. Lavrov met". */
function isAbbreviation({ language, has, before, after }: Around, folded: string): boolean {
  const further = before.at(1);
  if (folded === 'm')
    return (
      language === List.Fr ||
      (!further && after.at(0)?.shape === Shape.Lower && !has(List.Joining, after.at(0)))
    );
  if (folded === 'г') return true;
  return folded === 's' && further?.folded === 'u';
}

function isFirstName(around: Around, left: Word, further: Word | undefined): boolean {
  const { has } = around;
  if (isPossessive(left)) return false;
  if (has(List.Sons, left)) return true;
  switch (left.shape) {
    case Shape.Uncased:
      return has(List.Given, left);
    case Shape.Lower:
      // "Abdul Rahman al Hanafi"; but Spanish "al Putin de 2021".
      return (
        has(List.Articles, left) && further?.link === Link.Space && further.shape === Shape.Capital
      );
    case Shape.Number:
      return false;
    case Shape.Caps:
      // "FM Lavrov", "МИД Лавров"; two letters else are initials: "AJ Price".
      if (!around.loud) return left.text.length < 3 && !has(List.ShortOffices, left);
  }
  if (has(List.Given, left)) return true;
  return !isOrdinaryBefore(around, left) && !isGermanPerson(around, left);
}
