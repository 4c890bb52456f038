/** What the timeline's items are called. */
import type { Library } from '../../pack/library';
import { formatDate } from '../../ui/dates';
import { counted, isolated, kindHeading, kindWord, t } from '../../ui/strings';
import type { Extent } from './extent';
import type { Content, ItemKind } from './items';
import type { Row } from './stacks';
import type { Stretch } from './view';

/** Beside an item, where there is one line for it. */
function itemWords(library: Library, content: Content): string {
  switch (content.kind) {
    case 'event':
      return content.entity.label;
    case 'record':
      return content.fact.text;
    case 'utterance': {
      const { text, speaker } = content.quote;
      const words = t('cite.quotation', [isolated(text)]);
      const who = speaker === undefined ? undefined : (library.entity(speaker)?.label ?? speaker);
      return who === undefined ? words : t('labelled', [isolated(who), words]);
    }
  }
}

/** So many items of a kind. */
function countWords(kind: ItemKind, count: number): string {
  if (kind === 'event') return counted('timeline.events', count);
  return kind === 'utterance' ? counted('options.quotes', count) : counted('options.facts', count);
}

/** The heading of a kind, such as "Events". */
export function kindsWord(kind: ItemKind): string {
  if (kind === 'event') return kindHeading('event');
  return kind === 'utterance' ? t('panel.quotes') : t('panel.facts');
}

/** The word for one item of a kind. */
export function kindOf(kind: ItemKind): string {
  if (kind === 'event') return kindWord('event');
  return kind === 'utterance' ? t('claim.quote') : t('claim.fact');
}

/** What a row is called, without its date. */
export function rowWords(library: Library, row: Row): string {
  return row.kind === 'item'
    ? itemWords(library, row.item.content)
    : countWords(row.items[0].content.kind, row.items.length);
}

/** Signs of mathematics for what is about so, or not certain: short, and the same in all languages. */
export function qualifierSign({ approximate, uncertain }: Extent): string {
  return `${approximate ? '≈' : ''}${uncertain ? '?' : ''}`;
}

/** The days from the first to the last of a stretch. */
export function stretchWords({ from, to }: Stretch): string {
  return formatDate(`${civil(from)}/${civil(to - 1)}`);
}

/** The day of an instant in EDTF. */
function civil(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
