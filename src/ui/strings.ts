/**
 * The words of the interface. All of them stand in `assets/locales/en.yml`; this is the only module
 * that knows how they get here, so a view can be tested or moved without the extension around it.
 */
import { i18n, type GeneratedI18nStructure } from '#i18n';
import type { CitationFormat } from '../pack/citations';
import type { ExportFormat } from '../pack/export/formats';
import type { Kind, Relation, Source } from '../pack/types';

/** Looks up a string of the interface. */
export const t = i18n.t;

type Key = keyof GeneratedI18nStructure;

/** What is counted somewhere: a message for each form that the language has for numbers. */
type Counted = {
  [K in Key]: K extends `${infer What}.one` ? What : never;
}[Key];

/** Makes something for the language once: formatters cost more than all their uses. */
function perLocale<T>(make: (locale: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const key = locale();
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

const pluralRules = perLocale((locale) => new Intl.PluralRules(locale));
const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/**
 * How many there are of something, such as "3 quotations". The form is chosen by CLDR's plural categories (`one`, `few`,
 * `many` and so on), of which every language's file has exactly its own.
 */
export function counted(what: Counted, count: number): string {
  // English, from which the types are made, lacks the categories that other languages have.
  const look = t as (key: string, substitutions: [string]) => string;
  return look(`${what}.${pluralRules().select(count)}`, [numberWords(count)]);
}

/** A number as the language of the interface writes it. */
export function numberWords(value: number): string {
  return numbers().format(value);
}

/** Several things in a row, such as "headline, author and agency". */
export function listed(items: readonly string[]): string {
  return lists().format(items);
}

/** Texts of one line beside each other, parted as the language of the interface does; at least one. `beside` has elements in it. */
export function paired(texts: readonly string[]): string {
  return texts.reduce((left, right) => t('pair', [left, right]));
}

/** Message names allow no hyphen, ids in packs do. */
type Underscored<S extends string> = S extends `${infer A}-${infer B}`
  ? `${A}_${Underscored<B>}`
  : S;

function underscored<S extends string>(id: S): Underscored<S> {
  return id.replaceAll('-', '_') as Underscored<S>;
}

/** The locale by which dates and numbers are written: that of the strings, which stand around them. */
export function locale(): string {
  return t('dateLocale');
}

/** The word for one entity of a kind, such as "Person". */
export function kindWord(kind: Kind): string {
  return t(`kind.${kind}`);
}

/** The heading over entities of a kind, such as "People". */
export function kindHeading(kind: Kind): string {
  return t(`kinds.${kind}`);
}

/** How a relation reads from its subject (`out`) or from its object (`in`). */
export function relationWords(type: Relation['type'], direction: 'out' | 'in'): string {
  return t(`relation.${direction}.${underscored(type)}`);
}

/** The word for something that a source may or may not state of itself. */
export function propertyWord(property: Source['notStated'][number]): string {
  return t(`sourceProperty.${underscored(property)}`);
}

/** What a format of export is called, and what a file in it holds. */
export function exportWords(format: ExportFormat): {
  readonly name: string;
  readonly holds: string;
} {
  const key = underscored(format);
  return { name: t(`export.name.${key}`), holds: t(`export.holds.${key}`) };
}

/** What a form of citation is called. */
export function citationWord(format: CitationFormat): string {
  return t(`cite.formats.${underscored(format)}`);
}

/** Keeps a text with a direction of its own from disturbing the sentence; for attributes, where no `<bdi>` can be. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The notice that a pack is not used, and why. */
export function setAsideNotice({ pack, reason }: { pack: string; reason: string }): string {
  return t('problems.setAside', [isolated(pack), isolated(reason)]);
}
