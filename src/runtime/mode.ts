/** Whether a frame is read: not while paused, and not on a site that is switched off. */
import type { Settings } from './settings';

export type Mode = 'on' | 'paused' | 'site-off';

/** The mode that settings give a site. */
export function modeFor(settings: Settings, site: string): Mode {
  if (settings.paused) return 'paused';
  return settings.sitesOff.includes(site) ? 'site-off' : 'on';
}
