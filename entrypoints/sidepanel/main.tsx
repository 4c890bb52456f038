import { render } from 'preact';
import '../../assets/styles/panel.css';
import { CitationsContext } from '../../src/card/views/cite/citations-context';
import { SidePanel } from '../../src/panel/SidePanel';
import { loadCitations } from '../../src/runtime/citations';
import { loadPacks } from '../../src/runtime/packs';
import { createSearch } from '../../src/search';
import { startPage } from '../../src/ui/start';
import { setAsideNotice } from '../../src/ui/strings';

const root = startPage(document);
const { library, setAside } = await loadPacks();

render(
  <CitationsContext.Provider value={loadCitations}>
    <SidePanel
      library={library}
      search={createSearch(library)}
      problems={setAside.map(setAsideNotice)}
    />
  </CitationsContext.Provider>,
  root,
);
