/**
 * Names in a short quoted phrase that is more than the name and no sentence: a title, a brand, a ship, in every script: "“Midnight in
 * Pakistan”", "чай «Индия Голд»", "قناة «روسيا اليوم»". What is said of the name goes on in small letters: "“Putin is right”".
 */
import { type Around, Kind } from './around';
import { isCapital, isLittle, isVerb } from './beside';
import { List } from './list';
import { Link, Shape, type Word } from './word';

/** Words besides the name that a title has at most; longer ones may be sentences. */
const MOST_BESIDE = 4;
/** The same where a word says what it is the title of. */
const MOST_OF_WORK = 8;
/** Words behind a title that say what it is of: ", a novel by …". */
const KIND_IN = 3;
/** From the mark that opens a quotation to the name, and from the name to the one that closes it. No sentence ends between. */
const OPENED =
  /(?:^|[^\p{L}\p{N}]|(?=[“„«「『《〈]))(?<mark>["“„«‘「『《〈])(?<within>[^"“”„«»‘「」『』《》〈〉.!?…;؟]{0,60})$/u;
const CLOSED =
  /^(?<within>(?:[^"“”„«»’「」『』《》〈〉.!?…;؟]|’(?=\p{L})){0,60})(?:["”“»」』》〉]|’(?!\p{L}))/u;
/** What no title goes over, and what of that opens one. */
const STOPS = '"“”„«»‘「」『』《》〈〉.!?…;؟';
const MARKS = '"“„«‘「『《〈';
/** Before a quotation, or right before its end or behind it: somebody speaks. */
const SPEAKS_BEFORE = /[:：,،]\s*$/u;
const SPEAKS_BEHIND = /^\s?[,،]\s*(?:[-—–]|\p{Ll})/u;
/** Between a word for a work and its title, and the other way about. */
const NAMED_AHEAD = /^\s["“„«‘「『]\s?$/u;
const NAMED_BEHIND = /^\s?["”“»’」』]\s?[,،:(（—–]\s?$/u;
/** Marks for titles alone. */
const TITLE = /[《〈]/u;
const HAMLET = /^(?:хутор|село|деревня|поселок|станица|река|улица|переулок)$/u;
const OPENING = /["“„«‘「『]\s*$/u;
/** Behind a quoted name, with nothing else between it and the next word. */
const QUOTED = /^["”“»’」』]\s?-?$/;
const CLOSING = /["”“»’」』]/u;
/** Words of a longer name behind which the quotation may end. */
const LONGEST_TAIL = 4;

/** Whether the name stands in a quoted title. */
export function isInTitle(around: Around): boolean {
  const opened = isMarked(around) ? OPENED.exec(around.left) : null;
  const closed = opened && CLOSED.exec(around.right);
  if (!opened || !closed) return false;
  if (TITLE.test(opened.groups?.mark ?? '')) return true;
  const [before = '', after = ''] = [opened.groups?.within, closed.groups?.within];
  const ahead = around.before.first(countWords(before));
  const behind = around.after.first(countWords(after));
  const beside = ahead.length + behind.length;
  if (beside <= MOST_OF_WORK && isWork(around, ahead.length, behind.length)) return true;
  if (beside === 0 || beside > MOST_BESIDE) return false;
  if (SPEAKS_BEHIND.test(around.right.slice(closed[0].length)) || /[,،:—–]/u.test(after))
    return false;
  const isIntroduced = SPEAKS_BEFORE.test(around.left.slice(0, opened.index + 1));
  if (around.shape === Shape.Uncased) return !isIntroduced;
  const first = ahead.at(-1);
  if (isListed(around, [...ahead, ...behind])) return false;
  if (first === undefined) return goesOnAsTitle(around, behind[0]);
  if (!isCapital(first)) return false;
  const isTold = (word: Word): boolean => word.shape === Shape.Lower && !isLittle(around, word);
  const isSaid = (word: Word, i: number): boolean =>
    isIntroduced
      ? isTold(word)
      : isVerb(around, word) && (isTold(word) || (i === 0 && isCapital(word)));
  return !behind.some(isTold) && !ahead.some(isSaid);
}

/** Whether the nearest of such signs before the name opens a title. Asked before the longer expression, which tries each place. */
function isMarked(around: Around): boolean {
  for (let i = 0; ; i++) {
    const unit = around.unitBefore(i);
    if (unit < 0) return false;
    // Spaces and most letters.
    if (unit === 0x20 || (unit >= 0x40 && unit < 0xab) || (unit > 0x061f && unit < 0x2018))
      continue;
    const sign = String.fromCharCode(unit);
    if (STOPS.includes(sign)) return MARKS.includes(sign);
  }
}

/** "the novel “Russia, my love: a life”", "«Ночи Ирана», роман": a word before or behind says what the title is of. */
function isWork({ has, shape, before, after }: Around, ahead: number, behind: number): boolean {
  const first = before.at(ahead - 1);
  if (ahead > 0 && !isCapital(first) && shape !== Shape.Uncased) return false;
  const left = before.at(ahead);
  if (has(List.Named, left) && NAMED_AHEAD.test(left?.gap ?? '')) return true;
  const right = after.at(behind);
  if (right === undefined || !NAMED_BEHIND.test(right.gap)) return false;
  for (let i = 0; i < KIND_IN; i++) {
    const word = after.at(behind + i);
    if (word === undefined || (i > 0 && word.link > Link.Elision)) return false;
    if (has(List.Named, word)) return true;
  }
  return false;
}

/** How many words a text has, as `Side` parts them. */
function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)?.length ?? 0;
}

/** Whether one of the words is known: "“Zamir Kabulov and Sergei Lavrov”" is a list. */
function isListed({ isListed }: Around, words: readonly Word[]): boolean {
  return words.some(({ text }) => isListed(text, false));
}

/** "“Russia and the World”", "“India Gold”"; in small letters, what follows is said of the name. */
function goesOnAsTitle(around: Around, next: Word | undefined): boolean {
  if (next === undefined || around.kind === Kind.Surname || next.link > Link.Hyphen) return false;
  return next.shape === Shape.Number || around.any(next, List.Joining, List.Of) || isCapital(next);
}

/** "the ship “Russia”", "Moscow Format, the band", "the “Kremlin” cocktail". */
export function isTitle(around: Around): boolean {
  const { any, before, after, opening, closing, sign } = around;
  const left = before.at(0);
  if (sign !== '' && isKindBehind(around)) return true;
  // "the “Kremlin” cocktail", "„Troika Plus“-Bar"
  const isQuoted = opening !== ' ' && OPENING.test(opening);
  if (isQuoted && QUOTED.test(closing) && any(after.at(0), List.Named, List.BehindSmall))
    return true;
  if (!left) return false;
  if (isAlias(around, left)) return true;
  if (!isQuoted || !isNamedAhead(around, left)) return false;
  return after.first(LONGEST_TAIL).some(({ gap }) => CLOSING.test(gap)) || CLOSING.test(closing);
}

/** "Soviet Union (album)", "Moscow Format, the band". */
function isKindBehind({ any, has, after, sign }: Around): boolean {
  const next = after.first(3);
  if (/^[(（]$/.test(sign) && next.slice(0, 2).some((word) => has(List.Named, word))) return true;
  if (sign !== ',') return false;
  // "Земляниченко, хутор в Полтавской губернии"
  if (HAMLET.test(next[0]?.folded ?? '')) return true;
  if (!any(next[0], List.Definite, List.Indefinite)) return false;
  return next.some((word) => word.link <= Link.Line && has(List.Named, word));
}

/** "alias “Daesh”", "apodado «el Talibán»": what somebody goes by. */
function isAlias({ has, before }: Around, left: Word): boolean {
  const isArticle = has(List.Definite, left) && (left.isSpaced || !OPENING.test(left.gap));
  const ahead = isArticle ? before.at(1) : left;
  return has(List.Aliases, ahead) && OPENING.test(ahead?.gap ?? '');
}

/** "the ship “Russia”", "ein Lokal, „Troika Plus“ genannt", "a horse called “Putin”"; but "the group called “Islamic State”". */
function isNamedAhead({ any, has, before, after }: Around, left: Word): boolean {
  if (any(left, List.Named, List.Animals)) return true;
  if (!has(List.Called, left) && !has(List.Called, after.at(0))) return false;
  return before.first(LONGEST_TAIL).some((word) => any(word, List.Named, List.Animals));
}
