/** What stands before a name and makes a longer one of it: "rue de Russie", "Bank of China", "thé de Chine", in every word order. */
import { type Around, Kind } from './around';
import { isCapital, isCapitalCheap } from './beside';
import { List } from './list';
import { Link, Shape, type Word } from './word';

const PRINTED = /^(?:printed|imprimee?|impres[oa]|gedruckt)$/;

/** "rue de Russie", "Bank of China", "Air India", "le café Kremlin", "University of the United Nations". */
export function hasHead(around: Around): boolean {
  if (isPrintedBy(around) || isVenueTo(around)) return true;
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
  // "au restaurant Le Kremlin", "quiz at The Kremlin"
  if (at > given && !of)
    return (
      before.at(given)?.shape === Shape.Capital &&
      (has(List.Named, head) ||
        (before.at(given)?.text === 'The' &&
          head.shape === Shape.Lower &&
          around.kind === Kind.Word))
    );
  if (of && (isNamedOf(around, head, at) || isOfHouse(around, head, at))) return true;
  if (has(List.Streets, head) || isOfGoods(around, head, of)) return true;
  // Compounds: "Im Hotelrestaurant West".
  if (head.shape === Shape.Capital && around.ends(head, List.VenueEndings)) return true;
  if ((at === given || around.kind === Kind.Surname) && has(List.Named, head))
    if (around.language !== List.En || isCapital(head)) return true;
  // "Estado Islámico de Afganistán"
  if (of && head.begins('islami')) return /^e(?:tat|stado)$/.test(before.at(at + 1)?.folded ?? '');
  return head.shape !== Shape.Lower && has(List.Heads, head);
}

/** What joins nouns in languages that write them small. */
const ROMANCE_OF = /^(?:de|du|d|des|del|do|da|dos|das)$/;

/**
 * "le Ville de France", "La Estación de Francia", "La Route de la Chine": in French, Spanish and Portuguese a capital in the midst of a
 * sentence begins a name, and what follows "of" ends it. What a state has is named so as well: "el Ministerio de Defensa de Rusia".
 */
function isNamedOf(around: Around, head: Word, at: number): boolean {
  const { any, before, kind, given } = around;
  if (kind !== Kind.Word || head.shape !== Shape.Capital || isCapitalCheap(around)) return false;
  if (
    !before
      .first(at)
      .slice(given)
      .some(({ folded }) => ROMANCE_OF.test(folded))
  )
    return false;
  if (
    any(head, List.Offices, List.Peoples, List.Organs, List.OfPolitics) ||
    around.isListed(head.text, false)
  )
    return false;
  const further = before.at(at + 1);
  // "La Route de la Chine"; "L’invitation de la Chine" begins a sentence.
  return further !== undefined && (further.link === Link.Space || further.link === Link.Elision);
}

/** "Bibliothèque nationale de France": an adjective between; but "Banque centrale de Russie" is what the state has. */
function isOfHouse({ has, before }: Around, head: Word, at: number): boolean {
  const house = before.at(at + 1);
  return (
    head.shape === Shape.Lower &&
    head.link === Link.Space &&
    house?.link === Link.Space &&
    !head.text.startsWith('central') &&
    isCapital(house) &&
    has(List.Heads, house)
  );
}

/** "Gasthof zur Türkei", "Hotel zum Kreml". */
function isVenueTo(around: Around): boolean {
  const left = around.before.at(0);
  if (!around.has(List.De, left) || !/^zu[mr]$/u.test(left?.text ?? '')) return false;
  const house = around.before.at(1);
  return house !== undefined && around.ends(house, List.VenueEndings);
}

/** "Printed by Kremlin Press". */
function isPrintedBy({ any, kind, before }: Around): boolean {
  return (
    kind !== Kind.Acronym && any(before.at(0), List.By) && PRINTED.test(before.at(1)?.folded ?? '')
  );
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
