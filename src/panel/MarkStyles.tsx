import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../ui/strings';
import { MarkSample } from './MarkSample';

export const SAMPLE_STYLES = ['underline', 'tint', 'hover', 'first'] as const;
export type SampleStyle = (typeof SAMPLE_STYLES)[number];

export interface MarkStylesProps {
  readonly style: SampleStyle;
  readonly onStyle: (style: SampleStyle) => void;
}

/** The choice of how marks look, and a sentence that shows it. */
export function MarkStyles({ style, onStyle }: MarkStylesProps): JSX.Element {
  const id = useId();
  return (
    <fieldset class="gl-choices">
      <legend class="gl-unseen">{t('marks.heading')}</legend>
      {SAMPLE_STYLES.map((each) => (
        <label key={each} class="gl-choice">
          <input
            type="radio"
            name={id}
            checked={each === style}
            aria-labelledby={`${id}-${each}`}
            aria-describedby={`${id}-${each}-hint`}
            onChange={() => onStyle(each)}
          />
          <span>
            <span id={`${id}-${each}`}>{t(`marks.style.${each}`)}</span>
            <span id={`${id}-${each}-hint`} class="gl-meta">
              {t(`marks.styleHint.${each}`)}
            </span>
          </span>
        </label>
      ))}
      <MarkSample style={style} />
    </fieldset>
  );
}
