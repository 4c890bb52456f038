import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../assets/styles/welcome.css';
import { Welcome } from '../../src/panel/Welcome';
import { readThisPage } from '../../src/runtime/own-page';
import { openPanel } from '../../src/runtime/panel-opener';
import { modeFor } from '../../src/runtime/mode';
import { readSettings, watchSettings, type Settings } from '../../src/runtime/settings';
import { startPage } from '../../src/ui/start';

const root = startPage(document);
const { windowId } = await browser.tabs.getCurrent();

function draw(settings: Settings): void {
  render(
    <Welcome
      isMarked={modeFor(settings, '') === 'on'}
      onOpenPanel={() => void openPanel(windowId)}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

watchSettings(draw);
draw(await readSettings());
await readThisPage(document);
