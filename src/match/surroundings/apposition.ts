/**
 * Who somebody is, as the words beside a comma say: "Thomas West, a retired surveyor, said", "a dentist from Philadelphia, Thomas
 * West", "Vladimir Putin, our treasurer". Whom news speaks of is introduced by an office, a state or a body; who is introduced
 * without one is somebody whom the reader does not know yet.
 */
import type { Around } from './around';
import { isCapital, isTrade } from './beside';
import { List } from './list';
import { Link, Shape, type Word } from './word';

/** Words that such an introduction has at most. */
const LONGEST = 8;
/** What ends an introduction behind a name; at the end of a line it may be a headline’s way with words: "Mujahid, a voice with a face". */
const ENDS = /^\s?,/u;
const COMMA = /^\s?[,(]\s?$/u;
/** Between what somebody did for a work and his name. */
const CREDIT = /^\s?[:：]\s?$/u;

/** Whether the words beside a person's name introduce somebody else. */
export function isIntroducedAnew(around: Around): boolean {
  if (!around.isPerson) return false;
  return isOurs(around) || isOneBehind(around) || isOneAhead(around) || isCredited(around);
}

/** Whether a word is of politics, or names what we know: then who is introduced so may well be ours. */
function isOfNews(around: Around, word: Word): boolean {
  return (
    around.any(word, List.Offices, List.Peoples, List.Organs, List.Groups, List.OfPolitics) ||
    word.shape === Shape.Caps ||
    around.ends(word, List.OfficeEndings) ||
    (isCapital(word) && around.isListed(word.text, false))
  );
}

/** "Vladimir Putin, our treasurer", "nosso Putin"; but "our foreign minister, Lavrov". */
function isOurs(around: Around): boolean {
  const { has, before, after, given, sign } = around;
  const left = before.at(given);
  if (left?.link === Link.Space && has(List.Ours, left)) return true;
  if (sign !== ',' || !has(List.Ours, after.at(0))) return false;
  const words = after.phrase(LONGEST).slice(1);
  return words.length > 0 && !words.some((word) => isOfNews(around, word));
}

/** "Thomas West, a retired surveyor, said". */
function isOneBehind(around: Around): boolean {
  const { has, after, sign } = around;
  if (sign !== ',' || !has(List.Indefinite, after.at(0))) return false;
  // "Hanafi, a su llegada": the article is English alone.
  if (after.at(0)?.folded === 'a' && around.language !== List.En) return false;
  const words = after.phrase(LONGEST + 1).slice(1);
  if (words.length === 0 || words.length === LONGEST) return false;
  return (
    ENDS.test(after.at(words.length + 1)?.gap ?? '') &&
    !words.some((word) => isOfNews(around, word))
  );
}

/** "a dentist from Philadelphia, Thomas West". */
function isOneAhead(around: Around): boolean {
  const { has, before, given, opening } = around;
  if (given > 0 || !COMMA.test(opening)) return false;
  let isOfTrade = false;
  for (let i = 0; i < LONGEST; i++) {
    const word = before.at(i);
    if (word === undefined || (i > 0 && word.link > Link.Elision)) return false;
    if (has(List.Indefinite, word) || word.folded === 'um') return isOfTrade;
    if (isOfNews(around, word)) return false;
    isOfTrade ||= isTrade(around, word);
  }
  return false;
}

/** "Regie: Ned Price", "Gaffer: Thomas West". */
function isCredited({ any, before, given }: Around): boolean {
  const left = before.at(given);
  return (
    left !== undefined &&
    CREDIT.test(left.gap) &&
    any(left, List.Credits, List.Trades, List.TradesDe)
  );
}
