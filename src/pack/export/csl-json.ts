/**
 * The sources of a pack as CSL-JSON, which bibliography programs take. An item holds what the text states of itself,
 * verbatim, and nothing else: names are not taken apart and dates not read, for each would be a guess.
 */
import type { Pack, Source } from '../types';
import { jsonText } from './json-text';

/** What CSL has a variable of the same meaning for; a line of place or a photo credit, for example, has none. */
type Stated = Source['states'][number]['property'];

/** A source as an item of CSL-JSON. */
export interface CslItem {
  readonly id: string;
  /** CSL's word for what no other type fits: packs do not say what kind of publication a text is. */
  readonly type: 'document';
  readonly title: string;
  readonly language: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly literal: string };
  readonly accessed?: { readonly literal: string };
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly URL?: string;
  readonly note: string;
}

const IN_NOTE: readonly Stated[] = [
  'author-note',
  'agency',
  'place',
  'photo-credit',
  'photo-caption-date',
];

/** What a source states of itself as an item; its id is that of the source. */
export function cslItem(source: Source): CslItem {
  const stated = (property: Stated): string[] =>
    source.states.filter((s) => s.property === property).map((s) => s.value);
  const literal = (value: string): { literal: string } => ({ literal: value });
  const author = stated('author');
  const [title = source.label] = stated('title');
  const [issued] = stated('issued');
  const [accessed] = stated('accessed');
  const [publisher] = stated('publisher');
  const [container] = stated('container-title');
  const [url] = stated('URL');
  const note = [
    ...IN_NOTE.flatMap((property) => stated(property).map((value) => `${property}: ${value}`)),
    ...(source.notStated.length > 0 ? [`not stated: ${source.notStated.join(', ')}`] : []),
    `sha256: ${source.sha256}`,
  ];
  return {
    id: source.id,
    type: 'document',
    title,
    language: source.language,
    ...(author.length > 0 && { author: author.map(literal) }),
    ...(issued !== undefined && { issued: literal(issued) }),
    ...(accessed !== undefined && { accessed: literal(accessed) }),
    ...(publisher !== undefined && { publisher }),
    ...(container !== undefined && { 'container-title': container }),
    ...(url !== undefined && { URL: url }),
    note: note.join('\n'),
  };
}

/** Sources as CSL-JSON. A source without a stated title has its label, a description in [brackets]. */
export function writeCslItems(sources: readonly Source[]): string {
  return jsonText(sources.map(cslItem));
}

/** The sources of a pack as CSL-JSON. */
export function writeCslJson(pack: Pack): string {
  return writeCslItems(pack.sources);
}

/** One source as CSL-JSON: a list of one item, for that is what the media type holds. */
export function writeCslItem(source: Source): string {
  return writeCslItems([source]);
}
