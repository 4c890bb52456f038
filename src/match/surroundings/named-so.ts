/**
 * Where it is said how somebody is called, a surname is no reference but a word that is told: "those of us called Mujahid", "a
 * shopkeeper who gave his name only as Mujahid", "Wir nannten ihn Putin".
 */
import type { Around } from './around';
import { List } from './list';
import { Link, Shape, type Word } from './word';

/** Participles that are verbs of news as well: "Moscow named Kabulov", "a appelé Poutine". */
const DOUBTFUL =
  /^(?:called|named|name|dubbed|appelee?|nommee?|llamad[oa]|llamar|nombre|nome|chamad[oa]|chamar|имя|назвали|назвал)$/;
/** Whom something is called, between verb and name: "nannten ihn Putin". */
const OBJECT = /^(?:him|her|it|us|me|ihn|sie|mich|его|ее)$/;
/** One of many whom nobody knows, right before such a participle. */
const ANYBODY =
  /^(?:us|those|someone|somebody|anyone|anybody|everyone|one|people|men|women|man|quelqu'un|ceux|alguien|alguem|jemand)$/;
const OBLIQUE = /[ау]$/u;
const AS = /^(?:as|als|como|comme|как)$/;
/** Words before "as" that say that it is his own word for himself. */
const HIMSELF =
  /^(?:names?|named|known|identified|himself|herself|introduced|nom|nomme|namen?|nombre|nome|именем|назвался|представился|представился)$/;
/** How far back such words stand. */
const AHEAD = 6;

/** Whether a surname is told as what somebody is called. */
export function isNamedSo(around: Around): boolean {
  const { has, before, given, written } = around;
  // "Кабулова звали завхозом", "звали Кабулова": a case of its own makes him the one who is called something.
  if (given > 0 || OBLIQUE.test(written)) return false;
  let at = 0;
  let left = before.at(at);
  if (left?.link !== Link.Space) return false;
  // "gave his name only as Haji Mujahid"
  if (has(List.Offices, left)) left = before.at(++at);
  if (left === undefined || left.link !== Link.Space) return false;
  if (AS.test(left.folded))
    return before
      .first(at + AHEAD)
      .slice(at + 1)
      .some(isHimself);
  if (OBJECT.test(left.folded)) return isNaming(around, before.at(at + 1));
  if (!isNaming(around, left)) return false;
  return !DOUBTFUL.test(left.folded) || isOneOfMany(around, at + 1);
}

function isHimself({ folded }: Word): boolean {
  return HIMSELF.test(folded);
}

function isNaming({ any }: Around, word: Word | undefined): boolean {
  return any(word, List.Called, List.Naming);
}

/** "a security man called", "those of us called": an article before small words. */
function isOneOfMany({ has, before }: Around, from: number): boolean {
  for (let i = from; i < from + AHEAD; i++) {
    const word = before.at(i);
    if (word === undefined || word.link !== Link.Space) return false;
    if (
      has(List.Indefinite, word) ||
      word.folded === 'um' ||
      (i === from && ANYBODY.test(word.folded))
    )
      return true;
    if (word.shape !== Shape.Lower) return false;
  }
  return false;
}
