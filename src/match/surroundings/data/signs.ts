/** Small words and endings that stand in rules for a whole class. */

/** Each word, and with the endings that German nouns for persons take. */
function inflected(words: string): string {
  return words
    .split(' ')
    .flatMap((word) => ['', 's', 'n', 'en'].map((ending) => word + ending))
    .join(' ');
}

/** One whom the reader does not know: "a Mr Hanafi", "un Lavrov". */
export const INDEFINITE = { all: 'a an un une ein eine einem einen uma una' } as const;

/** The same in other words, or one who is dead: "a certain Lavrov", "некий Лавров", "the late Mr Price". */
export const CERTAIN = {
  all: 'certain certo cierto tal gewisser gewissen gewisse некии некая некто late feu verstorbene difunto falecido покоиныи',
} as const;

/** Who has a name: "Er hieß Kreml". */
export const PRONOUNS = { all: 'he she er sie il elle ella ele ela он она его ее' } as const;

/** Between a person and a trade: "Lavrov is a dentist". */
export const IS = { all: 'is was ist war est etait era es e foi became был была' } as const;

export const DEFINITE = { all: 'the la le las les lo los l el' } as const;

/** Joins two names, or two directions: "Price and West (2014)", "East and West". */
export const JOINING = { all: 'and or to und et y e' } as const;

/** Parts of the world before or behind a state, which make another place of it: "South China", "France-Nord". */
export const SIDES = {
  all: 'north south east west nord sud ost neuve neu nova nouvelle indo new little greater british inner outer upper lower isle',
} as const;

/** What joins a river or the like to a town: "Кабулов-на-Дону". */
export const WATERSIDE = { all: 'на sur am upon sous' } as const;

/** How German offices end, which are one word: "Außenminister", "Kremlchefs". */
export const OFFICE_ENDINGS = {
  de: inflected(
    'herr kollege kolleg partner gastgeber nachfolger vorganger minister prasident sprecher chef kanzler diplomat gesandte gesandter beauftragte beauftragter vertreter ' +
      'unterhandler fuhrer premier politiker botschafter machthaber leiter',
  ),
};

/** How German nouns for venues end: "Im Hotelrestaurant West". */
export const VENUE_ENDINGS = {
  de: 'restaurant hotel kneipe gasthaus gasthof lokal kino theater straße platz apotheke backerei schule',
} as const;

/** Beside a bearer of a surname who is told apart from another: "Kirill Lavrov n’est pas de sa famille". */
export const NEGATIONS = {
  en: 'not nor neither unlike',
  fr: 'pas ni rien',
  de: 'nicht weder kein',
  es: 'ni tampoco',
  pt: 'nao nem',
  ru: 'не ни',
  ar: 'لا ليس وليس',
  fa: 'نه نیست',
} as const;
