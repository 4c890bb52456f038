import { render } from 'preact';
import '../../assets/styles/panel.css';
import { CitationsContext } from '../../src/card/views/cite/citations-context';
import { CollectionContext } from '../../src/card/views/cite/collection-context';
import { HereContext } from '../../src/panel/here/here-context';
import { SidePanel } from '../../src/panel/SidePanel';
import { loadCitations } from '../../src/runtime/citations';
import { COLLECTION } from '../../src/runtime/collection';
import { followLookUps } from '../../src/runtime/look-up';
import { loadPacks } from '../../src/runtime/packs';
import { PageFollower } from '../../src/runtime/page-follower';
import { panelPlace } from '../../src/runtime/panel-place';
import { searchHash, trailHash } from '../../src/runtime/panel-opener';
import { followTrails } from '../../src/runtime/trail';
import { createSearch } from '../../src/search';
import { startPage } from '../../src/ui/start';
import { setAsideNotice } from '../../src/ui/strings';

const root = startPage(document);
const [{ library, setAside }, place] = await Promise.all([
  loadPacks(),
  panelPlace(location.search),
]);
if (place.kind !== 'alone') {
  // What the panel was opened for is where its history begins.
  const go = (hash: string, isOpening: boolean): void => {
    if (isOpening) location.replace(hash);
    else location.hash = hash;
  };
  followTrails(place.window, (way, isOpening) => go(trailHash(way), isOpening));
  followLookUps(place.window, (query, isOpening) => go(searchHash(query), isOpening));
}

render(
  <CitationsContext.Provider value={loadCitations}>
    <CollectionContext.Provider value={COLLECTION}>
      <HereContext.Provider value={new PageFollower(place)}>
        <SidePanel
          library={library}
          search={createSearch(library)}
          problems={setAside.map(setAsideNotice)}
        />
      </HereContext.Provider>
    </CollectionContext.Provider>
  </CitationsContext.Provider>,
  root,
);
