/**
 * Who somebody is, as the words beside a comma say: "Thomas West, a retired surveyor, said", "a dentist from Philadelphia, Thomas
 * West", "Vladimir Putin, our treasurer". Whom news speaks of is introduced by an office, a state or a body; who is introduced
 * without one is somebody whom the reader does not know yet.
 */
import { ALWAYS } from '../gate';
import { type Around, Kind } from './around';
import { isCapital, isTrade } from './beside';
import { List } from './list';
import { Link, Shape, type Word } from './word';

/** Words that such an introduction has at most. */
const LONGEST = 8;
/** What ends an introduction behind a name; at the end of a line it may be a headline’s way with words: "Mujahid, a voice with a face". */
const ENDS = /^\s?,/u;
const COMMA = /^\s?[,(]\s?$/u;
/** A telephone number, as far as its first digits. */
const PHONE = /^(?:0\d{2,}|\d{5,})$/u;
/** Between what somebody did for a work and his name. */
const CREDIT = /^\s?[:：]\s?$/u;

/** Whether the words beside a person's name introduce somebody else. */
export function isIntroducedAnew(around: Around): boolean {
  if (!around.isPerson) return false;
  if (isOurs(around) || isCredited(around)) return true;
  // What is safe alone is hardly ever another’s, and writers play with what they say of it: "Putin, a judo black belt, smiled".
  return around.gate !== ALWAYS && (isOneBehind(around) || isOneAhead(around));
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
  if (left?.link === Link.Space) {
    if (has(List.Ours, left)) return true;
    // "your host Ned Price"; but "in our clippings Mujahid is quoted"
    const further = before.at(given + 1);
    if (
      around.kind === Kind.Phrase &&
      left.shape === Shape.Lower &&
      further?.link === Link.Space &&
      has(List.Ours, further)
    )
      return !isOfNews(around, left);
  }
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

/** "Regie: Ned Price", "Ned Price (drums)", "poems by Ned Price", "Ned Price, 01432 555 019". */
function isCredited({ any, has, gate, before, after, given, sign }: Around): boolean {
  const right = after.at(0);
  if (sign === '(' && has(List.Credits, right)) return true;
  if (sign === ',' && PHONE.test(right?.text ?? '')) return true;
  const left = before.at(given);
  if (left === undefined) return false;
  if (CREDIT.test(left.gap)) return any(left, List.Credits, List.Trades, List.TradesDe);
  return (
    gate !== ALWAYS &&
    has(List.By, left) &&
    !has(List.Of, left) &&
    has(List.Named, before.at(given + 1))
  );
}
