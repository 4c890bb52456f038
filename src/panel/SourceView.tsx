import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { QuoteFigure } from '../card/views/QuoteFigure';
import { ScopeContext, type Scope } from '../card/views/scope';
import { Section } from '../card/views/Section';
import { SourceStatement } from '../card/views/SourceStatement';
import type { Library } from '../pack/library';
import { t } from '../ui/strings';
import { PANEL_LINKS } from './panel-links';

/** A source in the side panel: what it states of itself, what it does not, and its quotes in the order of its text. */
export function SourceView({
  library,
  address,
}: {
  readonly library: Library;
  readonly address: string;
}): JSX.Element {
  const uid = useId();
  const source = library.source(address);
  const pack = library.packs.find(({ id }) => address.startsWith(`${id}/`));
  const scope = useMemo<Scope | undefined>(
    () =>
      pack && {
        library,
        pack,
        links: PANEL_LINKS,
        self: undefined,
        // The page is the source: its quotes need no footnote to it.
        sources: [],
        sourceElement: (id) => `${uid}-${id}`,
      },
    [library, pack, uid],
  );
  if (!source || !pack || !scope) return <p class="gl-reason">{t('source.unknown')}</p>;
  const quotes = library.quotesIn(address);
  return (
    <ScopeContext.Provider value={scope}>
      <article class="gl-article">
        <header>
          <p class="gl-kind">{t('source.one')}</p>
          <h1 tabIndex={-1}>
            <bdi lang={pack.language}>{source.label}</bdi>
          </h1>
        </header>
        <SourceStatement source={source} language={pack.language} inferredOpen />
        <Section heading={t('source.quotes')} count={quotes.length}>
          {quotes.length === 0 && <p class="gl-meta">{t('source.noQuotes')}</p>}
          {quotes.map((quote) => (
            <QuoteFigure key={quote.id} quote={quote} />
          ))}
        </Section>
        <footer class="gl-foot gl-meta">
          {t('source.file')}: <bdi>{source.file}</bdi>
        </footer>
      </article>
    </ScopeContext.Provider>
  );
}
