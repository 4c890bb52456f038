import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { sourceAddress, type Library } from '../pack/library';
import type { Search, SearchResult } from '../search';
import { moveByArrows } from '../ui/arrow-keys';
import { formatDate } from '../ui/dates';
import { beside, phrase } from '../ui/phrase';
import { counted, isolated, kindWord, numberWords, t } from '../ui/strings';
import { gist } from './gist';
import { Marked } from './Marked';
import { hashOf } from './route';

export interface ResultsProps {
  readonly library: Library;
  readonly search: Search;
  readonly query: string;
}

/** What a query finds: names first, then quotations, then facts. */
export function Results({ library, search, query }: ResultsProps): JSX.Element {
  const results = useMemo(() => search(query), [search, query]);
  const groups = [
    {
      heading: t('panel.names'),
      results: results.filter(({ kind }) => kind === 'entity' || kind === 'name'),
    },
    { heading: t('panel.quotes'), results: results.filter(({ kind }) => kind === 'quote') },
    { heading: t('panel.facts'), results: results.filter(({ kind }) => kind === 'fact') },
  ].filter((group) => group.results.length > 0);

  return (
    <div onKeyDown={(event) => moveByArrows(event, event.currentTarget, 'a.gl-row')}>
      <h1 class="gl-unseen">{t('panel.searchResults')}</h1>
      <p class="gl-meta gl-result-count" role="status">
        {results.length > 0 && counted('panel.results', results.length)}
      </p>
      {groups.map((group) => (
        <section key={group.heading} class="gl-section">
          <h2>
            {group.heading} <span class="gl-count">{numberWords(group.results.length)}</span>
          </h2>
          <ul class="gl-plain">
            {group.results.map((result) => (
              <li key={`${result.kind} ${result.id}`}>
                <a class="gl-row" href={address(library, result)}>
                  <Result library={library} result={result} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {results.length === 0 && query.trim() !== '' && (
        <div class="gl-reason" role="status">
          <p>{t('panel.noResults', [isolated(query)])}</p>
          <p class="gl-meta">{t('panel.noResultsHint')}</p>
        </div>
      )}
    </div>
  );
}

/** Where a result leads: its entity, or, for words that belong to none, their source. */
function address(library: Library, result: SearchResult): string {
  if (result.entity !== undefined) return hashOf({ view: 'entity', id: result.entity });
  const quote = library.quote(result.id);
  const pack = library.packOf(result.id);
  if (!quote || !pack) return hashOf({ view: 'home' });
  return hashOf({ view: 'source', address: sourceAddress(pack, quote.source) });
}

function Result({
  library,
  result,
}: {
  readonly library: Library;
  readonly result: SearchResult;
}): JSX.Element | null {
  const pack = library.packOf(result.id);
  const marked = <Marked text={result.text} ranges={result.ranges} />;
  if (result.kind === 'quote') {
    const quote = library.quote(result.id);
    const speaker = quote?.speaker === undefined ? undefined : library.entity(quote.speaker)?.label;
    const source = quote && pack && library.source(sourceAddress(pack, quote.source));
    return (
      <>
        <q class="gl-row-quote" dir="auto" lang={source?.language}>
          {marked}
        </q>{' '}
        <span class="gl-meta">
          {beside([
            <bdi lang={pack?.language}>{speaker ?? source?.label}</bdi>,
            ...(quote?.saidOn ? [formatDate(quote.saidOn.date)] : []),
          ])}
        </span>
      </>
    );
  }
  if (result.kind === 'fact') {
    return (
      <bdi class="gl-run" lang={pack?.language}>
        {marked}
      </bdi>
    );
  }
  const entity = library.entity(result.id);
  if (!entity) return null;
  return (
    <>
      <span class="gl-row-head">
        <bdi class="gl-row-label" lang={pack?.language}>
          {result.kind === 'entity' ? marked : entity.label}
        </bdi>{' '}
        {result.kind === 'name' && (
          <span class="gl-meta">
            {phrase((name) => t('panel.alsoWritten', [name]), <bdi>{marked}</bdi>)}
          </span>
        )}
      </span>{' '}
      <span class="gl-row-gist">
        <span class="gl-kind">{kindWord(entity.kind)}</span>{' '}
        <bdi class="gl-run" lang={pack?.language}>
          {gist(entity, pack)}
        </bdi>
      </span>
    </>
  );
}
