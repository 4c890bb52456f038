import type { JSX, RefObject } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Library } from '../../pack/library';
import type { Facets, Found, Search } from '../../search';
import { counted, isolated, t } from '../../ui/strings';
import { FacetBar } from './FacetBar';
import type { LeftOff } from './left-off';
import { NothingFound } from './NothingFound';
import { RecentContext } from './recent-context';
import { ResultList } from './ResultList';
import { searchHash, type SearchRoute } from './search-route';
import { useFound } from './use-found';

export interface SearchViewProps {
  readonly library: Library;
  readonly search: Search;
  readonly asked: SearchRoute;
  /** Where a search was left last; kept outside, for the view is gone meanwhile. */
  readonly leftOff: RefObject<LeftOff | null>;
  /** The reader searches for this, narrowed to that. */
  readonly onFacets: (query: string, facets: Facets) => void;
  /** The reader wants to go back to the box. */
  readonly onLeaveResults: () => void;
}

const WIDE: Facets = {};

/** What a query finds, and what it can be narrowed to. */
export function SearchView({
  library,
  search,
  asked,
  leftOff,
  onFacets,
  onLeaveResults,
}: SearchViewProps): JSX.Element {
  const { query } = asked;
  // The address is read anew at each step; the facets are the same while they say the same.
  const key = searchHash({ query: '', ...(asked.facets && { facets: asked.facets }) });
  const facets = useMemo(() => asked.facets ?? WIDE, [key]);
  const address = searchHash(asked);
  const [back] = useState(() =>
    leftOff.current?.address === address ? leftOff.current : undefined,
  );
  const { found, isStale, failure } = useFound(search, query, facets, back?.found);
  const recent = useContext(RecentContext);
  const onOpen = (result: string) => {
    if (found && !isStale) leftOff.current = { address, found, result };
    // Opening comes first: where the search can't be kept, the list of recent ones will say so.
    recent?.add(query).catch(() => undefined);
  };

  const results = found?.results ?? [];
  return (
    <>
      <h1 class="gl-unseen">{t('panel.searchResults')}</h1>
      {found && (results.length > 0 || facets !== WIDE) && (
        <FacetBar
          library={library}
          facets={facets}
          counts={found.counts}
          onChange={(next) => onFacets(query, next)}
        />
      )}
      {/* One region for whatever is answered: what comes into a page with its words is not read out. */}
      <p class={results.length > 0 ? 'gl-meta gl-result-count' : 'gl-result-count'} role="status">
        {found && (!isStale || results.length > 0) && summary(query, found)}
      </p>
      {failure !== undefined && (
        <p class="gl-reason" role="alert">
          {t('search.failed', [isolated(failure)])}
        </p>
      )}
      <ResultList
        library={library}
        results={results}
        begin={back?.result}
        onOpen={onOpen}
        onLeave={onLeaveResults}
      />
      {found && results.length === 0 && !isStale && (
        <NothingFound
          query={query}
          found={found}
          onWiden={() => {
            onFacets(query, WIDE);
            // The button that was pressed goes; the focus must not go with it.
            onLeaveResults();
          }}
        />
      )}
    </>
  );
}

/** The answer in a line. */
function summary(query: string, { results, more, unnarrowed }: Found): string {
  if (results.length > 0) return counted(more ? 'search.best' : 'panel.results', results.length);
  return query.trim() === '' || unnarrowed > 0
    ? t('search.nothingLikeThis')
    : t('panel.noResults', [isolated(query)]);
}
