import { type ComponentChildren, render } from 'preact';
import '../../assets/styles/card.css';
import browser from 'webextension-polyfill';
import { linkRequests } from '../../src/card/link-request';
import type { Showing } from '../../src/card/protocol';
import type { Library } from '../../src/pack/library';
import { Card } from '../../src/card/views/Card';
import { CitationsContext } from '../../src/card/views/cite/citations-context';
import { CollectionContext } from '../../src/card/views/cite/collection-context';
import { FramedCard } from '../../src/card/views/FramedCard';
import { followAppearance } from '../../src/runtime/appearance';
import { joinPage } from '../../src/runtime/card-frame';
import { switchMarking } from '../../src/runtime/change-settings';
import { loadCitations } from '../../src/runtime/citations';
import { COLLECTION } from '../../src/runtime/collection';
import { loadSpellings } from '../../src/runtime/name-spellings';
import { followPacks } from '../../src/runtime/packs-used';
import { trailCarrier } from '../../src/runtime/trail';
import { wear } from '../../src/ui/appearance';
import { startPage } from '../../src/ui/start';

const root = startPage(document);
// Before anything is drawn, so that no card is seen in the wrong theme first.
const dressed = followAppearance((choice) => wear(choice, document));
const draw = (card: ComponentChildren) =>
  render(
    <CitationsContext.Provider value={loadCitations}>
      <CollectionContext.Provider value={COLLECTION}>{card}</CollectionContext.Provider>
    </CitationsContext.Provider>,
    root,
  );
const asked = new URLSearchParams(location.search).get('entity');

if (window.parent === window) {
  void followPacks(
    ({ library }) =>
      void dressed.then(() =>
        draw(<Card library={library} entity={asked ?? ''} onClose={() => window.close()} />),
      ),
  );
} else {
  let showing: Showing | null = null;
  let shown: { readonly byKeyboard: boolean } | null = null;
  const say = joinPage(window, (message) => {
    if (message.type === 'link-copied') links.answer(message.ok);
    else if (message.type === 'shown') shown = { byKeyboard: message.focus };
    else {
      showing = message.type === 'show' ? message : null;
      shown = null;
    }
    show();
  });
  const carry = trailCarrier();
  const links = linkRequests(() => say({ type: 'copy-link' }));
  let library: Library | undefined;
  void followPacks((packs) => {
    library = packs.library;
    show();
  });
  let spellings: ReturnType<typeof loadSpellings> | undefined;
  const spellingOf = async (name: number) => (await (spellings ??= loadSpellings()))(name)?.name;
  const show = (): void =>
    void dressed.then(() =>
      draw(
        showing && (
          <FramedCard
            library={library}
            show={showing}
            byKeyboard={shown?.byKeyboard ?? false}
            say={say}
            onOpenPanel={(trail) => void carry(trail)}
            onUnmark={switchMarking}
            onOpenOptions={() => void browser.runtime.openOptionsPage()}
            copyLink={links.ask}
            // The menu's names can wait until the card is in sight.
            spellingOf={shown ? spellingOf : undefined}
          />
        ),
      ),
    );
}
