import type { JSX } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Library } from '../pack/library';
import type { Search } from '../search';
import { Notices } from '../ui/Notices';
import { t } from '../ui/strings';
import { AccountView } from './accounts/AccountView';
import { AccountsView, type AccountsViewProps } from './accounts/AccountsView';
import type { MatrixChoice } from './accounts/matrix-rows';
import { Browse } from './Browse';
import { CollectionView } from './collection/CollectionView';
import { EntityView } from './EntityView';
import { useHash, windowHash, type HashSource } from './hash-source';
import { PageView } from './here/PageView';
import { PanelNav } from './PanelNav';
import { RelationsView } from './relations/RelationsView';
import { hashOf, parseRoute, type Route } from './route';
import type { LeftOff } from './search/left-off';
import { RecentList } from './search/RecentList';
import { SearchBox } from './search/SearchBox';
import { SearchView, type SearchViewProps } from './search/SearchView';
import { useCopies } from './source/use-copies';
import { SourceView, type SourceViewProps } from './SourceView';
import { TimelineView } from './timeline/TimelineView';

export interface SidePanelProps {
  readonly library: Library;
  readonly search: Search;
  readonly problems: readonly string[];
  /** Where the address is kept; the window's by default. */
  readonly location?: HashSource;
}

/** The side panel: searches everything, and shows any entity or source. */
export function SidePanel({ library, search, problems, location }: SidePanelProps): JSX.Element {
  const source = useMemo(() => location ?? windowHash(), [location]);
  const hash = useHash(source);
  const route = useMemo(() => parseRoute(hash), [hash]);
  const view = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const leftOff = useRef<LeftOff>(null);

  const { copies, onCopy } = useCopies();

  // On the way to an entity or source the focus follows; while typing it stays in the box.
  const shown = pageOf(route);
  const opened = useRef(shown);
  useLayoutEffect(() => {
    // A source that is opened at a passage goes there itself.
    const goesItself = route.view === 'source' && route.at !== undefined;
    if (shown !== opened.current && shown !== '' && !goesItself) {
      if (view.current) view.current.ownerDocument.documentElement.scrollTop = 0;
      view.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
    opened.current = shown;
  }, [shown]);

  const onQuery = (query: string) => {
    const isAgainEmpty = route.view === 'search' && query === '' && route.query === '';
    const facets = route.view === 'search' && !isAgainEmpty ? route.facets : undefined;
    const next = hashOf({ view: 'search', query, ...(facets && { facets }) });
    if (route.view === 'search') source.replace(next);
    // The first letter is a step, so that Back leads out of a search to what was read before it.
    else source.push(next);
  };

  const address = route.view === 'source' ? route.address : '';
  const onLeavePassage = useCallback(
    () => source.replace(hashOf({ view: 'source', address })),
    [source, address],
  );

  const onChoice = useCallback(
    (choice: MatrixChoice) => source.replace(hashOf({ view: 'accounts', ...choice })),
    [source],
  );

  return (
    <div class="gl-panel">
      <SearchBox
        input={box}
        query={route.view === 'search' ? route.query : ''}
        focusOnOpen={route.view === 'home' || route.view === 'search'}
        onQuery={onQuery}
        onDown={() => view.current?.querySelector<HTMLElement>('a[href]')?.focus()}
      />
      <PanelNav view={route.view} />
      <Notices problems={problems} />
      <main ref={view}>
        <View
          route={route}
          library={library}
          search={search}
          copy={copies.get(address)}
          onCopy={onCopy}
          leftOff={leftOff}
          onFacets={(query, facets) => source.push(hashOf({ view: 'search', query, facets }))}
          onLeaveResults={() => box.current?.focus()}
          onLeavePassage={onLeavePassage}
          onChoice={onChoice}
        />
      </main>
    </div>
  );
}

/** What is shown in one word: the same while only the passage that is looked at changes, or the choice of rows. */
function pageOf(route: Route): string {
  switch (route.view) {
    case 'home':
    case 'search':
    case 'unknown':
      return '';
    case 'source':
      return hashOf({ view: 'source', address: route.address });
    case 'accounts':
      return hashOf({ view: 'accounts' });
    default:
      return hashOf(route);
  }
}

interface ViewProps
  extends
    Pick<SourceViewProps, 'copy' | 'onCopy' | 'onLeavePassage'>,
    Pick<AccountsViewProps, 'onChoice'>,
    Pick<SearchViewProps, 'leftOff' | 'onFacets' | 'onLeaveResults'> {
  readonly route: Route;
  readonly library: Library;
  readonly search: Search;
}

function View({
  route,
  library,
  search,
  leftOff,
  onFacets,
  onLeaveResults,
  onChoice,
  ...ofSource
}: ViewProps): JSX.Element {
  switch (route.view) {
    case 'home':
      return (
        <>
          <RecentList onForgotten={onLeaveResults} />
          <Browse library={library} />
        </>
      );
    case 'search':
      return (
        <SearchView
          library={library}
          search={search}
          asked={route}
          leftOff={leftOff}
          onFacets={onFacets}
          onLeaveResults={onLeaveResults}
        />
      );
    case 'entity':
      return <EntityView key={route.id} library={library} id={route.id} from={route.from} />;
    case 'source':
      return (
        <SourceView
          key={route.address}
          library={library}
          address={route.address}
          at={route.at}
          {...ofSource}
        />
      );
    case 'page':
      return <PageView library={library} />;
    case 'accounts':
      return <AccountsView library={library} choice={route} onChoice={onChoice} />;
    case 'account':
      return <AccountView key={route.id} library={library} id={route.id} />;
    case 'timeline':
      return <TimelineView library={library} />;
    case 'relations':
      return <RelationsView key={route.id} library={library} id={route.id} />;
    case 'collection':
      return <CollectionView library={library} />;
    case 'unknown':
      return <p class="gl-reason">{t('panel.notFound')}</p>;
  }
}
