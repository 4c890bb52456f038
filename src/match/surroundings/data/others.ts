/** What beside a name of a person says that it is somebody else: birth, church, trade, or that a namesake is spoken of. */

/** Titles that the packs' persons do not bear: "Baroness West", "Captain Price", "Uncle Vladimir". They have a capital. */
export const RANKS = {
  en:
    'baron baroness lord lady sir dame duke duchess earl count countess viscount marquess prince princess king queen pope ' +
    'cardinal bishop archbishop saint st rev reverend father sister brother aunt uncle cousin imam pastor rabbi captain capt ' +
    'sergeant sgt lieutenant lt corporal major colonel col admiral cadet private old young little nurse judge justice rep sen gov principal warden sheriff coach canon sultan emir',
  fr: 'comte comtesse oncle tante',
  de: 'graf grafin onkel tante',
  es: 'conde duque tio tia',
  ru: 'барон граф князь дядя тетя',
} as const;

/** Titles of women, who are others of the name, unless the name has a woman's ending. */
export const OF_WOMEN = {
  en: 'mrs miss ms spokeswoman chairwoman',
  fr: 'mme madame mlle mademoiselle',
  de: 'frau fraulein',
  es: 'senora sra srta senorita dona don',
  pt: 'senhora',
  ru: 'госпожа',
  ar: 'السيدة الآنسة الحاجة الحاج',
  fa: 'خانم',
} as const;

/**
 * English words that end like trades (-er, -or, -ist, -man) and may stand before a surname that keeps its meaning; all other such words
 * are trades: "the dentist Lavrov", "tailor Putin".
 */
export const NO_TRADES = {
  little:
    'after under over or for her other whether never ever later however either neither another rather together earlier better ' +
    'sooner longer further inner outer nor per consider remember offer answer deliver discover enter encounter ' +
    'letter paper summer winter dinner supper order power number border matter manner computer quarter november december october september',
  offices:
    'minister premier leader negotiator ambassador spokesman chairman adviser advisor photographer former senior junior commissioner ' +
    'interpreter reporter mediator organiser organizer officer insider outsider foreigner islamist journalist successor predecessor ' +
    'admirer supporter critic fighter founder partner master ruler dictator strongman hardliner moderator counter jailer prisoner ' +
    'veteran speaker member newcomer father brother mother sister',
} as const;

/** Words of sentences that tell namesakes apart: "no relation", "nicht zu verwechseln mit". They count beside a surname's name. */
export const NAMESAKES = {
  en: 'masculine feminine surname surnames namesake namesakes unrelated relation nicknamed cat dog horse parrot goat kitten puppy hamster tortoise',
  fr: 'homonyme homonymes surnomme baptise',
  de: 'namensvetter verwechseln namens',
  es: 'tocayo confundir apodado',
  pt: 'xara',
  ru: 'однофамилец однофамильца однофамильцы тезка кличке',
} as const;
