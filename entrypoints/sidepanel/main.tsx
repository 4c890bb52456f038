import { render } from 'preact';
import '../../assets/styles/panel.css';
import { CitationsContext } from '../../src/card/views/cite/citations-context';
import { SidePanel } from '../../src/panel/SidePanel';
import { loadCitations } from '../../src/runtime/citations';
import { followAppearance } from '../../src/runtime/appearance';
import { followPacks } from '../../src/runtime/packs-used';
import { followWishes } from '../../src/runtime/panel-wish';
import { createSearch } from '../../src/search';
import { keepWorn, wear } from '../../src/ui/appearance';
import { startPage } from '../../src/ui/start';
import { setAsideNotice } from '../../src/ui/strings';

const root = startPage(document);
await followAppearance((choice, isPlain) => {
  wear(choice, document);
  keepWorn(choice, localStorage, isPlain);
});
void followWishes((hash) => {
  location.hash = hash;
});
await followPacks(({ library, setAside }) =>
  render(
    <CitationsContext.Provider value={loadCitations}>
      <SidePanel
        library={library}
        search={createSearch(library)}
        problems={setAside.map(setAsideNotice)}
      />
    </CitationsContext.Provider>,
    root,
  ),
);
