/** Whether a page is read: not while paused, and by site or by being asked for, as the reader chose. */
import type { Settings } from './settings';
import { isListed } from './site';

export const MODES = ['on', 'paused', 'site-off', 'not-listed', 'not-asked'] as const;
export type Mode = (typeof MODES)[number];

/** The mode that settings give a site. @param asked whether the reader asked for the tab that shows it */
export function modeFor(settings: Settings, site: string, asked = false): Mode {
  const { paused, runs, sitesOff, sitesOn } = settings;
  if (paused) return 'paused';
  if (runs === 'asked') return asked ? 'on' : 'not-asked';
  if (runs === 'listed') return isListed(sitesOn, site) ? 'on' : 'not-listed';
  return isListed(sitesOff, site) ? 'site-off' : 'on';
}

/** The mode of a page that no list names and nobody asked for: what the toolbar button shows where no page says otherwise. */
export const usualMode = (settings: Settings): Mode => modeFor(settings, '');
