/** What stands before a name and makes a longer one of it: "rue de Russie", "Bank of China", "thé de Chine", in every word order. */
import { type Around, Kind } from './around';
import { isCapital } from './beside';
import { List } from './list';
import { Link, Shape, type Word } from './word';

/** "rue de Russie", "Bank of China", "Air India", "le café Kremlin", "University of the United Nations". */
export function hasHead(around: Around): boolean {
  const { has, before, given } = around;
  let of = false;
  let at = given;
  let head = before.at(at);
  for (
    ;
    head &&
    at < given + 2 &&
    around.any(head, List.Of, List.Definite) &&
    !(of && has(List.Goods, head));
    head = before.at(++at)
  ) {
    if (head.link !== Link.Space && head.link !== Link.Elision) return false;
    of ||= has(List.Of, head);
  }
  // "Mt. West", "ул. Лаврова"
  if (head?.link === Link.Dot && head.text.length < 4)
    return around.any(head, List.Heads, List.Streets);
  if (head?.link !== Link.Space && head?.link !== Link.Elision) return false;
  // "au restaurant Le Kremlin"
  if (at > given && !of) return before.at(given)?.shape === Shape.Capital && has(List.Named, head);
  if (has(List.Streets, head) || isOfGoods(around, head, of)) return true;
  // Compounds: "Im Hotelrestaurant West".
  if (head.shape === Shape.Capital && around.ends(head, List.VenueEndings)) return true;
  if ((at === given || around.kind === Kind.Surname) && has(List.Named, head))
    if (around.language !== List.En || isCapital(head)) return true;
  // "Estado Islámico de Afganistán"
  if (of && head.begins('islami')) return /^e(?:tat|stado)$/.test(before.at(at + 1)?.folded ?? '');
  return head.shape !== Shape.Lower && has(List.Heads, head);
}

/** "thé de Chine", "بانک ملی پاکستان": goods, and in scripts without case also what stands one word further off. */
function isOfGoods({ any, has, before, kind, shape }: Around, head: Word, of: boolean): boolean {
  if (kind !== Kind.Word && (kind !== Kind.Surname || shape !== Shape.Uncased)) return false;
  if (shape !== Shape.Uncased) return of && has(List.Goods, head);
  if (has(List.Goods, head)) return true;
  const further = before.at(1);
  if (further?.link !== Link.Space || has(List.Prepositions, head)) return false;
  return any(further, List.Goods, List.Streets, List.Heads);
}
