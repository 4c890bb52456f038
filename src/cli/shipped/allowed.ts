/**
 * The packages whose code may be in the extension, reviewed: each with the licence under which it was taken in. A package that is not here,
 * one that is here and not in the bundles, and one whose licence changed fail the build.
 */
export interface AllowedPackage {
  /** The licence, as SPDX names it. */
  readonly licence: string;
  /** A text in `licences/`, for packages that name their licence and bring no text of it: as it stands in their repository. */
  readonly text?: string;
}

const mit: AllowedPackage = { licence: 'MIT' };
const isc: AllowedPackage = { licence: 'ISC' };
const apache: AllowedPackage = { licence: 'Apache-2.0' };
/** One repository, one licence, three packages. */
const wxt: AllowedPackage = { licence: 'MIT', text: 'wxt.txt' };

export const ALLOWED: Readonly<Record<string, AllowedPackage>> = {
  '@tanstack/virtual-core': mit,
  '@wxt-dev/browser': wxt,
  '@wxt-dev/i18n': wxt,
  'd3-array': isc,
  'd3-color': isc,
  'd3-dispatch': isc,
  'd3-force': isc,
  'd3-interpolate': isc,
  'd3-quadtree': isc,
  'd3-scale': isc,
  'd3-time': isc,
  'd3-time-format': isc,
  'd3-timer': isc,
  diff: { licence: 'BSD-3-Clause' },
  'fuse.js': apache,
  preact: mit,
  rolldown: mit,
  'text-fragments-polyfill': apache,
  valibot: mit,
  vite: mit,
  'webextension-polyfill': { licence: 'MPL-2.0' },
  wxt,
};
