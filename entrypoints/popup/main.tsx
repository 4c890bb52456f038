import { render } from 'preact';
import '../../assets/styles/popup.css';
import browser from 'webextension-polyfill';
import { Popup } from '../../src/panel/Popup';
import { loadPacks } from '../../src/runtime/packs';
import { openPanel } from '../../src/runtime/panel-opener';
import { followPopup, type PopupState, popupTab } from '../../src/runtime/popup-state';
import { changeSettings, switchSite } from '../../src/runtime/settings';
import { startPage } from '../../src/ui/start';
import { setAsideNotice } from '../../src/ui/strings';

const root = startPage(document);
const [{ library, setAside }, tab] = await Promise.all([loadPacks(), popupTab(location.search)]);
const link = await followPopup(tab, draw);

function draw({ status, site, settings }: PopupState): void {
  render(
    <Popup
      library={library}
      status={status}
      site={site}
      siteOn={!settings.sitesOff.includes(site ?? '')}
      paused={settings.paused}
      problems={setAside.map(setAsideNotice)}
      onJump={(entity) => link.jump(entity)}
      onPause={(paused) => void changeSettings({ paused })}
      onSite={(on) => void switchSite(site ?? '', on)}
      onReload={() => void browser.tabs.reload(tab.id).then(() => window.close())}
      onOpenPanel={() => void openPanel(tab.windowId)}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}
