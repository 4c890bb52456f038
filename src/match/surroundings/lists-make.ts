/** Makes the lists' prints from the words in `data/`, while building. */
import type { FoldTable } from '../classes';
import { foldName } from '../fold';
import { EXPANSIONS, OBJECT_OF, SPEAKS } from './data/acronyms';
import { COMMON } from './data/common-words';
import { AFTER_OTHERS, ARTICLES, LIKE_WORDS, SONS } from './data/first-names';
import { GIVEN } from './data/given-names';
import { ALIASES, ANIMALS, CALLED, KIN } from './data/kin';
import { LITTLE_WORDS } from './data/little-words';
import { MISTERS, OFFICES, SHORT_OFFICES } from './data/offices';
import { NAMESAKES, NO_TRADES, OF_WOMEN, RANKS } from './data/others';
import { ORGANS, PEOPLES } from './data/peoples';
import {
  CERTAIN,
  DEFINITE,
  INDEFINITE,
  IS,
  JOINING,
  NEGATIONS,
  OFFICE_ENDINGS,
  PRONOUNS,
  SIDES,
  VENUE_ENDINGS,
  WATERSIDE,
} from './data/signs';
import {
  BEHIND,
  BEHIND_SMALL,
  ELSEWHERE,
  HEADS,
  NAMED,
  OF,
  OF_NEWS,
  PAIRS,
  STREETS,
} from './data/things';
import { RESULTS, SCENES, TRADES, TRADES_DE } from './data/trades';
import { OF_PERSONS, VERBS } from './data/verbs';
import { CREDITS, OF_POLITICS, OURS } from './data/introductions';
import { BEHIND_US, BY, GOODS, GROUPS, OF_AGENCIES, PREPOSITIONS } from './data/doubts';
import { List, listPrint, LISTS, MOST_LISTS } from './list';

/** Words by language, with a space between two. */
type ByLanguage = Readonly<Record<string, string>>;

const WORDS: Readonly<Record<List, ByLanguage>> = {
  [List.En]: { en: LITTLE_WORDS.en },
  [List.Fr]: { fr: LITTLE_WORDS.fr },
  [List.De]: { de: LITTLE_WORDS.de },
  [List.Es]: { es: LITTLE_WORDS.es },
  [List.Pt]: { pt: LITTLE_WORDS.pt },
  [List.Ru]: { ru: LITTLE_WORDS.ru },
  [List.Offices]: OFFICES,
  [List.Ranks]: RANKS,
  [List.OfWomen]: OF_WOMEN,
  [List.Misters]: MISTERS,
  [List.Kin]: KIN,
  [List.Animals]: ANIMALS,
  [List.Called]: CALLED,
  [List.Trades]: TRADES,
  [List.TradesDe]: TRADES_DE,
  [List.Scenes]: SCENES,
  [List.NoTrades]: NO_TRADES,
  [List.AfterOthers]: AFTER_OTHERS,
  [List.Sons]: SONS,
  [List.Articles]: ARTICLES,
  [List.Given]: GIVEN,
  [List.ShortOffices]: SHORT_OFFICES,
  [List.LikeWords]: LIKE_WORDS,
  [List.Namesakes]: NAMESAKES,
  [List.Peoples]: PEOPLES,
  [List.Organs]: ORGANS,
  [List.Behind]: BEHIND,
  [List.OfNews]: OF_NEWS,
  [List.BehindSmall]: BEHIND_SMALL,
  [List.Streets]: STREETS,
  [List.Heads]: HEADS,
  [List.Named]: NAMED,
  [List.Of]: OF,
  [List.Pairs]: PAIRS,
  [List.Verbs]: VERBS,
  [List.OfPersons]: OF_PERSONS,
  [List.Speaks]: SPEAKS,
  [List.ObjectOf]: OBJECT_OF,
  [List.Expansions]: EXPANSIONS,
  [List.Elsewhere]: ELSEWHERE,
  [List.Indefinite]: INDEFINITE,
  [List.Certain]: CERTAIN,
  [List.Pronouns]: PRONOUNS,
  [List.Is]: IS,
  [List.Definite]: DEFINITE,
  [List.Joining]: JOINING,
  [List.Sides]: SIDES,
  [List.Waterside]: WATERSIDE,
  [List.OfficeEndings]: OFFICE_ENDINGS,
  [List.VenueEndings]: VENUE_ENDINGS,
  [List.By]: BY,
  [List.Groups]: GROUPS,
  [List.BehindUs]: BEHIND_US,
  [List.OfAgencies]: OF_AGENCIES,
  [List.Goods]: GOODS,
  [List.Prepositions]: PREPOSITIONS,
  [List.Negations]: NEGATIONS,
  [List.Results]: RESULTS,
  [List.Aliases]: ALIASES,
  [List.OfPolitics]: OF_POLITICS,
  [List.Ours]: OURS,
  [List.Credits]: CREDITS,
  [List.Common]: {},
};

/** How a common word and a word beside it are written as one entry: "west<the", "west>of", "turkey~gravy", "al-qaeda}maghreb". */
const SIGNS = { before: '<', after: '>', near: '~', soon: '}' } as const;
const BESIDE = Object.keys(SIGNS) as (keyof typeof SIGNS)[];

/** The common words as entries; "price!" for one that stands bare, "us|" and "west\"" for those that say too little alone or quoted. */
function commonEntries(): string[] {
  return COMMON.flatMap(({ names, bare, alone, quoted, company, person, future, ...sides }) =>
    names.split(', ').flatMap((name) => [
      // The name itself says that there is more of it: of most names there is not.
      name,
      ...(bare ? [`${name}!`] : []),
      ...(alone ? [`${name}|`] : []),
      ...(quoted ? [`${name}"`] : []),
      ...(company ? [`${name}?`] : []),
      ...(person ? [`${name}@`] : []),
      ...(future ? [`${name}+`] : []),
      // The sign without a word says that there are such words: most names have none, and whole lines need not be asked.
      ...BESIDE.flatMap((side) =>
        ['', ...(sides[side] ?? '').split(' ')]
          .slice(0, sides[side] === undefined ? 0 : undefined)
          .map((word) => name + SIGNS[side] + word),
      ),
    ]),
  );
}

/** The folded words of a list, by its number. */
export function wordsOfList(table: FoldTable, list: number): string[] {
  const words =
    list === LISTS - 1
      ? commonEntries()
      : Object.values(Object.values(WORDS)[list] ?? {}).flatMap((line) => line.split(' '));
  return [...new Set(words.map((word) => foldName(table, word)))];
}

/**
 * All lists as sorted prints.
 * @param table one that folds; its own lists are not asked
 * @throws RangeError where there are more lists than the page side has bits for
 */
export function makeLists(table: FoldTable): Uint8Array[] {
  if (LISTS > MOST_LISTS)
    throw new RangeError(`There are ${LISTS} lists, and bits for ${MOST_LISTS}.`);
  return Array.from({ length: LISTS }, (_, list) => {
    const prints = [...new Set(wordsOfList(table, list).map(listPrint))].sort((a, b) => a - b);
    return Uint8Array.from(
      prints.flatMap((print) => [print >> 16, (print >> 8) & 255, print & 255]),
    );
  });
}
