import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Quote } from '../../pack/types';
import { saidOnDate } from '../../ui/dates';
import { beside, phrase } from '../../ui/phrase';
import { t } from '../../ui/strings';
import { QuoteTools } from './cite/QuoteTools';
import { Differences, MarkedWords } from './Differences';
import { EntityLink } from './EntityLink';
import { Refs } from './Refs';
import { sourceIn, useScope } from './scope';
import { wordDifferences } from './word-differences';
import { Words } from './Words';

export interface QuoteFigureProps {
  readonly quote: Quote;
  /** The quote above, which this one puts differently: the words in which they differ are marked. */
  readonly against?: Quote | undefined;
  /** The number of the source that it is compared with, where that is not simply the quote above. */
  readonly besideSource?: number | undefined;
}

/** One quote, word for word, with who said it, when, and in which source. */
export function QuoteFigure({ quote, against, besideSource }: QuoteFigureProps): JSX.Element {
  const scope = useScope();
  const source = sourceIn(scope, quote.source);
  const caption = (
    <>
      <cite>
        <QuoteSpeaker quote={quote} />
        {source && source.id !== scope.within && (
          <span class="gl-cite-source">
            <bdi lang={scope.pack.language}>{source.label}</bdi>
            <Refs evidence={[quote]} />
          </span>
        )}
      </cite>
      <Inference quote={quote} />
    </>
  );
  const language = source?.language ?? scope.pack.language;
  const differences = useMemo(
    () => against && wordDifferences(quote.text, against.text, language),
    [quote, against, language],
  );
  return (
    <figure class="gl-quote">
      {quote.continues !== undefined && <p class="gl-meta">{t('quote.continues')}</p>}
      <blockquote lang={language} dir="auto">
        {differences ? <MarkedWords stretches={differences.stretches} /> : quote.text}
      </blockquote>
      {differences && (
        <Differences differences={differences} language={language} besideSource={besideSource} />
      )}
      {quote.reading && (
        <p class="gl-reading">
          <span class="gl-meta">{t('quote.reading')}</span> <Words long>{quote.reading.text}</Words>{' '}
          <span class="gl-meta">
            <Words long>{quote.reading.note}</Words>
          </span>
        </p>
      )}
      <figcaption class="gl-meta">
        <span class="gl-verbatim" title={t('quote.verbatimWhy')}>
          {t('quote.verbatim')}
        </span>
        {source ? (
          <QuoteTools quote={quote} source={source}>
            {caption}
          </QuoteTools>
        ) : (
          caption
        )}
      </figcaption>
    </figure>
  );
}

/** Whose words a quote gives, and to whom, when and through whom they were said. */
export function QuoteSpeaker({ quote }: { readonly quote: Quote }): JSX.Element {
  const name = (id: string) => <EntityLink id={id} />;
  const { speaker, addressee, reportedBy, saidOn } = quote;
  const unnamed = quote.kind === 'scare' ? t('quote.term') : t('quote.noSpeaker');
  const rest: ComponentChildren[] = [];
  if (addressee !== undefined) rest.push(phrase((who) => t('quote.to', [who]), name(addressee)));
  if (saidOn) rest.push(saidOnDate(saidOn.date));
  if (reportedBy !== undefined)
    rest.push(phrase((who) => t('quote.reportedBy', [who]), name(reportedBy)));
  return (
    <span class="gl-cite-speaker">
      {beside([speaker === undefined ? unnamed : <b>{name(speaker)}</b>, ...rest])}
    </span>
  );
}

/** Where a source does not name the speaker, who does, and why. */
function Inference({ quote }: { readonly quote: Quote }): JSX.Element | null {
  if (quote.attribution !== 'inferred') return null;
  return (
    <span class="gl-inferred">
      {phrase(
        (what, why) => t('labelled', [what, why]),
        <b>{t('quote.inferred')}</b>,
        quote.basis === undefined ? t('quote.inferredWhy') : <Words long>{quote.basis}</Words>,
      )}
    </span>
  );
}
