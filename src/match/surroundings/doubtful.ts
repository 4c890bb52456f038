/**
 * Rule 4: classes of surroundings that say neither that the name is meant nor that it is not. They are rare in news and common where
 * names are listed, catalogued or sold, so what stands there is no mention.
 */
import { type Around, Kind } from './around';
import { isCapital, isKnownBeside, isLittle, isVerb } from './beside';
import { Capitals } from './line';
import { List } from './list';
import { Link, Shape, type Word } from './word';

/** A model or edition: "Lavrov M9". */
const CODE = /^(?=.*\p{L})(?=.*\d)[\p{L}\d]{2,}$/u;
const CYRILLIC = /^[\u0400-\u04ff]/u;
/** "Талибан-то", "Китай-таки". */
const LONGEST_PARTICLE = 4;
const VERSUS = /^(?:v|vs|versus)$/u;
const LONGEST_VERSUS = 6;
/** Behind a team: the score, or the other team and the score. */
const SCORE = /^(?:\s*[–—-]\s*\p{Lu}\p{L}+)?,?\s(?:[–—-]\s)?\d{1,2}\s?[-–:]\s?\d{1,2}(?!\d)/u;
/** "Taliban 2.0" */
const VERSION = /^\s\d\.\d/u;
const YEAR = /^,\s(?:19|20)\d\d,/u;
/** Behind a team: what it made. */
const TOTAL = /^ \d+ (?:for \d|all out)/;

/** Whether the name stands where it is in doubt. */
export function isInDoubt(around: Around): boolean {
  const { kind } = around;
  if (
    isInScores(around) ||
    isCompound(around) ||
    isByAuthor(around) ||
    isFirm(around) ||
    isModel(around) ||
    isQuotedAlone(around)
  )
    return true;
  if (kind === Kind.Word && isTeam(around)) return true;
  if (kind === Kind.Acronym) return isOtherAcronym(around);
  return kind === Kind.Surname && isOtherBearer(around);
}

/** "Cartas de Rusia, de Juan Valera": a work and who made it. */
function isByAuthor({ any, has, kind, after, sign, isListed }: Around): boolean {
  if (sign !== ',' || kind === Kind.Surname) return false;
  const [by, author, further] = after.first(3);
  return (
    any(by, List.Of, List.By) &&
    author?.link === Link.Space &&
    isCapital(author) &&
    (author.shape === Shape.Initial ||
      has(List.Given, author) ||
      // "O Clube de Críquete Taliban, de Timeri Murari"
      (isCapital(further) &&
        further.link === Link.Space &&
        !isListed(author.text, false) &&
        !has(List.Peoples, author) &&
        by?.folded !== 'of'))
  );
}

/** "Price v Khan", "France 2-1 Denmark", "Иран — Уэльс 2:0", "Russia 2018 mug", "Франция, 1966": teams, parties and years of works. */
function isInScores({ kind, before, after, right }: Around): boolean {
  const left = before.at(0);
  const next = after.at(0);
  if (isVersus(left) || isVersus(next)) return true;
  if (kind !== Kind.Word) return false;
  const isFirst = left === undefined || left.link === Link.Break;
  if ((isFirst || left.link === Link.Dot) && SCORE.test(right)) return true;
  return (
    isFirst &&
    (YEAR.test(right) ||
      (next?.link === Link.Space && next.shape === Shape.Number && !VERSION.test(right)))
  );
}

function isVersus(word: Word | undefined): boolean {
  if (word === undefined || word.length > LONGEST_VERSUS) return false;
  return word.link <= Link.Dot && VERSUS.test(word.text);
}

/** "Pakistan won by four wickets", "India 288 all out": the team that plays for it. */
function isTeam(around: Around): boolean {
  return TOTAL.test(around.right) || around.isNear((word) => around.has(List.Results, word));
}

/** "Китай-город", "Кремль-Пресс"; "Россия-НАТО" and "Иран-Китай" are two. */
function isCompound({ written, after, isListed, has }: Around): boolean {
  const right = after.at(0);
  if (
    right?.link !== Link.Hyphen ||
    !CYRILLIC.test(written) ||
    !/[\u002d\u2010\u2011]/u.test(right.gap)
  )
    return false;
  if (right.shape === Shape.Caps || isListed(right.text, false) || has(List.Peoples, right))
    return false;
  return right.shape === Shape.Capital || right.text.length > LONGEST_PARTICLE;
}

/** "chez Daech & fils", "Turkey & Sons", "Peat, Marwick & Price". */
function isFirm({ has, kind, before, after, sign, opening, isListed }: Around): boolean {
  const left = before.at(0);
  if (kind === Kind.Surname && opening !== ' ' && /^\s?&\s$/u.test(opening) && isCapital(left))
    return !isListed(left.text, false);
  const right = after.at(0);
  if (sign !== '' && /^[&+]$/u.test(sign)) return has(List.AfterOthers, right);
  // "Price et Fils"
  return has(List.Joining, right) && has(List.AfterOthers, after.at(1));
}

