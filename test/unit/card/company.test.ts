import { describe, expect, it } from 'vitest';
import { factConcerns, factsByCompany, quoteConcerns } from '../../../src/card/views/company';
import { fixtureLibrary as library, fixturePack } from '../../support/fixture-pack';
import { must } from '../../support/must';

const quote = (id: string) => must(library.quote(id));
const fact = (id: string) => must(library.fact(id));

describe('what concerns the rest of the page', () => {
  it('is a quote by, to or about one of its entities', () => {
    const concerns = (id: string, ...company: string[]) =>
      quoteConcerns(new Set(company), quote(id));
    expect(concerns('k-see', 'kabulov')).toBe(true);
    expect(concerns('k-moment', 'taliban')).toBe(true);
    expect(concerns('about-k', 'kabulov')).toBe(true);
    expect(concerns('k-see', 'taliban', 'russia')).toBe(false);
    // Who reports it is not what it is about.
    expect(concerns('k-working', 'lavrov')).toBe(false);
  });

  it('is a fact about one of its entities, or claimed by one', () => {
    expect(factConcerns(new Set(['russia']), fact('f-attended'))).toBe(true);
    expect(factConcerns(new Set(['kabulov']), fact('f-attended'))).toBe(true);
    expect(factConcerns(new Set(['taliban']), fact('f-attended'))).toBe(false);
  });

  it('orders facts and keeps their order otherwise', () => {
    const { facts } = fixturePack;
    const ids = (...company: string[]) =>
      factsByCompany(new Set(company), facts).map(({ id }) => id);
    expect(ids()).toEqual(facts.map(({ id }) => id));
    expect(ids('talks-2021')).toEqual(['f-ten', 'f-dozen', 'f-attended']);
  });
});
