import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Library } from '../../pack/library';
import type { Counts, Facet, Facets } from '../../search';
import { without } from '../../search/facets';
import { CloseIcon } from '../../ui/icons';
import { isolated, t } from '../../ui/strings';
import { DateField } from './DateField';
import { FacetSelect } from './FacetSelect';
import { facetWord, valueWord } from './facet-words';
import { ThingButtons } from './ThingButtons';

export interface FacetBarProps {
  readonly library: Library;
  readonly facets: Facets;
  readonly counts: Counts;
  readonly onChange: (facets: Facets) => void;
}

/** Facets that are chosen from a list; what a thing is has buttons of its own. */
const LISTED = ['kind', 'speaker', 'source', 'pack'] as const;
const DATES = ['from', 'to'] as const;

/** What a search is narrowed to, and what else it can be. Values that would leave nothing are not offered. */
export function FacetBar({ library, facets, counts, onChange }: FacetBarProps): JSX.Element {
  const summary = useRef<HTMLElement>(null);
  const choose = (facet: Facet, value: string) => {
    const others = without(facets, facet);
    onChange(value === '' ? others : { ...others, [facet]: value });
  };
  const chosen = [...LISTED, ...DATES].flatMap((facet) => {
    const value = facets[facet];
    return value === undefined ? [] : [{ facet, value }];
  });
  return (
    <div class="gl-facets">
      <ThingButtons
        counts={counts.thing}
        chosen={facets.thing}
        onChoose={(thing) => choose('thing', thing)}
      />
      <details class="gl-narrow">
        <summary ref={summary}>{t('search.narrow')}</summary>
        <div class="gl-facet-fields">
          {LISTED.map((facet) => (
            <FacetSelect
              key={facet}
              label={facetWord(facet)}
              counts={counts[facet]}
              chosen={facets[facet]}
              wordOf={(value) => valueWord(library, facet, value)}
              onChoose={(value) => choose(facet, value)}
            />
          ))}
          <div class="gl-field-pair">
            {DATES.map((facet) => (
              <DateField
                key={facet}
                label={facetWord(facet)}
                date={facets[facet] ?? ''}
                onDate={(date) => choose(facet, date)}
              />
            ))}
          </div>
        </div>
      </details>
      {chosen.length > 0 && (
        <ul class="gl-plain gl-chosen" aria-label={t('search.narrowedTo')}>
          {chosen.map(({ facet, value }) => {
            const words = t('labelled', [
              facetWord(facet),
              isolated(valueWord(library, facet, value)),
            ]);
            return (
              <li key={facet}>
                <button
                  type="button"
                  class="gl-chip"
                  aria-label={t('search.remove', [words])}
                  onClick={() => {
                    // The focus must not go with the button.
                    summary.current?.focus();
                    choose(facet, '');
                  }}
                >
                  <span>{words}</span>
                  <CloseIcon />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
