import { describe, expect, it } from 'vitest';
import {
  accountAddress,
  comparisonAt,
  comparisonsIn,
  comparisonsOf,
  relatedAccounts,
} from '../../../src/pack/comparison';
import { createLibrary } from '../../../src/pack/library';
import { validatePack } from '../../../src/pack/validate';
import { fixturePack } from '../../support/fixture-pack';
import { manySourcesPack } from '../../support/many-sources';
import { must } from '../../support/must';

const library = createLibrary([fixturePack]);
const at = (address: string) => must(comparisonAt(library, address));

describe('an account by its sources', () => {
  it('has the sources that speak in the order of the pack, each with its members in theirs', () => {
    const { voices, silent } = at('a-count');
    expect(
      voices.map(({ source, number, sayings }) => [
        source.id,
        number,
        sayings.map((saying) => (saying.kind === 'fact' ? saying.fact.id : saying.kind)),
      ]),
    ).toEqual([
      ['report', 1, ['f-dozen', 'passage']],
      ['daily', 2, ['f-ten']],
    ]);
    expect(silent).toEqual([]);
  });

  it('names the sources that are silent, with their numbers', () => {
    const accounts = [
      { ...must(fixturePack.accounts[0]), id: 'one-sided', members: ['k-moment', 'k-see'] },
    ];
    const [comparison] = comparisonsIn({ ...fixturePack, accounts });
    const { voices, silent } = must(comparison);
    expect(voices.map(({ source }) => source.id)).toEqual(['report']);
    expect(silent.map(({ source, number }) => [source.id, number])).toEqual([['daily', 2]]);
  });

  it('gives a quote those that go on with it, unless they are members themselves', () => {
    const continued = (members: string[]) => {
      const account = { ...must(fixturePack.accounts[0]), members };
      const [comparison] = comparisonsIn({ ...fixturePack, accounts: [account] });
      return must(comparison).voices.flatMap(({ sayings }) =>
        sayings.map((saying) =>
          saying.kind === 'quote' ? [saying.quote.id, ...saying.continued.map(({ id }) => id)] : [],
        ),
      );
    };
    expect(continued(['k-moment', 'k-start'])).toEqual([['k-moment', 'k-working'], ['k-start']]);
    expect(continued(['k-moment', 'k-working', 'k-start'])).toEqual([
      ['k-moment'],
      ['k-working'],
      ['k-start'],
    ]);
  });

  it('puts a record under every source that it rests on, with its passages there and the others named', () => {
    const fact = {
      ...must(fixturePack.facts[1]),
      evidence: [
        { source: 'daily', start: 5, end: 9 },
        { source: 'report', start: 1, end: 3 },
        { source: 'daily', start: 20, end: 30 },
      ],
    };
    const facts = [fact, must(fixturePack.facts[2])];
    const [, comparison] = comparisonsIn({ ...fixturePack, facts });
    const [report, daily] = must(comparison).voices;
    const shared = (voice: typeof report) =>
      must(voice).sayings.find((saying) => saying.kind === 'fact' && saying.fact === fact);
    expect(shared(report)).toMatchObject({
      passages: [{ start: 1, end: 3 }],
      alsoIn: [{ id: 'daily' }],
    });
    expect(shared(daily)).toMatchObject({
      passages: [
        { start: 5, end: 9 },
        { start: 20, end: 30 },
      ],
      alsoIn: [{ id: 'report' }],
    });
  });

  it('does not go round in circles where quotes continue each other', () => {
    const quotes = fixturePack.quotes.map((quote) =>
      quote.id === 'k-moment' ? { ...quote, continues: 'k-working' } : quote,
    );
    const [comparison] = comparisonsIn({ ...fixturePack, quotes });
    expect(must(comparison).voices).toHaveLength(2);
  });

  it('is found by its id in the first pack that has it, and by pack and id in the others', () => {
    const second = { ...fixturePack, id: 'second', title: 'Second' };
    const both = createLibrary([fixturePack, second]);
    expect(accountAddress(both, fixturePack, 'a-count')).toBe('a-count');
    expect(accountAddress(both, second, 'a-count')).toBe('second/a-count');
    expect(comparisonAt(both, 'a-count')?.pack).toBe(fixturePack);
    expect(comparisonAt(both, 'second/a-count')?.pack).toBe(second);
    expect(comparisonAt(both, 'third/a-count')).toBeUndefined();
    expect(comparisonAt(both, 'nothing')).toBeUndefined();
    expect(comparisonsOf(both)).toHaveLength(4);
  });

  it('knows the accounts that share a member', () => {
    const extra = { ...must(fixturePack.accounts[0]), id: 'other', members: ['k-start', 'k-see'] };
    const pack = { ...fixturePack, accounts: [...fixturePack.accounts, extra] };
    const [first, count] = comparisonsIn(pack);
    expect(relatedAccounts(must(first)).map(({ id }) => id)).toEqual(['other']);
    expect(relatedAccounts(must(count))).toEqual([]);
  });

  it('has every source either speak or be silent, in a sound pack of twelve', () => {
    expect(validatePack(manySourcesPack)).toMatchObject({ ok: true });
    for (const { voices, silent, account } of comparisonsIn(manySourcesPack)) {
      const numbers = [...voices, ...silent].map(({ number }) => number).sort((a, b) => a - b);
      expect(numbers, account.id).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect(voices).toHaveLength(account.members.length);
    }
  });
});
