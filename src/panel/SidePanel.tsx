import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Library } from '../pack/library';
import type { Search } from '../search';
import { Notices } from '../ui/Notices';
import { t } from '../ui/strings';
import { Browse } from './Browse';
import { EntityView } from './EntityView';
import { useHash, windowHash, type HashSource } from './hash-source';
import { Results } from './Results';
import { hashOf, parseRoute, type Route } from './route';
import { SearchBox } from './SearchBox';
import { SourceView } from './SourceView';

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

  // On the way to an entity or source the focus follows; while typing it stays in the box.
  const shown = route.view === 'entity' || route.view === 'source' ? hash : '';
  const opened = useRef(shown);
  useLayoutEffect(() => {
    if (shown !== opened.current && shown !== '') {
      if (view.current) view.current.ownerDocument.documentElement.scrollTop = 0;
      view.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
    opened.current = shown;
  }, [shown]);

  const onQuery = (query: string) => {
    const next = hashOf({ view: 'search', query });
    if (route.view === 'search') source.replace(next);
    // The first letter is a step, so that Back leads out of a search to what was read before it.
    else source.push(next);
  };

  return (
    <div class="gl-panel">
      <SearchBox
        query={route.view === 'search' ? route.query : ''}
        focusOnOpen={route.view === 'home' || route.view === 'search'}
        onQuery={onQuery}
        onDown={() => view.current?.querySelector<HTMLElement>('a[href]')?.focus()}
      />
      <Notices problems={problems} />
      <main ref={view}>
        <View route={route} library={library} search={search} />
      </main>
    </div>
  );
}

function View({
  route,
  library,
  search,
}: {
  readonly route: Route;
  readonly library: Library;
  readonly search: Search;
}): JSX.Element {
  switch (route.view) {
    case 'home':
      return <Browse library={library} />;
    case 'search':
      return <Results library={library} search={search} query={route.query} />;
    case 'entity':
      return <EntityView key={route.id} library={library} id={route.id} />;
    case 'source':
      return <SourceView key={route.address} library={library} address={route.address} />;
    case 'unknown':
      return <p class="gl-reason">{t('panel.notFound')}</p>;
  }
}