function isModel({ kind, after }: Around): boolean {
  const right = after.at(0);
  return (
    kind !== Kind.Acronym && right?.link === Link.Space && right.hasDigit && CODE.test(right.text)
  );
}

/** Alone in quotation marks behind a noun: "В банке «Россия»", "قهوهٔ «فرانسه»". Groups are quoted so as well. */
function isQuotedAlone(around: Around): boolean {
  const { has, shape, written, opening, closing, before } = around;
  if (opening === ' ' || closing === ' ') return false;
  if (shape !== Shape.Uncased && !CYRILLIC.test(written)) return false;
  if (!/^[\p{M}\s]*[«"“„]$/u.test(opening) || !/^[»"”“]/u.test(closing)) return false;
  const left = before.at(0);
  return (
    left !== undefined &&
    left.shape !== Shape.Number &&
    !has(List.Groups, left) &&
    !isLittle(around, left)
  );
}

/** "AP Davidson Studio", "3 AFP 112", "Just US two". */
function isOtherAcronym(around: Around): boolean {
  const { has, name, before, after, isListed } = around;
  const left = before.at(0);
  const right = after.at(0);
  // "texts from abroad: US +1"
  if (name === 'us' && /^\s?\+\d/u.test(around.closing + (right?.text ?? ''))) return true;
  if (right?.link !== Link.Space) return false;
  if (right.shape === Shape.Number) return left?.link === Link.Space && left.shape === Shape.Number;
  // "l’US Créteil", a sports union
  const isFrench = around.language === List.Fr || left?.link === Link.Elision;
  if (name === 'us' && isFrench && right.shape === Shape.Capital)
    return !isKnownBeside(around, right) && !isListed(right.text, false);
  if (name === 'us' && has(List.BehindUs, right)) return left?.folded !== 'the';
  // Bodies of states are many: "US Treasury", "UN Refugee Agency".
  if (name === 'us' || name === 'un') return false;
  // "AP chief minister", "a AP de Ovar"; "AP reporters" and what the agency does are known.
  if (has(List.Of, right))
    return isCapital(after.at(1)) && !isKnownBeside(around, after.at(1) ?? right);
  if (right.shape === Shape.Lower && name === 'ap')
    return !isLittle(around, right) && !isVerb(around, right) && !has(List.OfAgencies, right);
  if (right.shape !== Shape.Capital || around.loud || around.capitals === Capitals.Headline)
    return false;
  return !isListed(right.text, false) && !isKnownBeside(around, right) && !isVerb(around, right);
}

function isOtherBearer(around: Around): boolean {
  const { has, before, after, shape, written, given, sign } = around;
  const left = before.at(given);
  const right = after.at(0);
  if (shape === Shape.Lower && CYRILLIC.test(written)) return true;
  // "Лавров переулок"
  if (
    right?.link === Link.Space &&
    right.shape === Shape.Lower &&
    has(List.Streets, right) &&
    CYRILLIC.test(written)
  )
    return true;
  // "un Le Drian plombier"; but "a Putin ally", "ein Putin-Vertrauter".
  if (left?.link === Link.Space && has(List.Indefinite, left) && right?.link !== Link.Hyphen)
    if (around.language !== List.En || right?.link !== Link.Space) return true;
  // "the asteroid 2354 Lavrov"
  const further = before.at(given + 1);
  if (left?.link === Link.Space && left.shape === Shape.Number)
    if (further?.shape === Shape.Lower && left.gap === ' ') return true;
  // "Прайс Р. Дипломатия стульев"
  if (right?.link === Link.Space && right.shape === Shape.Initial && after.at(1)?.link === Link.Dot)
    return true;
  return isListedAmongOthers(around, left, right, sign);
}

/** "Goalkeepers: Lavrov, Petrov, Kabulovsky", "Hanafi/Souza": among single names that we do not know. */
function isListedAmongOthers(
  around: Around,
  left: Word | undefined,
  right: Word | undefined,
  sign: string,
): boolean {
  const isStranger = (word: Word | undefined): boolean =>
    word?.shape === Shape.Capital &&
    !around.isListed(word.text, false) &&
    !isKnownBeside(around, word) &&
    !isLittle(around, word);
  if (around.closing === '/' && isStranger(right)) return true;
  if (sign === ',' && isStranger(right) && /^\s*[,/]/u.test(around.after.at(1)?.gap ?? ','))
    return true;
  return (
    left !== undefined &&
    /^[,/]\s*$/u.test(left.gap) &&
    isStranger(left) &&
    (around.after.at(0) === undefined || /^\s*[,.]/u.test(around.closing))
  );
}
