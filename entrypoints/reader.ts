import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Lookout } from '../src/page/lookout';
import { bundled } from '../src/runtime/bundled';
import { claimFrame, frameName } from '../src/runtime/frame';
import { FrameReader } from '../src/runtime/frame-reader';
import { loadMarks } from '../src/runtime/marks';
import { type Mode, modeFor, usualMode } from '../src/runtime/mode';
import { ask, servePage } from '../src/runtime/page-port';
import { DEFAULTS, followSettings, type Settings } from '../src/runtime/settings';
import { topSite } from '../src/runtime/top-site';

async function read(life: AbortController): Promise<void> {
  const { signal } = life;
  const orphaned = (): void => life.abort();
  const frame = frameName();
  const site = await topSite(window, async () => String(await ask({ type: 'site' }, orphaned)));
  let settings: Settings = DEFAULTS;
  let mode: Mode = 'on';
  /** Whether the reader asked for this tab. */
  let asked = false;

  const names = bundled();
  // The rules of a name's surroundings come with the marks; without them a name too many is found, and none too few.
  const matcher = { ...names, meansAnother: () => false };
  const reader = new FrameReader({
    ...names,
    frame,
    signal,
    orphaned,
    lookout: (onKnown) => new Lookout({ matcher, document, onKnown }),
    load: () => loadMarks(orphaned),
    later: (callback, ms) => window.setTimeout(callback, ms),
    changed: () => changed(),
  });
  const changed = servePage(
    {
      state: () => ({
        type: 'state',
        frame,
        top: window.top === window,
        mode,
        site,
        cut: reader.cut,
        entities: reader.counts(),
      }),
      jump: (entity) => reader.jump(entity),
      follow: (port) => reader.follow(port),
      usual: () => usualMode(settings),
      command: (command) => {
        if (command !== 'look') {
          reader.command(command);
          return;
        }
        asked = true;
        apply();
      },
      orphaned,
    },
    signal,
  );
  const apply = (): void => {
    mode = modeFor(settings, site, asked);
    reader.choose(settings);
    const hasPack = !names.packs.every(([pack]) => settings.packsOff.includes(pack));
    reader.on = mode === 'on' && hasPack;
    changed();
  };
  await followSettings((now) => {
    settings = now;
    apply();
    if (mode === 'not-asked')
      void ask({ type: 'asked' }, orphaned).then((answer) => {
        asked = answer === true;
        if (asked) apply();
      });
  }, signal);
}

export default defineUnlistedScript(() => {
  if (claimFrame()) void read(new AbortController());
});
