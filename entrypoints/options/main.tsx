import { render } from 'preact';
import '../../assets/styles/options.css';
import { Options } from '../../src/panel/Options';
import { packSummary } from '../../src/panel/pack-summary';
import { unmarkedItems } from '../../src/panel/unmarked-items';
import { loadPacks } from '../../src/runtime/packs';
import {
  changeSettings,
  readSettings,
  type Settings,
  switchMarking,
  switchSite,
  watchSettings,
} from '../../src/runtime/settings';
import { siteOf } from '../../src/runtime/site';
import { startPage } from '../../src/ui/start';
import { setAsideNotice } from '../../src/ui/strings';

const root = startPage(document);
const { library, setAside } = await loadPacks();

function draw({ paused, sitesOff, markStyle, unmarked }: Settings): void {
  render(
    <Options
      marks={{
        style: markStyle,
        onStyle: (next) => void changeSettings({ markStyle: next }),
      }}
      unmarked={{
        items: unmarkedItems(unmarked, library),
        onMark: ({ entity, name }) =>
          void switchMarking({ entity, ...(name !== undefined && { name }) }, true),
      }}
      sitesOff={sitesOff}
      onRemoveSite={(site) => void switchSite(site, true)}
      onAddSite={(host) => void switchSite(siteOf(`https://${host}`), false)}
      paused={paused}
      onPause={(next) => void changeSettings({ paused: next })}
      packs={library.packs.map(packSummary)}
      problems={setAside.map(setAsideNotice)}
    />,
    root,
  );
}

watchSettings(draw);
draw(await readSettings());
