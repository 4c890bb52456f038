import { describe, expect, it } from 'vitest';
import { comparisonAt, comparisonsIn } from '../../../../src/pack/comparison';
import { createLibrary } from '../../../../src/pack/library';
import type { Account } from '../../../../src/pack/types';
import { baseFirst, nearest, possibleBases, standingOf } from '../../../../src/panel/accounts/base';
import { fixturePack } from '../../../support/fixture-pack';
import { manySourcesPack } from '../../../support/many-sources';
import { must } from '../../../support/must';

const library = createLibrary([manySourcesPack]);
const at = (address: string) => must(comparisonAt(library, address));
const ids = (voices: ReturnType<typeof possibleBases>) => voices.map(({ source }) => source.id);

describe('the base of a comparison', () => {
  it('may be any source that is quoted', () => {
    expect(ids(possibleBases(at('pier-1')))).toEqual(at('pier-1').voices.map((v) => v.source.id));
  });

  it('is none where the pack speaks in its own words, nor where things must be told apart', () => {
    expect(at('pier-2').account.kind).toBe('detail');
    expect(possibleBases(at('pier-2'))).toEqual([]);
    expect(at('pier-3').account.kind).toBe('contrast');
    expect(possibleBases(at('pier-3'))).toEqual([]);
  });

  it('is none where only one source is quoted', () => {
    const account = must(fixturePack.accounts[0]);
    const members = ['k-moment', 'f-ten'];
    const [comparison] = comparisonsIn({ ...fixturePack, accounts: [{ ...account, members }] });
    expect(possibleBases(must(comparison))).toEqual([]);
  });

  it('comes first, the others in their order', () => {
    const { voices } = at('pier-1');
    const base = must(voices[2]);
    expect(baseFirst(voices, base)).toEqual([base, ...voices.filter((voice) => voice !== base)]);
    expect(baseFirst(voices, undefined)).toBe(voices);
  });

  it('gives for a quote the one that is nearest to it', () => {
    const quote = (text: string) => ({ ...must(fixturePack.quotes[0]), text });
    const among = [
      quote('weight'),
      quote('the actors who have been in the country for the last 20 years'),
      quote('the actors in the country'),
    ];
    const wanted = quote(
      'the actors (of the conflict) who have been in the country for the past 20 years',
    );
    expect(nearest(wanted, among, 'en')).toBe(among[1]);
    expect(nearest(quote('Weight'), among, 'en')).toBe(among[0]);
    expect(nearest(wanted, [], 'en')).toBeUndefined();
  });
});

describe('how the words of a source stand to the others', () => {
  const standings = (account: Partial<Account>) => {
    const given = { ...must(fixturePack.accounts[0]), ...account };
    const quotes = [
      ...fixturePack.quotes,
      { ...must(fixturePack.quotes[0]), id: 'd-bias', source: 'daily', text: 'Bias,' },
    ];
    const [comparison] = comparisonsIn({ ...fixturePack, quotes, accounts: [given] });
    const known = must(comparison);
    return known.voices.map((voice) => standingOf(voice, known));
  };

  it('is their own, or another source’s too, whatever the capitals and punctuation', () => {
    expect(standings({ members: ['k-moment', 'k-start'] })).toEqual(['own', 'own']);
    expect(standings({ members: ['k-term', 'd-bias'] })).toEqual(['shared', 'shared']);
    expect(standings({ members: ['k-term', 'k-see', 'd-bias'] })).toEqual(['partly', 'shared']);
  });

  it('does not take words that the pack does not hold for another source’s', () => {
    const passage = { source: 'daily', start: 0, end: 10 };
    expect(standings({ members: ['k-term', passage] })).toEqual(['own', 'own']);
    expect(standings({ members: ['k-term', 'd-bias', passage] })).toEqual(['shared', 'partly']);
  });

  it('is shared for a record that rests on several sources', () => {
    const facts = fixturePack.facts.map((fact) => ({
      ...fact,
      evidence: [
        { source: 'report', start: 0, end: 4 },
        { source: 'daily', start: 0, end: 4 },
      ],
    }));
    const account = { ...must(fixturePack.accounts[1]), members: ['f-ten', 'f-dozen'] };
    const [comparison] = comparisonsIn({ ...fixturePack, facts, accounts: [account] });
    const known = must(comparison);
    expect(known.voices.map((voice) => standingOf(voice, known))).toEqual(['shared', 'shared']);
  });
});
