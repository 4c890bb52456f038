/** Addresses within the side panel, kept in the part after `#`. Pure. */

export type Route =
  | { readonly view: 'home' }
  | { readonly view: 'search'; readonly query: string }
  | { readonly view: 'entity'; readonly id: string }
  /** `<pack>/<source>`. */
  | { readonly view: 'source'; readonly address: string }
  | { readonly view: 'unknown' };

/** Reads the part of an address after `#`; never throws. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [, view = '', ...rest] = path.split('/');
  if (view === '' && rest.length === 0) return { view: 'home' };
  if (view === 'search')
    return { view: 'search', query: new URLSearchParams(query).get('q') ?? '' };
  const tail = rest.map(decoded);
  if (view === 'entity' && tail.length === 1 && tail[0]) return { view: 'entity', id: tail[0] };
  if (view === 'source' && tail.length === 2) return { view: 'source', address: tail.join('/') };
  return { view: 'unknown' };
}

/** The part after `#` for a route. */
export function hashOf(route: Exclude<Route, { view: 'unknown' }>): string {
  switch (route.view) {
    case 'home':
      return '#/';
    case 'search':
      return route.query === ''
        ? '#/'
        : `#/search?${new URLSearchParams({ q: route.query }).toString()}`;
    case 'entity':
      return `#/entity/${encodeURIComponent(route.id)}`;
    case 'source':
      return `#/source/${route.address.split('/').map(encodeURIComponent).join('/')}`;
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
