import { type ComponentChildren, render } from 'preact';
import '../../assets/styles/card.css';
import { Card } from '../../src/card/views/Card';
import { CitationsContext } from '../../src/card/views/cite/citations-context';
import { joinPage } from '../../src/runtime/card-frame';
import { loadCitations } from '../../src/runtime/citations';
import { loadPacks } from '../../src/runtime/packs';
import { openPanelTab } from '../../src/runtime/panel-opener';
import { startPage } from '../../src/ui/start';

const packs = loadPacks();
const root = startPage(document);
const draw = (card: ComponentChildren) =>
  render(<CitationsContext.Provider value={loadCitations}>{card}</CitationsContext.Provider>, root);
const asked = new URLSearchParams(location.search).get('entity');

if (window.parent === window) {
  void packs.then(({ library }) =>
    draw(<Card library={library} entity={asked ?? ''} onClose={() => window.close()} />),
  );
} else {
  let showing = 0;
  const say = joinPage(window, (message) => {
    if (message.type === 'hide') render(null, root);
    if (message.type === 'shown' && message.focus) root.querySelector('h1')?.focus();
    if (message.type !== 'show') return;
    const { token, entity } = message;
    showing = token;
    void packs.then(({ library }) => {
      if (showing !== token) return;
      draw(
        <Card
          library={library}
          entity={entity}
          opening={token}
          onClose={() => say({ type: 'close' })}
          onOpenPanel={(trail) => void openPanelTab(trail)}
          onResize={(height) => say({ type: 'size', token, height })}
        />,
      );
    });
  });
}
