import type { Links } from '../card/views/scope';
import { hashOf } from './route';

/** In the panel everything has an address. */
export const PANEL_LINKS: Links = {
  entityHref: (id) => hashOf({ view: 'entity', id }),
  sourceHref: (address) => hashOf({ view: 'source', address }),
  accountHref: (address) => hashOf({ view: 'account', id: address }),
  passageHref: (address, at) => hashOf({ view: 'source', address, at }),
};
