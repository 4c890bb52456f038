/** Rule 3: names that are words as well: "the West", "Price: $10", "TELL US NOW", "un" in French. */
import { type Around, Kind } from './around';
import { isCapital, isVerb } from './beside';
import { Capitals } from './line';
import { isIn, List, listPrint } from './list';
import { Link, Shape, type Word } from './word';

/** Words of a phrase that are looked at for the branch or rival that it names. */
const PHRASE = 5;
/** Words on either side in which a state’s company stands. */
const COMPANY = 12;
/** Letters of a verb of news: shorter ones are everybody’s. */
const SHORTEST_VERB = 4;
/** Before a place. */
const WHERE =
  /^(?:in|into|to|toward|towards|from|through|across|via|near|between|(?:north|south|north-?east|south-?east|east|west|north-?west|south-?west)ern|central)$/;
/** In quotation marks, with an article or without: "“West,” he said", "called “o Iran”". */
const OPENED = /["“„«‘「『](?:\p{L}{1,3}\s)?$/u;
const CLOSED = /^[,.]?["”“»’」』](?!s)/u;

/** Whether the name is a common word where it stands. */
export function isCommonWord(around: Around): boolean {
  if (isListed(around)) return true;
  return around.kind === Kind.Acronym
    ? isWordInCapitals(around) || standsForAnother(around)
    : isBare(around) || isOneOfMany(around);
}

function isBeside(word: Word | undefined): word is Word {
  return word?.link === Link.Space || word?.link === Link.Hyphen;
}

/** Whether the list of common words has an entry as `lists-make.ts` writes them. */
function isListedForm({ table }: Around, entry: string): boolean {
  return isIn(table, List.Common, listPrint(entry));
}

/** By the words beside it. Where a full name ends in such a word, what follows says as much: "Thomas West wing". */
function isListed(around: Around): boolean {
  const { before, after, kind, form } = around;
  const has = (sign: string, word?: Word): boolean => around.isCommon(sign, word);
  const left = before.at(0);
  const further = before.at(1);
  const right = after.at(0);
  if (!left && !right && (has('|') || has('!'))) return true;
  if (has('"') && CLOSED.test(around.closing) && OPENED.test(around.left)) return true;
  if (has('?') && isWithoutPolitics(around)) return true;
  if (has('+') && isFuture(around)) return true;
  if (isBeside(left) && has('<', left)) return true;
  // "between East and West".
  if (left && further && around.has(List.Joining, left) && has('<', further)) return true;
  if (isBeside(right)) {
    const next = after.at(1);
    if (next && around.has(List.Joining, right) && has('<', next)) return true;
    if (has('>', right)) return true;
    if (right.gap === '' && has('>'))
      if (isListedForm(around, `${around.name}>${right.folded.slice(0, 2)}`)) return true;
    if (kind === Kind.Phrase && right.shape === Shape.Lower) {
      if (form.isLastBare)
        return right.length > 3 && isListedForm(around, `${form.last}>${right.folded}`);
    }
    if (has('}') && after.phrase(PHRASE).some((word) => has('}', word))) return true;
  }
  const isNear = (word: Word): boolean => has('~', word);
  return has('~') && around.isNear(isNear);
}

/** "Irán a juicio los acusados", "¿Irán o no?": a Spanish verb, at the beginning of its sentence. */
function isFuture({ before, after, opening }: Around): boolean {
  const right = after.at(0);
  if (
    right?.link !== Link.Space ||
    (before.at(0) !== undefined && !/[.!?…:«“"¿¡—]\s*$/u.test(opening))
  )
    return false;
  return (
    /^(?:al?|a?donde|hasta|hacia|en|o|y|todos|todas|juntos|juntas)$/u.test(right.folded) &&
    !(right.folded === 'y' && isCapital(after.at(1)))
  );
}

/** "Turkey is off after four": nothing beside it that states have, and no verb of news behind it. */
function isWithoutPolitics(around: Around): boolean {
  const { any, before, after, isListed } = around;
  const tells = (word: Word): boolean =>
    word.shape === Shape.Caps ||
    any(word, List.Peoples, List.Organs, List.Offices) ||
    (isCapital(word) && isListed(word.text, false));
  const left = before.at(0);
  const right = after.at(0);
  if (left === undefined && right === undefined) return false;
  if (left?.link === Link.Space && left.shape === Shape.Lower && WHERE.test(left.folded))
    return false;
  if (right?.link === Link.Space && right.text.length >= SHORTEST_VERB && isVerb(around, right))
    return false;
  return !before.first(COMPANY).some(tells) && !after.first(COMPANY).some(tells);
}

/**
 * A word that can head a column or a line, and shows no sign of a person: before a number, a colon or a hyphen, in a headline;
 * "Price" also at the beginning of an English sentence. "West" has an article where it is no person.
 */
function isBare(around: Around): boolean {
  const { has, name, before, after, opening, closing } = around;
  if (!around.isCommon('!') || around.given > 0) return false;
  const left = before.at(0);
  const right = after.at(0);
  if (/^\s*[:=]/u.test(closing)) return !has(List.Speaks, right);
  if (/^\s*[\d$€£¥₽%(]/u.test(closing) || right?.shape === Shape.Number) return true;
  if (right?.link === Link.Hyphen || left?.link === Link.Hyphen) return true;
  if (left && has(List.Offices, left)) return false;
  if (around.capitals === Capitals.Headline) return true;
  // "Item, Price, stock".
  if (name === 'price' && /^\s*,/u.test(closing) && right?.shape === Shape.Lower)
    return !/(?:ing|ed)$/u.test(right.folded) && !around.any(right, List.En, List.OfPersons);
  if (left && !/[.!?:;…•|]|\n|["“„«(]\s*$/u.test(opening)) return false;
  if (name !== 'price' || around.language !== List.En || right?.shape === Shape.Uncased)
    return false;
  // "« Price n’a rien dit »"
  if (right?.text.length === 1) return false;
  return !(
    right &&
    (has(List.OfPersons, right) ||
      right.folded.endsWith('ed') ||
      (closing.includes(',') && /^(?:the|an?|speaking|asked)$/u.test(right.folded)))
  );
}

/** "no such thing as a putin", "un taliban repenti": one of many, and small. "… › zamir-kabulov": part of an address. */
function isOneOfMany(around: Around): boolean {
  const { has, before, shape, kind } = around;
  if (shape !== Shape.Lower || around.loud) return false;
  if (before.first(2).some(({ gap }) => /›|\/\s/.test(gap))) return true;
  const left = before.at(0);
  return kind !== Kind.Phrase && left?.link === Link.Space && has(List.Indefinite, left);
}

/** "CONTACT US", "TELL US NOW", "US$ 20bn"; "UN PAÍS". */
function isWordInCapitals(around: Around): boolean {
  const { has, name, before, after, closing } = around;
  const left = before.at(0);
  const right = after.at(0);
  if (name === 'us') {
    if (closing.startsWith('$')) return true;
    if (left?.link !== Link.Space) return false;
    if (around.loud) return !/^(?:the|in|and|by|of)$/u.test(left.folded);
    if (!has(List.ObjectOf, left)) return false;
    return isCapital(left) || right?.link !== Link.Space || has(List.En, right);
  }
  if (name !== 'un') return false;
  // "UN CHIEN sauve un kitesurfeur"
  if (
    !around.loud &&
    right?.link === Link.Space &&
    right.shape === Shape.Caps &&
    right.text.length >= SHORTEST_VERB
  )
    return true;
  if (around.language === List.Fr || around.language === List.Es || around.language === List.Pt)
    return true;
  return around.loud && right !== undefined && !(has(List.Organs, right) || isVerb(around, right));
}

/** "Armed Forces of the Philippines (AFP)", "AP, an access point in …": spelled out as something else. */
function standsForAnother(around: Around): boolean {
  const { any, has, name, before, after, opening, sign } = around;
  const spells = (words: readonly Word[], letters: readonly string[]): boolean => {
    const weighty = words.filter((word) => !any(word, List.En, List.Fr));
    return letters.every((letter, i) => {
      const word = weighty[i];
      return word?.folded.startsWith(letter) && !has(List.Expansions, word);
    });
  };
  return (
    (/[(（]\s*$/.test(opening) && spells(before.all(), [...name].reverse())) ||
    (/^[,(（]/.test(sign) && spells(after.all(), [...name]))
  );
}
