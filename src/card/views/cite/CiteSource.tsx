import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Pack, Source } from '../../../pack/types';
import { t } from '../../../ui/strings';
import { CiteBox } from './CiteBox';

/** Cites a source as a whole. */
export function CiteSource({
  pack,
  source,
}: {
  readonly pack: Pack;
  readonly source: Source;
}): JSX.Element {
  const [isCiting, setCiting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const boxId = useId();
  return (
    <div class="gl-cite-source-whole">
      <button
        ref={button}
        type="button"
        class="gl-cite-tool"
        aria-expanded={isCiting}
        aria-controls={isCiting ? boxId : undefined}
        onClick={() => setCiting(!isCiting)}
      >
        {t('cite.citeSource')}
      </button>
      {isCiting && (
        <CiteBox
          id={boxId}
          pack={pack}
          source={source}
          onClose={() => {
            setCiting(false);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
