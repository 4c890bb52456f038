/**
 * Whose a surname is where the passage before it introduces its bearer: "Coach Alun West … West said". What is introduced once goes by the
 * surname alone to the end of the passage, unless our own person is named between.
 */
import { AFTER_FULL_NAME } from '../gate';
import { Around } from './around';
import { List } from './list';
import { Letter, letterOf } from './letter';
import { Link, type Word } from './word';

/** Letters that a surname’s own cases add to it: "Лаврову", "Lawrows". */
const LONGEST_CASE = 2;
/** Words on either side of a bearer in which he is told apart from ours. */
const ASIDE = 6;
/** Words behind a surname in which its bearer’s office may stand. */
const APPOSITION = 3;

/** Whether the nearest bearer of the surname whom the passage introduces is another person. */
export function isBearerAnother(
  { table, written, isListed, passage }: Around,
  isAnother: (around: Around) => boolean,
): boolean {
  for (let end = passage.length; end > 0;) {
    const at = passage.lastIndexOf(written, end - 1);
    if (at < 0) return false;
    end = at;
    if (isLetterAt(passage, at - 1)) continue;
    const to = wordEnd(passage, at + written.length);
    if (to < 0) continue;
    const around = new Around(table, passage, at, to, AFTER_FULL_NAME, isListed);
    if (around.given > 0 || isOfOffice(around)) return false;
    if (isAnother(around)) return !isAside(around);
  }
  return false;
}

/** "Not to be confused with Kirill Lavrov": told apart in passing, and not spoken of. */
function isAside({ any, before, after }: Around): boolean {
  const tells = (word: Word): boolean => any(word, List.Negations, List.Namesakes);
  return before.first(ASIDE).some(tells) || after.first(ASIDE).some(tells);
}

/** "Foreign Minister Lavrov", "Mujahid, the spokesman": ours, whoever else was spoken of before. */
export function isOfOffice(around: Around): boolean {
  const { has, before, after, sign } = around;
  const isOffice = (word: Word): boolean =>
    (has(List.Offices, word) || around.ends(word, List.OfficeEndings)) && !has(List.Misters, word);
  const left = before.at(0);
  if (left?.link === Link.Space && isOffice(left)) return true;
  return sign === ',' && after.phrase(APPOSITION).some(isOffice);
}

function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && letterOf(text.charCodeAt(at)) < Letter.Digit;
}

/** Where the word ends that goes on at a place with no more than a case’s ending; -1 where it is a longer one. */
function wordEnd(text: string, from: number): number {
  let to = from;
  while (isLetterAt(text, to)) to++;
  return to - from > LONGEST_CASE ? -1 : to;
}
