/** Addresses within the side panel, kept in the part after `#`. Pure. */
import type { Span } from '../pack/source-passages';
import { KINDS, ORDERS, type MatrixChoice } from './accounts/matrix-rows';
import { parseSearch, searchHash, type SearchRoute } from './search/search-route';

export type Route =
  | { readonly view: 'home' }
  | SearchRoute
  | EntityRoute
  | SourceRoute
  /** What the page in the tab at hand holds. */
  | { readonly view: 'page' }
  /** All accounts, and which source speaks in which. */
  | AccountsRoute
  /** One account: its sources side by side. */
  | { readonly view: 'account'; readonly id: string }
  | { readonly view: 'timeline' }
  /** What an entity is related to, as a graph. */
  | { readonly view: 'relations'; readonly id: string }
  /** What the reader has collected. */
  | { readonly view: 'collection' }
  | { readonly view: 'unknown' };

export interface AccountsRoute extends MatrixChoice {
  readonly view: 'accounts';
}

export interface EntityRoute {
  readonly view: 'entity';
  readonly id: string;
  /** The entities that led here, the first of them first. */
  readonly from?: readonly string[];
}

export interface SourceRoute {
  readonly view: 'source';
  /** `<pack>/<source>`. */
  readonly address: string;
  /** The passage that is looked at. */
  readonly at?: Span;
}

/** Views that are one page each, by their address. */
const PLAIN = ['page', 'timeline', 'collection'] as const;
/** Views of one thing, by its id. */
const OF_ONE = ['account', 'relations'] as const;

/** Reads the part of an address after `#`; never throws. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [, view = '', ...rest] = path.split('/');
  if (view === '' && rest.length === 0) return { view: 'home' };
  if (view === 'search') return parseSearch(new URLSearchParams(query));
  const tail = rest.map(decoded);
  const plain = PLAIN.find((name) => name === view);
  if (plain && tail.length === 0) return { view: plain };
  if (view === 'accounts' && tail.length === 0) return accountsRoute(new URLSearchParams(query));
  const ofOne = OF_ONE.find((name) => name === view);
  if (ofOne && tail.length === 1 && tail[0]) return { view: ofOne, id: tail[0] };
  if (view === 'entity' && tail.length === 1 && tail[0]) {
    const from = new URLSearchParams(query).getAll('from');
    return { view: 'entity', id: tail[0], ...(from.length > 0 && { from }) };
  }
  if (view === 'source' && tail.length === 2) {
    const at = parseSpan(new URLSearchParams(query).get('at') ?? '');
    return { view: 'source', address: tail.join('/'), ...(at && { at }) };
  }
  return { view: 'unknown' };
}

/** The part after `#` for a route. */
export function hashOf(route: Exclude<Route, { view: 'unknown' }>): string {
  switch (route.view) {
    case 'home':
      return '#/';
    case 'search':
      return searchHash(route);
    case 'entity': {
      const path = `#/entity/${encodeURIComponent(route.id)}`;
      const from = new URLSearchParams((route.from ?? []).map((id) => ['from', id])).toString();
      return from === '' ? path : `${path}?${from}`;
    }
    case 'accounts': {
      const { kind, words, order } = route;
      const chosen = Object.entries({ kind, q: words, order }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      );
      const query = new URLSearchParams(chosen).toString();
      return query === '' ? '#/accounts' : `#/accounts?${query}`;
    }
    case 'page':
    case 'timeline':
    case 'collection':
      return `#/${route.view}`;
    case 'account':
    case 'relations':
      return `#/${route.view}/${encodeURIComponent(route.id)}`;
    case 'source': {
      const path = `#/source/${route.address.split('/').map(encodeURIComponent).join('/')}`;
      return route.at ? `${path}?at=${spanKey(route.at)}` : path;
    }
  }
}

/** A passage in one word, such as `575-781`: how addresses write it, and one key for one passage. */
export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** What is no kind or order is left out: the table without it is still the one that was asked for. */
function accountsRoute(query: URLSearchParams): AccountsRoute {
  const kind = KINDS.find((one) => one === query.get('kind'));
  const order = ORDERS.find((one) => one === query.get('order'));
  const words = query.get('q') ?? '';
  return {
    view: 'accounts',
    ...(kind && { kind }),
    ...(words !== '' && { words }),
    ...(order && { order }),
  };
}

/** A passage that is none is left out: the page without it is still the one that was asked for. */
function parseSpan(text: string): Span | undefined {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  const [start, end] = [Number(from), Number(to)];
  return start < end && Number.isSafeInteger(end) ? { start, end } : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
