import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { Library } from '../../pack/library';
import { locale, numberWords, t } from '../../ui/strings';
import { ITEM_KINDS, type ItemKind, type Timeline } from './items';
import { SignIcon } from './Sign';
import type { TimelineState } from './state';
import { kindsWord } from './words';

export interface FiltersProps {
  readonly library: Library;
  readonly timeline: Timeline;
  readonly hidden: ReadonlySet<ItemKind>;
  readonly entity: string;
  readonly onChange: (part: Partial<TimelineState>) => void;
}

/** The choice of what is shown; the kinds stand with their signs, which are explained thereby. */
export function Filters({
  library,
  timeline,
  hidden,
  entity,
  onChange,
}: FiltersProps): JSX.Element {
  const id = useId();
  const counts = useMemo(() => countsOf(timeline), [timeline]);
  const entities = useMemo(() => entitiesOf(library, timeline), [library, timeline]);
  const toggle = (kind: ItemKind) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    onChange({ hidden: next });
  };
  return (
    <div class="gl-filters">
      <fieldset>
        <legend class="gl-unseen">{t('timeline.kinds')}</legend>
        {ITEM_KINDS.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={!hidden.has(kind)} onChange={() => toggle(kind)} />
            <SignIcon kind={kind} />
            <span>
              {kindsWord(kind)} <span class="gl-count">{numberWords(counts.get(kind) ?? 0)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="gl-filter-entity">
        <label for={id}>{t('timeline.entity')}</label>
        <select
          id={id}
          value={entity}
          onChange={(event) => onChange({ entity: event.currentTarget.value })}
        >
          <option value="">{t('timeline.everything')}</option>
          {entities.map(({ id: each, label, language }) => (
            <option key={each} value={each} lang={language}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function countsOf({ items }: Timeline): ReadonlyMap<ItemKind, number> {
  const counts = new Map<ItemKind, number>();
  for (const { content } of items) counts.set(content.kind, (counts.get(content.kind) ?? 0) + 1);
  return counts;
}

/** The entities that anything dated concerns, by their labels. */
function entitiesOf(library: Library, { items }: Timeline) {
  const ids = new Set(items.flatMap(({ concerns }) => [...concerns]));
  const order = new Intl.Collator(locale());
  return [...ids]
    .flatMap((id) => {
      const entity = library.entity(id);
      return entity ? { id, label: entity.label, language: library.packOf(id)?.language } : [];
    })
    .sort((a, b) => order.compare(a.label, b.label));
}
