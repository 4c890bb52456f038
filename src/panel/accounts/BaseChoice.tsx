import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Voice } from '../../pack/comparison';
import type { Pack } from '../../pack/types';
import { numberWords, t } from '../../ui/strings';

/** With which source the others are compared, word by word. */
export function BaseChoice({
  pack,
  bases,
  base,
  onBase,
}: {
  readonly pack: Pack;
  readonly bases: readonly Voice[];
  readonly base: Voice;
  readonly onBase: (source: string) => void;
}): JSX.Element {
  const name = useId();
  return (
    <fieldset class="gl-base">
      <legend>{t('compare.base')}</legend>
      {bases.map((voice) => (
        <label key={voice.source.id}>
          <input
            type="radio"
            name={name}
            value={voice.source.id}
            checked={voice === base}
            onChange={() => onBase(voice.source.id)}
          />
          <span>
            <span class="gl-source-number">{numberWords(voice.number)}</span>{' '}
            <bdi lang={pack.language}>{voice.source.label}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
