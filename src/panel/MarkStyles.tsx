import type { JSX } from 'preact';
import { t } from '../ui/strings';
import { Choices } from './Choices';
import { MarkSample } from './MarkSample';

export const SAMPLE_STYLES = ['underline', 'tint', 'hover', 'first'] as const;
export type SampleStyle = (typeof SAMPLE_STYLES)[number];

export interface MarkStylesProps {
  readonly style: SampleStyle;
  readonly onStyle: (style: SampleStyle) => void;
}

/** The choice of how marks look, and a sentence that shows it. */
export function MarkStyles({ style, onStyle }: MarkStylesProps): JSX.Element {
  return (
    <Choices
      legend={t('marks.heading')}
      choices={SAMPLE_STYLES.map((value) => ({
        value,
        label: t(`marks.style.${value}`),
        hint: t(`marks.styleHint.${value}`),
      }))}
      chosen={style}
      onChoose={onStyle}
    >
      <MarkSample style={style} />
    </Choices>
  );
}
