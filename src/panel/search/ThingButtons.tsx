import type { JSX } from 'preact';
import { type Count, type Thing } from '../../search';
import { THINGS } from '../../search/facets';
import { numberWords, t } from '../../ui/strings';
import { thingHeading } from './result-groups';

export interface ThingButtonsProps {
  readonly counts: readonly Count[];
  readonly chosen: Thing | undefined;
  /** The empty text for all of them. */
  readonly onChoose: (thing: Thing | '') => void;
}

/** A button for each sort of thing that was found. Nothing where there is no choice. */
export function ThingButtons({ counts, chosen, onChoose }: ThingButtonsProps): JSX.Element | null {
  const countOf = (thing: Thing) => counts.find(({ value }) => value === thing)?.count ?? 0;
  const offered = THINGS.filter((thing) => countOf(thing) > 0 || thing === chosen);
  if (offered.length < 2 && chosen === undefined) return null;
  return (
    <div role="group" class="gl-things" aria-label={t('search.facet.thing')}>
      <button
        type="button"
        class="gl-thing"
        aria-pressed={chosen === undefined}
        onClick={() => onChoose('')}
      >
        {t('search.all')}
      </button>
      {offered.map((thing) => (
        <button
          key={thing}
          type="button"
          class="gl-thing"
          aria-pressed={thing === chosen}
          onClick={() => onChoose(thing === chosen ? '' : thing)}
        >
          {thingHeading(thing)} <span class="gl-count">{numberWords(countOf(thing))}</span>
        </button>
      ))}
    </div>
  );
}
