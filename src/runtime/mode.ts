/** Whether a frame is read: not while paused, and not on a site that is switched off. */
import { DEFAULTS, readSettings, type Settings, watchSettings } from './settings';

export type Mode = 'on' | 'paused' | 'site-off';

/** The mode that settings give a site. */
export function modeFor(settings: Settings, site: string): Mode {
  if (settings.paused) return 'paused';
  return settings.sitesOff.includes(site) ? 'site-off' : 'on';
}

/**
 * Follows the mode of a site until the signal aborts: calls back with it now and after each change of it.
 */
export async function followMode(
  site: string,
  onMode: (mode: Mode) => void,
  signal: AbortSignal,
): Promise<void> {
  let last: Mode | undefined;
  const apply = (settings: Settings): void => {
    const mode = modeFor(settings, site);
    if (signal.aborted || mode === last) return;
    last = mode;
    onMode(mode);
  };
  const unwatch = watchSettings(apply);
  signal.addEventListener('abort', unwatch);
  // Marks need no storage: where it fails the defaults hold, and the popup, which reads it too, says what is wrong.
  apply(await readSettings().catch(() => DEFAULTS));
}
