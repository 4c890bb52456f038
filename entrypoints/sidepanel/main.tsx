import { render } from 'preact';
import '../../assets/styles/panel.css';
import { CitationsContext } from '../../src/card/views/cite/citations-context';
import { CollectionContext } from '../../src/card/views/cite/collection-context';
import { HereContext } from '../../src/panel/here/here-context';
import { RecentContext } from '../../src/panel/search/recent-context';
import { SidePanel } from '../../src/panel/SidePanel';
import { loadCitations } from '../../src/runtime/citations';
import { followAppearance } from '../../src/runtime/appearance';
import { COLLECTION } from '../../src/runtime/collection';
import { followPacks } from '../../src/runtime/packs-used';
import { PageFollower } from '../../src/runtime/page-follower';
import { startSearchWorker } from '../../src/runtime/packaged-script';
import { trailHash } from '../../src/runtime/panel-opener';
import { panelPlace } from '../../src/runtime/panel-place';
import { followWishes } from '../../src/runtime/panel-wish';
import { recentSearches } from '../../src/runtime/recent-searches';
import { searchInWorker, type WorkerSearch } from '../../src/runtime/search-worker';
import { followTrails } from '../../src/runtime/trail';
import { keepWorn, wear } from '../../src/ui/appearance';
import { startPage } from '../../src/ui/start';
import { setAsideNotice } from '../../src/ui/strings';

const root = startPage(document);
await followAppearance((choice, isPlain) => {
  wear(choice, document);
  keepWorn(choice, localStorage, isPlain);
});
const place = await panelPlace(location.search);
if (place.kind !== 'alone') {
  followTrails(place.window, (way, isOpening) => {
    // What the panel was opened for is where its history begins.
    if (isOpening) location.replace(trailHash(way));
    else location.hash = trailHash(way);
  });
  void followWishes(place.window, (hash) => {
    location.hash = hash;
  });
}
const follower = new PageFollower(place);
const recent = recentSearches();
let search: WorkerSearch | undefined;
await followPacks(({ library, setAside }) => {
  search?.end();
  search = searchInWorker(library.packs, startSearchWorker);
  render(
    <CitationsContext.Provider value={loadCitations}>
      <CollectionContext.Provider value={COLLECTION}>
        <HereContext.Provider value={follower}>
          <RecentContext.Provider value={recent}>
            <SidePanel
              library={library}
              search={search.ask}
              problems={setAside.map(setAsideNotice)}
            />
          </RecentContext.Provider>
        </HereContext.Provider>
      </CollectionContext.Provider>
    </CitationsContext.Provider>,
    root,
  );
});
