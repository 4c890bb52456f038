import { render } from 'preact';
import '../../assets/styles/panel.css';
import { CitationsContext } from '../../src/card/views/cite/citations-context';
import { RecentContext } from '../../src/panel/search/recent-context';
import { SidePanel } from '../../src/panel/SidePanel';
import { loadCitations } from '../../src/runtime/citations';
import { loadPacks } from '../../src/runtime/packs';
import { recentSearches } from '../../src/runtime/recent-searches';
import { searchInWorker } from '../../src/runtime/search-worker';
import { startPage } from '../../src/ui/start';
import { setAsideNotice } from '../../src/ui/strings';

const root = startPage(document);
const { library, setAside } = await loadPacks();
const search = searchInWorker(library.packs, () => new Worker('/search.js'));

render(
  <CitationsContext.Provider value={loadCitations}>
    <RecentContext.Provider value={recentSearches()}>
      <SidePanel library={library} search={search} problems={setAside.map(setAsideNotice)} />
    </RecentContext.Provider>
  </CitationsContext.Provider>,
  root,
);
