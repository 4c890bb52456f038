/**
 * Where it is said how somebody is called, a surname is no reference but a word that is told: "those of us called Mujahid", "a
 * shopkeeper who gave his name only as Mujahid", "Wir nannten ihn Putin".
 */
import type { Around } from './around';
import { List } from './list';
import { Link, Shape } from './word';

/** Words of naming that are verbs of news as well: "Moscow named Kabulov", "Il appelle Poutine à", "chama Putin de assassino". */
const DOUBTFUL =
  /^(?:called|named|name|dubbed|appel(?:le|ee?)|nommee?|llamad[oa]|llamar|nombre|nome|chama(?:d[oa]|r)?|имя|назвали|назвал)$/;
/** Before them: whom they name stands there already ("s’appelle", "lo chama"), or it is anybody ("those called"). */
const BEFORE =
  /^(?:se|s|l|m|lo|le|la|me|lhe|us|those|someone|somebody|anyone|anybody|everyone|one|people|men|women|man|ceux|alguien|alguem|jemand)$/;
/** Verbs that name whom a pronoun stands for: "nannten ihn Putin", "calls her Price". */
const NAMING =
  /^(?:call(?:s|ed|ing)?|nenn(?:t|en|e)|nannten?|tauften|называ(?:ли|ют|ем)|прозвали?|окрестили)$/;
const OBJECT = /^(?:him|her|it|us|me|ihn|sie|mich|его|ее)$/;
const AS = /^(?:as|als|como|comme|как)$/;
/** Words before "as" that say that it is his own word for himself. */
const HIMSELF =
  /^(?:names?|named|known|identified|himself|herself|nom|nomme|namen?|nombre|nome|именем|назвался|представился)$/;
/** The cases in which a Russian surname is the object of naming: "коллеги звали Кабулова завхозом". */
const OBLIQUE = /[ау]$/u;
/** How far back such words stand. */
const AHEAD = 6;

/** Whether a surname is told as what somebody is called. */
export function isNamedSo({ has, before, after, given, written }: Around): boolean {
  if (given > 0 || OBLIQUE.test(written)) return false;
  let at = 0;
  let left = before.at(at);
  // "gave his name only as Haji Mujahid"
  if (left?.link === Link.Space && has(List.Offices, left)) left = before.at(++at);
  if (left?.link !== Link.Space) return false;
  if (left.shape >= Shape.Capital) return false;
  const ahead = before.first(at + AHEAD).slice(at + 1);
  // "known as Putin’s chef" is another.
  if (AS.test(left.folded))
    return after.at(0)?.link !== Link.Elision && ahead.some(({ folded }) => HIMSELF.test(folded));
  if (OBJECT.test(left.folded)) return NAMING.test(ahead[0]?.folded ?? '');
  if (!has(List.Called, left)) return false;
  if (!DOUBTFUL.test(left.folded) || BEFORE.test(ahead[0]?.folded ?? '')) return true;
  // "a security man called", "un hombre llamado": an article before small words.
  const other = ahead.findIndex((word) => word.link !== Link.Space || word.shape !== Shape.Lower);
  return ahead
    .slice(0, other < 0 ? AHEAD : other)
    .some((word) => has(List.Indefinite, word) || word.folded === 'um');
}
