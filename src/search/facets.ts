/** What a search can be narrowed to. */
import { spanOf } from '../pack/edtf';
import type { Kind } from '../pack/types';

/** What can be found: an entity by its label or another of its names, or one of a pack's other items. */
export const THINGS = ['entity', 'quote', 'fact', 'account', 'source'] as const;
export type Thing = (typeof THINGS)[number];

/** Only things that fit all that is given. */
export interface Facets {
  readonly thing?: Thing;
  /** Entities of this kind. */
  readonly kind?: Kind;
  /** Who said a quote or claims a fact, by id. */
  readonly speaker?: string;
  /** `<pack>/<source>`, for what rests on it. */
  readonly source?: string;
  readonly pack?: string;
  /** EDTF: dated things that may lie on or after the beginning of this date. */
  readonly from?: string;
  /** EDTF: dated things that may lie on or before the end of this date. */
  readonly to?: string;
}

export type Facet = keyof Facets;

/** Facets of which one value is chosen from those that there are. */
export const CHOICES = ['thing', 'kind', 'speaker', 'source', 'pack'] as const;
export type Choice = (typeof CHOICES)[number];

/** What a thing has for the facets. */
export interface Traits {
  readonly thing: Thing;
  readonly kind?: Kind;
  readonly speaker?: string;
  readonly sources: readonly string[];
  readonly pack: string;
  /** The days that its date may mean, as `spanOf` gives them. */
  readonly span?: readonly [from: number, to: number];
}

/** The values that a thing has for a facet. */
function valuesOf(traits: Traits, facet: Choice): readonly string[] {
  if (facet === 'source') return traits.sources;
  const value = traits[facet];
  return value === undefined ? [] : [value];
}

/** A test of things; made once for a query, for dates are read here. A date that is none narrows nothing. */
export function fitting(facets: Facets): (traits: Traits) => boolean {
  const from = spanOf(facets.from ?? '')?.[0];
  const to = spanOf(facets.to ?? '')?.[1];
  const chosen = CHOICES.flatMap((facet) => {
    const value = facets[facet];
    return value === undefined ? [] : [{ facet, value }];
  });
  return (traits) => {
    if (!chosen.every(({ facet, value }) => valuesOf(traits, facet).includes(value))) return false;
    if (from === undefined && to === undefined) return true;
    const { span } = traits;
    return span !== undefined && span[1] >= (from ?? 0) && span[0] <= (to ?? Infinity);
  };
}

/** Whether nothing is narrowed. */
export function isWide(facets: Facets): boolean {
  return Object.keys(facets).length === 0;
}

/** The same facets without one of them. */
export function without(facets: Facets, facet: Facet): Facets {
  return Object.fromEntries(Object.entries(facets).filter(([name]) => name !== facet));
}

/** How many results a value of a facet would leave. */
export interface Count {
  readonly value: string;
  readonly count: number;
}

/** Counts the values that things have for a facet, the most frequent first. */
export function countsOf(things: Iterable<Traits>, facet: Choice): readonly Count[] {
  const counts = new Map<string, number>();
  for (const traits of things)
    for (const value of valuesOf(traits, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
