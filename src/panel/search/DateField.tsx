import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { isEdtf } from '../../pack/edtf';
import { t } from '../../ui/strings';

export interface DateFieldProps {
  readonly label: string;
  /** EDTF, or the empty text. */
  readonly date: string;
  readonly onDate: (date: string) => void;
}

/**
 * A field for a year, a month or a day, as far as the reader knows it. It takes effect when it is left or on Enter: on the way to 2021
 * stands the year 202.
 */
export function DateField({ label, date, onDate }: DateFieldProps): JSX.Element {
  const [typed, setTyped] = useState(date);
  const [isWrong, setWrong] = useState(false);
  const hint = useId();
  useEffect(() => {
    setTyped(date);
    setWrong(false);
  }, [date]);
  const take = (text: string) => {
    const wanted = text.trim();
    const isDate = wanted === '' || isEdtf(wanted);
    setWrong(!isDate);
    if (isDate && wanted !== date) onDate(wanted);
  };
  return (
    <label class="gl-field">
      <span class="gl-meta">{label}</span>
      <input
        type="text"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        placeholder="2021-10"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={hint}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => take(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget.value);
        }}
      />
      <span id={hint} class={isWrong ? 'gl-problem' : 'gl-unseen'}>
        {isWrong ? t('search.dateWrong') : t('search.dateHint')}
      </span>
    </label>
  );
}
