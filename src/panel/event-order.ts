import { OPEN, parseEdtf, sortKey } from '../pack/edtf';
import type { Entity } from '../pack/types';

/** What stands for a date that has no end, or none that can be read: after all others. */
const LAST = Number.MAX_SAFE_INTEGER;

function span(entity: Entity): readonly [from: number, to: number] {
  const [from, to] = parseEdtf(entity.date?.date ?? '') ?? [];
  if (!from) return [LAST, LAST];
  return [sortKey(from), to === OPEN ? LAST : sortKey(to ?? from)];
}

/** Events in the order in which they began; of those that began together the shorter first, then by their labels. */
export function byDate(events: readonly Entity[], locale: string): readonly Entity[] {
  const labels = new Intl.Collator(locale);
  return events
    .map((event) => ({ event, when: span(event) }))
    .sort(
      (a, b) =>
        a.when[0] - b.when[0] ||
        a.when[1] - b.when[1] ||
        labels.compare(a.event.label, b.event.label),
    )
    .map(({ event }) => event);
}
