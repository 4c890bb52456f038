import { render } from 'preact';
import '../../assets/styles/panel.css';
import { SidePanel } from '../../src/panel/SidePanel';
import { loadPacks } from '../../src/runtime/packs';
import { createSearch } from '../../src/search';
import { startPage } from '../../src/ui/start';
import { setAsideNotice } from '../../src/ui/strings';

const root = startPage(document);
const { library, setAside } = await loadPacks();

render(
  <SidePanel
    library={library}
    search={createSearch(library)}
    problems={setAside.map(setAsideNotice)}
  />,
  root,
);
