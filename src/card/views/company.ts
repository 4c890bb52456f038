/** What concerns the rest of the page comes first. Pure. */
import type { Fact, Quote } from '../../pack/types';

/** Ids of the page's other entities. */
export type Company = ReadonlySet<string>;

export const NO_COMPANY: Company = new Set();

/** Whether a quote was said by, to or about one of the company. */
export function quoteConcerns(company: Company, quote: Quote): boolean {
  const { speaker, addressee, about } = quote;
  return [speaker, addressee, ...about].some((id) => id !== undefined && company.has(id));
}

/** Whether a fact is about one of the company, or claimed by one. */
export function factConcerns(company: Company, { about, claimedBy }: Fact): boolean {
  return [claimedBy, ...about].some((id) => id !== undefined && company.has(id));
}

/** The facts, those that concern the company first, otherwise in their order. */
export function factsByCompany(company: Company, facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort(
    (a, b) => Number(factConcerns(company, b)) - Number(factConcerns(company, a)),
  );
}
