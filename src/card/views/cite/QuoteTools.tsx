import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Quote, Source } from '../../../pack/types';
import { t } from '../../../ui/strings';
import { useScope } from '../scope';
import { CiteBox } from './CiteBox';
import { CollectQuote } from './CollectQuote';
import { quotationText } from './quotation-text';
import { useCopy } from './use-copy';

export interface QuoteToolsProps {
  readonly quote: Quote;
  readonly source: Source;
  /** The caption of the quote, which the tools stand beside. */
  readonly children: ComponentChildren;
}

/** What can be done with a quote, beside its caption: copy it with its attribution, cite its source. */
export function QuoteTools({ quote, source, children }: QuoteToolsProps): JSX.Element {
  const { library, pack } = useScope();
  const { message, copy, say } = useCopy();
  const [isCiting, setCiting] = useState(false);
  const citeButton = useRef<HTMLButtonElement>(null);
  const boxId = useId();
  return (
    <>
      <span class={isCiting ? 'gl-cite-tools gl-open' : 'gl-cite-tools'}>
        <span role="status">{message}</span>
        <button
          type="button"
          class="gl-cite-tool"
          aria-label={t('cite.copyQuote')}
          onClick={() => copy(quotationText(quote, source, library))}
        >
          {t('cite.copy')}
        </button>
        <button
          ref={citeButton}
          type="button"
          class="gl-cite-tool"
          aria-label={t('cite.citeQuote')}
          aria-expanded={isCiting}
          aria-controls={isCiting ? boxId : undefined}
          onClick={() => setCiting(!isCiting)}
        >
          {t('cite.cite')}
        </button>
        <CollectQuote quote={quote.id} onDone={say} />
      </span>
      {children}
      {isCiting && (
        <CiteBox
          id={boxId}
          pack={pack}
          source={source}
          at={quote}
          onClose={() => {
            setCiting(false);
            citeButton.current?.focus();
          }}
        />
      )}
    </>
  );
}
