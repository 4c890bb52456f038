import type { Links } from '../card/views/scope';
import { hashOf } from './route';

/** In the panel everything has an address. */
export const PANEL_LINKS: Links = {
  entityHref: (id) => hashOf({ view: 'entity', id }),
  sourceHref: (address) => hashOf({ view: 'source', address }),
  passageHref: (address, at) => hashOf({ view: 'source', address, at }),
};
