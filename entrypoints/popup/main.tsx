import { render } from 'preact';
import '../../assets/styles/popup.css';
import browser from 'webextension-polyfill';
import { Popup } from '../../src/panel/Popup';
import { hashOf } from '../../src/panel/route';
import { followAppearance } from '../../src/runtime/appearance';
import { lookAt } from '../../src/runtime/asked';
import { changeSettings, switchSite } from '../../src/runtime/change-settings';
import type { PackEntries } from '../../src/pack/entries';
import { followEntries } from '../../src/runtime/entries';
import { openPanel } from '../../src/runtime/panel-opener';
import { wishPanel } from '../../src/runtime/panel-wish';
import { followPopup, type PopupState, popupTab } from '../../src/runtime/popup-state';
import { keepWorn, wear } from '../../src/ui/appearance';
import { startPage } from '../../src/ui/start';
import { setAsideNotice } from '../../src/ui/strings';

const root = startPage(document);
// What was worn last is on already (`early.js`); nothing waits for it.
void followAppearance((choice, isPlain) => {
  wear(choice, document);
  keepWorn(choice, localStorage, isPlain);
});
let packs: readonly PackEntries[] | undefined;
let state: PopupState | undefined;
let problems: string[] = [];
const entered = followEntries((news) => {
  packs = news;
  draw();
});
const tab = await popupTab(location.search);
const linked = followPopup(tab, (news) => {
  state = news;
  draw();
});
await Promise.all([entered, linked]);
// Whether all packs are sound takes as long as all the rest, and can be said later.
const { loadPacks } = await import('../../src/runtime/packs');
problems = (await loadPacks()).setAside.map(setAsideNotice);
draw();

function draw(): void {
  if (!packs || !state) return;
  const { status, site, siteOn, pattern, settings } = state;
  render(
    <Popup
      packs={packs}
      status={status}
      site={site}
      siteOn={siteOn}
      pattern={pattern}
      paused={settings.paused}
      problems={problems}
      onJump={(entity) => void linked.then((link) => link.jump(entity))}
      onPause={(paused) => void changeSettings({ paused })}
      onSite={(on) => void switchSite(site ?? '', on)}
      onLook={() => void lookAt(tab)}
      onReload={() => void browser.tabs.reload(tab.id).then(() => window.close())}
      onOpenPanel={(query) => {
        if (query !== undefined && tab.windowId !== undefined)
          void wishPanel(tab.windowId, hashOf({ view: 'search', query }));
        // In the same turn: browsers open panels for nothing but a click or a key.
        void openPanel(tab.windowId);
      }}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}
