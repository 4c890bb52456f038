/** What tells acronyms from words in capitals, and from other acronyms of the same letters. */

/** Words of what our acronyms spell: "the Associated Press (AP)". */
export const EXPANSIONS = {
  en: 'associated agence united nations european islamic',
  fr: 'unies union',
  es: 'naciones',
  de: 'vereinte',
} as const;

/** Verbs and prepositions before the pronoun "us" where it is set in capitals: "Contact US", "ABOUT US". */
export const OBJECT_OF = {
  en:
    'contact about join joined joining follow tell help ask asked give call called email mail write find support let visit send trust choose ' +
    'gave sent showed made let wrote remind invite subscribe with to for',
} as const;

/** Words with which somebody begins to speak in a transcript: "Price: We have seen the reports". */
export const SPEAKS = {
  en: 'i we well thank thanks no yes so look let the that this as it there you again and but what our good',
} as const;
