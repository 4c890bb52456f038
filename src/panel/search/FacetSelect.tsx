import type { JSX } from 'preact';
import type { Count } from '../../search';
import { isolated, numberWords, t } from '../../ui/strings';

export interface FacetSelectProps {
  readonly label: string;
  readonly counts: readonly Count[];
  readonly chosen: string | undefined;
  readonly wordOf: (value: string) => string;
  /** The empty text for any of them. */
  readonly onChoose: (value: string) => void;
}

/** A list of the values of a facet, each with how much it would leave. Nothing where there is no choice. */
export function FacetSelect({
  label,
  counts,
  chosen,
  wordOf,
  onChoose,
}: FacetSelectProps): JSX.Element | null {
  if (counts.length < 2 && chosen === undefined) return null;
  const hasChosen = chosen === undefined || counts.some(({ value }) => value === chosen);
  const offered = hasChosen ? counts : [{ value: chosen, count: 0 }, ...counts];
  return (
    <label class="gl-field">
      <span class="gl-meta">{label}</span>
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t('search.any')}</option>
        {offered.map(({ value, count }) => (
          <option key={value} value={value}>
            {t('search.choice', [isolated(wordOf(value)), numberWords(count)])}
          </option>
        ))}
      </select>
    </label>
  );
}
