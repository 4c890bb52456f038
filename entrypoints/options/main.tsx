import { render } from 'preact';
import '../../assets/styles/options.css';
import { Options } from '../../src/panel/Options';
import { packSummary } from '../../src/panel/pack-summary';
import { loadPacks } from '../../src/runtime/packs';
import {
  changeSettings,
  readSettings,
  type Settings,
  switchSite,
  watchSettings,
} from '../../src/runtime/settings';
import { siteOf } from '../../src/runtime/site';
import { startPage } from '../../src/ui/start';
import { setAsideNotice } from '../../src/ui/strings';

const root = startPage(document);
const { library, setAside } = await loadPacks();

function draw({ paused, sitesOff }: Settings): void {
  render(
    <Options
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
