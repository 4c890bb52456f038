import { render } from 'preact';
import '../../assets/styles/card.css';
import browser from 'webextension-polyfill';
import { linkRequests } from '../../src/card/link-request';
import type { Showing } from '../../src/card/protocol';
import { Card } from '../../src/card/views/Card';
import { FramedCard } from '../../src/card/views/FramedCard';
import { joinPage } from '../../src/runtime/card-frame';
import { loadPacks } from '../../src/runtime/packs';
import { openPanelTab } from '../../src/runtime/panel-opener';
import { switchMarking } from '../../src/runtime/settings';
import { startPage } from '../../src/ui/start';

const packs = loadPacks();
const root = startPage(document);
const asked = new URLSearchParams(location.search).get('entity');

if (window.parent === window) {
  void packs.then(({ library }) =>
    render(<Card library={library} entity={asked ?? ''} onClose={() => window.close()} />, root),
  );
} else {
  let showing: Showing | null = null;
  const say = joinPage(window, (message) => {
    if (message.type === 'link-copied') links.answer(message.ok);
    else if (message.type !== 'shown') showing = message.type === 'show' ? message : null;
    if (showing && message.type === 'show') draw(showing, false);
    if (showing && message.type === 'shown') draw(showing, message.focus);
    if (!showing) render(null, root);
  });
  const links = linkRequests(() => say({ type: 'copy-link' }));
  const draw = (show: Showing, byKeyboard: boolean): void =>
    void packs.then(({ library }) => {
      if (showing !== show) return;
      render(
        <FramedCard
          library={library}
          show={show}
          byKeyboard={byKeyboard}
          say={say}
          onOpenPanel={(trail) => void openPanelTab(trail)}
          onUnmark={switchMarking}
          onOpenOptions={() => void browser.runtime.openOptionsPage()}
          copyLink={links.ask}
        />,
        root,
      );
    });
}
