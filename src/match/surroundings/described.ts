/** What follows a person's name, or stands in its sentence, and says that it is another: "Putin Jr.", "Lavrov, a goalkeeper". */
import { type Around, Kind } from './around';
import { isCapital } from './beside';
import { Capitals } from './line';
import { isIn, List, listPrint } from './list';
import { Link, Shape, type Word } from './word';

/** Words behind a name in which its bearer's trade may stand: "Lavrov (Canadian goalkeeper)", "West, the rapper". */
const APPOSITION = 4;
/** Words on either side in which namesakes are told apart. */
const REMARK = 6;
/** Who was born before this year is nobody of whom packs speak: "Thomas West (1577–1618)". */
const LIVING = 1900;
/** Trades by their endings, but for the one that our persons have. */
const LEARNED = /^(?!polit).+(?:ician|ologist|wright|smith|monger)s?$/u;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;

/** Whether what follows the name, or its sentence, says that its bearer is another. */
export function isDescribed(around: Around): boolean {
  const right = around.after.at(0);
  return isOnOtherScene(around) || (right !== undefined && isFollowed(around, right));
}

function isFollowed(around: Around, right: Word): boolean {
  const { has, after, sign, kind } = around;
  if (kind === Kind.Surname && (isBackToFront(around, right) || isCited(around))) return true;
  if (has(List.AfterOthers, right) && /^[,&]?$/.test(sign)) return true;
  if (isTold(around, right)) return true;
  if (right.link === Link.Space) return isCalledA(around, right);
  if (/^[&+]$/.test(sign)) return isCapital(right);
  if (/^[—–]$/.test(sign)) return has(List.Trades, right);
  if (!/^[,(，（]$/.test(sign)) return false;
  if (isTradeAhead(around, after.phrase(APPOSITION))) return true;
  if (sign === ',') return ORDINAL.test(right.text) && isCapital(after.at(1));
  return /^\d{4}$/u.test(right.text) && Number(right.text) < LIVING;
}

function isTradeAhead({ table, has }: Around, words: readonly Word[]): boolean {
  return words.some(
    (word) =>
      has(List.Trades, word) ||
      LEARNED.test(word.folded) ||
      (word.shape === Shape.Capital && has(List.TradesDe, word)) ||
      isIn(table, List.Trades, listPrint(word.folded.replace(/s$/u, ''))),
  );
}

/** "the Thomas West who was governor of Virginia": one of several. */
function isTold({ before, given, isPerson }: Around, right: Word): boolean {
  const left = before.at(given);
  return (
    isPerson &&
    right.link === Link.Space &&
    left?.link === Link.Space &&
    left.is('the') &&
    /^who(?:se|m)?$/.test(right.folded)
  );
}

/** "Lavrov is a dentist", "Price war ein Bäcker". */
function isCalledA(around: Around, right: Word): boolean {
  const { any, has, after } = around;
  if (!has(List.Is, right) || !any(after.at(1), List.Indefinite, List.Definite)) return false;
  return isTradeAhead(around, after.phrase(APPOSITION + 1));
}

/** "Лавров Игорь Петрович", "Price, M.", "West, Rebecca. Black Lamb …"; but "Лавров Сергей Викторович" is himself. */
function isBackToFront(around: Around, right: Word): boolean {
  const { has, written, isListed, after, sign, opening } = around;
  if (!isCapital(right) || isListed(`${right.text} ${written}`, true)) return false;
  if (right.link === Link.Space)
    return has(List.Given, right) && around.capitals !== Capitals.Headline;
  if (sign !== ',') return false;
  const next = after.at(1);
  // "Price, H. “Dinner notes”", "West, Th."
  if (right.shape === Shape.Initial || right.text.length === 2)
    return !next ? right.shape === Shape.Initial || closesShort(around) : next.gap.startsWith('.');
  if (opening.trim() !== '' && !/[.·•|;]/u.test(opening)) return false;
  return (
    !next || next.shape === Shape.Initial || has(List.Given, right) || /^\s*[.(]/.test(next.gap)
  );
}

/** Whether what follows a word of two letters at the end of what is read is a full stop. */
function closesShort({ right }: Around): boolean {
  return /^,\s\p{Lu}\p{Ll}\./u.test(right);
}

/** "West et al.", "(West 2014)", "West (2014)". */
function isCited({ after, opening, closing }: Around): boolean {
  const [right, next] = after.first(2);
  if (right?.is('et') && next?.is('al')) return true;
  const isYear = right?.hasDigit && /^(?:19|20)\d\d[a-z]?$/.test(right.text);
  return isYear === true && (closing === ' (' || opening.endsWith('('));
}

/** In the sentence of another trade: "Lavrov saved the penalty"; or near a remark: "no relation to Lavrov". */
function isOnOtherScene(around: Around): boolean {
  const { has, isPerson, kind } = around;
  const tells = (word: Word, i: number): boolean =>
    has(List.Scenes, word) || (i < REMARK && kind === Kind.Surname && has(List.Namesakes, word));
  return isPerson && around.isNear(tells);
}
