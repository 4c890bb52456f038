/**
 * The words of the interface. All of them stand in `assets/locales/en.yml`; this is the only module
 * that knows how they get here, so a view can be tested or moved without the extension around it.
 */
import { i18n } from '#i18n';
import type { CitationFormat } from '../pack/citations';
import type { ExportFormat } from '../pack/export/formats';
import type { Kind, Relation, Source } from '../pack/types';

/** Looks up a string of the interface. */
export const t = i18n.t;

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
  return t('problems.setAside', [pack, reason]);
}
