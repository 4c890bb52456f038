/** How the mentions of a page are listed, and the way from one to the next. Pure. */
import { groupBy } from '../../ui/group-by';
import type { HereLive, HereMention } from './here';

/** An entity of the page with its mentions. */
export interface HereEntry {
  readonly entity: string;
  /** How many mentions it has in the page: more than are listed, where the page is very long. */
  readonly count: number;
  readonly mentions: readonly HereMention[];
}

/** Entities in the order of their first mention, each with its mentions in reading order. */
export function arrange({ entities, mentions }: HereLive): HereEntry[] {
  const byEntity = groupBy(mentions, ({ entity }) => entity);
  return entities.map(({ entity, count }) => ({
    entity,
    count,
    mentions: byEntity.get(entity) ?? [],
  }));
}

/**
 * The key of the mention that a reader is at: the one that was gone to last, while it is on the screen, else the first on the
 * screen; null where there is none.
 * @param last the key of the mention that was gone to last
 */
export function currentKey(onScreen: readonly string[], last: string | null): string | null {
  if (last !== null && onScreen.includes(last)) return last;
  return onScreen[0] ?? null;
}

/**
 * The next or previous mention of an entity, round the ends: from the one that was gone to last, else from the screen on, so that
 * the first step goes to what is on the screen or below it, or to what is above it.
 * @param last the key of the mention that was gone to last
 */
export function step(
  { mentions, onScreen }: Pick<HereLive, 'mentions' | 'onScreen'>,
  entity: string,
  last: string | null,
  by: 1 | -1,
): HereMention | null {
  const its = mentions.filter((mention) => mention.entity === entity);
  const from = its.findIndex(({ key }) => key === last);
  const end = by === 1 ? its[0] : its.at(-1);
  if (from >= 0) return its[from + by] ?? end ?? null;
  const screen = mentions.findIndex(({ key }) => key === onScreen[0]);
  if (screen < 0) return end ?? null;
  const places = new Map(mentions.map(({ key }, at) => [key, at]));
  const place = ({ key }: HereMention): number => places.get(key) ?? -1;
  const found =
    by === 1
      ? its.find((mention) => place(mention) >= screen)
      : its.findLast((mention) => place(mention) < screen);
  return found ?? end ?? null;
}
