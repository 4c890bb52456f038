/** What of the packs has a place in time. Pure. */
import type { Library } from '../../pack/library';
import type { Entity, Fact, Pack, Quote } from '../../pack/types';
import { extentOf, type Extent } from './extent';

/** What can be shown or left out by kind, in the order of the choices. */
export const ITEM_KINDS = ['event', 'utterance', 'record'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What an item stands for. */
export type Content =
  | { readonly kind: 'event'; readonly entity: Entity }
  | { readonly kind: 'utterance'; readonly quote: Quote }
  | { readonly kind: 'record'; readonly fact: Fact };

export interface TimelineItem {
  /** Unique among all items. */
  readonly key: string;
  readonly content: Content;
  readonly pack: Pack;
  /** EDTF. */
  readonly date: string;
  readonly extent: Extent;
  /** Ids of the entities that it concerns. */
  readonly concerns: ReadonlySet<string>;
}

/** Something that has no date, or none that can be read. */
export type Undated = Pick<TimelineItem, 'key' | 'content' | 'pack' | 'concerns'>;

export interface Timeline {
  /** In the order in which they began; of those that began together the shorter first. */
  readonly items: readonly TimelineItem[];
  readonly undated: readonly Undated[];
}

/** All that has a place in time, and the utterances and events that have no date. */
export function timelineOf(library: Library): Timeline {
  const items: TimelineItem[] = [];
  const undated: Undated[] = [];
  const add = (content: Content, id: string, date: string | undefined, ids: readonly string[]) => {
    const pack = library.packOf(id);
    if (!pack) return;
    const item = { key: `${content.kind} ${id}`, content, pack, concerns: new Set(ids) };
    const extent = extentOf(date ?? '');
    if (extent && date !== undefined) items.push({ ...item, date, extent });
    else undated.push(item);
  };

  for (const entity of library.entities) {
    if (entity.kind !== 'event') continue;
    const around = library.related(entity.id).map((related) => related.entity.id);
    add({ kind: 'event', entity }, entity.id, entity.date?.date, [entity.id, ...around]);
  }
  for (const quote of library.quotes) {
    if (quote.saidOn === undefined && !isUtterance(quote)) continue;
    const { speaker, addressee, reportedBy, about } = quote;
    const ids = [speaker, addressee, reportedBy, ...about].filter((id) => id !== undefined);
    add({ kind: 'utterance', quote }, quote.id, quote.saidOn?.date, ids);
  }
  for (const fact of library.facts) {
    if (!saysEvent(library, fact)) continue;
    const by = fact.claimedBy === undefined ? [] : [fact.claimedBy];
    add({ kind: 'record', fact }, fact.id, fact.asOf, [...fact.about, ...by]);
  }
  items.sort(
    (a, b) => a.extent.from - b.extent.from || a.extent.to - b.extent.to || compare(a.key, b.key),
  );
  return { items, undated };
}

/** Terms and words held at a distance are no utterances: nobody said them at some time. */
function isUtterance({ kind }: Quote): boolean {
  return kind === 'speech' || kind === 'statement';
}

/**
 * Whether a fact tells of an event. Its date says as of when it is known, mostly that of the texts, and not when something
 * happened; only where it is about an event and has that event's own date are the two the same.
 */
function saysEvent(library: Library, { about, asOf }: Fact): boolean {
  if (asOf === undefined) return false;
  return about.some((id) => {
    const entity = library.entity(id);
    return entity?.kind === 'event' && entity.date?.date === asOf;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
