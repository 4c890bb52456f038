/** Parts of personal names, where a capital does not tell them from words. */

/** What follows a surname and makes it another's: "Putin Jr.". */
export const AFTER_OTHERS = {
  en: 'jr sr junior senior ii iii iv sons brothers family families sisters siblings twins clan dynasty household',
  de: 'sohne',
  fr: 'fils',
  es: 'hijos',
  pt: 'filhos',
  ru: 'младший',
} as const;

/** Words between a first name and a surname, or before a maiden name. */
export const SONS = {
  en: 'bin ibn abu bint ben nee born name surname',
  fr: 'nom',
  es: 'nombre apellido',
  pt: 'nome sobrenome',
  zh: '姓 姓氏',
  /** Articles that are one word with what follows: "הWest" is where the sun sets. */
  he: 'ה ال',
  de: 'geborene nachname nachnamen familienname familiennamen',
  ru: 'урожденная фамилия фамилию фамилией фамилии',
  ar: 'بن ابن أبو',
} as const;

/** The Arabic article before a surname: the word is then another's name, or what it means ("al-Hanafi"). */
export const ARTICLES = { ar: 'al el ul ud ad an as' } as const;

/** First names that end like adverbs or verbs, which else may begin a sentence: "Emily West". */
export const LIKE_WORDS = {
  en:
    'kelly emily molly sally billy polly holly beverly kimberly clement sterling james thomas charles nicholas chris lewis dennis ' +
    'curtis marcus douglas louis hans jonas carlos luis fred alfred ahmed mohammed elias lucas agnes frances dolores mercedes ines',
  ru: 'артем',
} as const;
