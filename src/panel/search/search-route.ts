/** The address of a search: the query and what it is narrowed to, so that it can be linked and gone back to. Pure. */
import { isEdtf } from '../../pack/edtf';
import { KINDS } from '../../pack/schema';
import { type Facet, type Facets, THINGS } from '../../search/facets';

export interface SearchRoute {
  readonly view: 'search';
  readonly query: string;
  /** Absent where nothing is narrowed. */
  readonly facets?: Facets;
}

/** What each facet is called in addresses. */
const PARAMETERS: Readonly<Record<Facet, string>> = {
  thing: 'kind',
  kind: 'type',
  speaker: 'speaker',
  source: 'source',
  pack: 'pack',
  from: 'from',
  to: 'to',
};

/** Reads the part of an address after `?`; what is no value of a facet is left out. */
export function parseSearch(parameters: URLSearchParams): SearchRoute {
  const value = (facet: Facet) => parameters.get(PARAMETERS[facet]) ?? '';
  const text = (facet: 'speaker' | 'source' | 'pack') =>
    value(facet) === '' ? {} : { [facet]: value(facet) };
  const date = (facet: 'from' | 'to') => (isEdtf(value(facet)) ? { [facet]: value(facet) } : {});
  const thing = THINGS.find((known) => known === value('thing'));
  const kind = KINDS.find((known) => known === value('kind'));
  const facets: Facets = {
    ...(thing && { thing }),
    ...(kind && { kind }),
    ...text('speaker'),
    ...text('source'),
    ...text('pack'),
    ...date('from'),
    ...date('to'),
  };
  const query = parameters.get('q') ?? '';
  return { view: 'search', query, ...(Object.keys(facets).length > 0 && { facets }) };
}

/** The part of an address after `#`; a search for nothing in particular is the home view. */
export function searchHash({ query, facets = {} }: Omit<SearchRoute, 'view'>): string {
  const parameters = new URLSearchParams(query === '' ? {} : { q: query });
  for (const [facet, name] of Object.entries(PARAMETERS)) {
    const value = facets[facet as Facet];
    if (value !== undefined) parameters.set(name, value);
  }
  const written = parameters.toString();
  return written === '' ? '#/' : `#/search?${written}`;
}
