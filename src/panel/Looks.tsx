import type { JSX } from 'preact';
import { t } from '../ui/strings';
import { Choices } from './Choices';

export const THEMES = ['auto', 'light', 'dark'] as const;
export const TEXT_SIZES = ['small', 'normal', 'large', 'larger'] as const;

export interface LooksProps {
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly onTheme: (theme: LooksProps['theme']) => void;
  readonly onTextSize: (size: LooksProps['textSize']) => void;
}

/** Theme and size of text of cards, popup, panel and this page. */
export function Looks({ theme, textSize, onTheme, onTextSize }: LooksProps): JSX.Element {
  return (
    <>
      <p class="gl-meta">{t('choices.looksHint')}</p>
      <div class="gl-pair">
        <Choices
          legend={t('choices.theme')}
          isLegendSeen
          choices={THEMES.map((value) => ({ value, label: t(`choices.themes.${value}`) }))}
          chosen={theme}
          onChoose={onTheme}
        />
        <Choices
          legend={t('choices.textSize')}
          isLegendSeen
          choices={TEXT_SIZES.map((value) => ({ value, label: t(`choices.textSizes.${value}`) }))}
          chosen={textSize}
          onChoose={onTextSize}
        />
      </div>
    </>
  );
}
