/** Items of one kind and one date gathered into one row. Pure. */
import type { TimelineItem } from './items';

/** What stands in a row: one item, or several that no closer look could tell apart in time. */
export type Row =
  | { readonly kind: 'item'; readonly key: string; readonly item: TimelineItem }
  | {
      readonly kind: 'stack';
      readonly key: string;
      /** At least {@link LEAST_STACK}, all of one kind and date. */
      readonly items: readonly [TimelineItem, ...TimelineItem[]];
      readonly isOpen: boolean;
    };

/** The least number of items that are gathered: fewer take little more room than the row that stands for them. */
const LEAST_STACK = 4;

/**
 * Rows for items, in their order; a stack stands where its first item would.
 * @param open keys of the stacks whose items are shown, below them
 */
export function stacked(items: readonly TimelineItem[], open: ReadonlySet<string>): readonly Row[] {
  const stacks = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const key = stackKey(item);
    const stack = stacks.get(key);
    if (stack) stack.push(item);
    else stacks.set(key, [item]);
  }
  return [...stacks].flatMap(([key, alike]): Row[] => {
    const rows = alike.map((item): Row => ({ kind: 'item', key: item.key, item }));
    const [first, ...others] = alike;
    if (alike.length < LEAST_STACK || !first) return rows;
    const isOpen = open.has(key);
    return [{ kind: 'stack', key, items: [first, ...others], isOpen }, ...(isOpen ? rows : [])];
  });
}

function stackKey({ content, date }: TimelineItem): string {
  return `${content.kind} ${date}`;
}
