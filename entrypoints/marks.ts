import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardController } from '../src/card/controller';
import { CardHost } from '../src/card/host';
import { MOST_COMPANY } from '../src/card/protocol';
import { meansAnother } from '../src/match/surroundings';
import type { Candidate } from '../src/page/candidate';
import { boxAt, directionOf } from '../src/page/hit';
import { adoptMarkStyle } from '../src/page/mark-style';
import { PageReader } from '../src/page/page-reader';
import { liveApi } from '../src/runtime/api';
import { withLists } from '../src/runtime/bundled';
import { loadHere } from '../src/runtime/here';
import { loadLink } from '../src/runtime/link';
import type { StartMarks } from '../src/runtime/marks';
import { ask } from '../src/runtime/page-port';
import { entitiesOff, unmarkedNumbers } from '../src/runtime/unmarked';

const startMarks: StartMarks = (options) => {
  const { table, index, entities, packs, frame, signal, orphaned, changed } = options;
  const { runtime, i18n } = liveApi();
  const idOf = (entity: number): string => entities[entity] ?? '';
  const host = new CardHost({
    frameUrl: runtime.getURL('card.html'),
    frameTitle: i18n.getMessage('cardFrameTitle'),
    onEnter: () => card.send({ type: 'card-enter' }),
    onLeave: () => card.send({ type: 'card-leave' }),
    onClose: () => card.send({ type: 'dismiss' }),
    onPin: (on) => card.send({ type: 'pin', on }),
    onSkip: (on) => {
      if (card.mention) page.skip(card.mention, on);
    },
    onCopyLink: async (): Promise<boolean> => {
      const { mention } = card;
      if (!mention) return false;
      const copyLink = await loadLink<Candidate>(orphaned);
      return (await copyLink?.(mention)) ?? false;
    },
  });
  const card = new CardController<Candidate>({
    host,
    showing: (mention, by) => {
      const entity = page.entityOf(mention);
      const company = page.counts().flatMap(([other]) => (other === entity ? [] : [idOf(other)]));
      return {
        entity: idOf(entity),
        name: mention.name,
        company: company.slice(0, MOST_COMPANY),
        place: page.placeOf(mention),
        form: by === 'finger' ? 'sheet' : 'beside',
      };
    },
    boxOf: (mention) => boxAt(mention),
    atHand: (mention) => page.showAtHand(mention),
    isRightToLeft: (mention) => directionOf(mention) === 'rtl',
    later: (callback, ms) => window.setTimeout(callback, ms),
  });
  const matcher = { table: withLists(table), index, meansAnother };
  const page = new PageReader({
    matcher,
    document,
    signal,
    installStyle: () => {
      if (!import.meta.env.FIREFOX) return adoptMarkStyle(document, signal);
      void ask({ type: 'style' }, orphaned);
      // What the browser itself put in is beyond the page's reach.
      return () => undefined;
    },
    // Chromium's rules for the document hold in its shadow trees.
    installStyleIn: (root) => {
      if (import.meta.env.FIREFOX) adoptMarkStyle(root, signal);
    },
    isOurs: (event) => host.owns(event),
    over: (mention, box, motion) => card.over(mention, box, motion),
    outside: () => host.left(),
    press: () => card.send({ type: 'press' }),
    tap: (mention) => card.tap(mention),
    scroll: () => card.scrolled(),
    escape: () => card.send({ type: 'dismiss' }),
    mentionsChanged: () => {
      card.update((mention) => page.current(mention));
      changed();
    },
  });
  const open = (mention: Candidate | null): void => {
    if (mention) card.command(mention);
  };
  signal.addEventListener('abort', () => host.remove());
  // A card that stood in the fullscreen element, or under it, is of the screen before, and so is its place in the page.
  document.addEventListener(
    'fullscreenchange',
    (event) => {
      if (!event.isTrusted) return;
      card.send({ type: 'dismiss' });
      host.remove();
    },
    { signal },
  );
  return {
    set on(on: boolean) {
      page.on = on;
      if (!on) card.send({ type: 'dismiss' });
    },
    choose: ({ markStyle: style, unmarked, packsOff }) => {
      const chosen = unmarkedNumbers(unmarked, matcher, entities);
      const off = entitiesOff(packs, packsOff);
      page.choose({ style, names: chosen.names, entities: new Set([...chosen.entities, ...off]) });
    },
    counts: () => page.counts().map(([entity, count]) => ({ entity: idOf(entity), count })),
    get cut() {
      return page.cut;
    },
    follow: (port) =>
      void loadHere<Candidate>(orphaned).then((follow) =>
        follow?.(port, frame, {
          listed: () => page.tour.listed(),
          isNear: (mention) => page.isNear(mention),
          entityOf: (mention) => idOf(page.entityOf(mention)),
          go: (mention) => page.tour.go(mention),
        }),
      ),
    jump: (entity) => {
      const mention = page.move(1, entities.indexOf(entity));
      // Where nothing can hover, a finger chose in the popup.
      if (mention && matchMedia('(hover: none)').matches) card.tap(mention);
      else open(mention);
    },
    command: (command) =>
      open(
        command === 'open-card' ? page.atHand() : page.move(command === 'next-mention' ? 1 : -1),
      ),
  };
};

export default defineUnlistedScript(() => {
  globalThis.startMarks = startMarks;
});
