import type { JSX } from 'preact';
import { t } from '../ui/strings';
import { THIRD_PARTY_FILE } from '../ui/third-party-file';

/** Under which licence the extension is, and where those of the code by others stand; their text is in English. */
export function Licences(): JSX.Element {
  return (
    <>
      <p class="gl-prose">{t('licences.own')}</p>
      <p>
        <a class="gl-link" href={`/${THIRD_PARTY_FILE}`} target="_blank" hreflang="en">
          {t('licences.others')}
        </a>
      </p>
    </>
  );
}
