import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardController } from '../src/card/controller';
import { CardHost } from '../src/card/host';
import type { Candidate } from '../src/page/candidate';
import { boxAt } from '../src/page/hit';
import { adoptMarkStyle } from '../src/page/mark-style';
import { PageReader } from '../src/page/page-reader';
import { liveApi } from '../src/runtime/api';
import { bundledMatcher } from '../src/runtime/bundled';
import { claimFrame, frameName } from '../src/runtime/frame';
import { followMode, type Mode } from '../src/runtime/mode';
import { ask, servePage } from '../src/runtime/page-port';
import { topSite } from '../src/runtime/top-site';

async function read(life: AbortController): Promise<void> {
  const { signal } = life;
  const { runtime, i18n } = liveApi();
  const end = (): void => life.abort();
  const { matcher, entities } = bundledMatcher();
  const frame = frameName();
  const site = await topSite(window, async () => String(await ask({ type: 'site' }, end)));
  let mode: Mode = 'on';

  const host = new CardHost({
    frameUrl: runtime.getURL('card.html'),
    frameTitle: i18n.getMessage('cardFrameTitle'),
    onEnter: () => card.send({ type: 'card-enter' }),
    onLeave: () => card.send({ type: 'card-leave' }),
    onClose: () => card.send({ type: 'dismiss' }),
  });
  const card = new CardController<Candidate>({
    host,
    entityOf: (mention) => entities[page.entityOf(mention)] ?? '',
    boxOf: (mention) => boxAt(mention),
    later: (callback, ms) => window.setTimeout(callback, ms),
  });
  const page = new PageReader({
    matcher,
    document,
    signal,
    installStyle: () =>
      import.meta.env.FIREFOX ? void ask({ type: 'style' }, end) : adoptMarkStyle(document, signal),
    isOurs: (event) => host.owns(event),
    over: (mention, box) => card.over(mention, box),
    outside: () => host.left(),
    press: () => card.send({ type: 'press' }),
    scroll: () => card.scrolled(),
    escape: () => card.send({ type: 'dismiss' }),
    mentionsChanged: () => {
      card.update((mention) => page.current(mention));
      changed();
    },
  });
  const changed = servePage(
    {
      state: () => ({
        type: 'state',
        frame,
        top: window.top === window,
        mode,
        site,
        cut: page.cut,
        entities: page.counts().map(([n, count]) => ({ entity: entities[n] ?? '', count })),
      }),
      jump: (entity) => void page.move(1, entities.indexOf(entity)),
      command: (command) => {
        const mention = page.move(command === 'next-mention' ? 1 : -1);
        if (mention) card.command(mention);
      },
      orphaned: end,
    },
    signal,
  );
  signal.addEventListener('abort', () => host.remove());
  await followMode(
    site,
    (next) => {
      mode = next;
      page.on = mode === 'on';
      changed();
    },
    signal,
  );
}

export default defineUnlistedScript(() => {
  if (claimFrame()) void read(new AbortController());
});
