/** What was typed comes before what only resembles it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/pack/library';
import { groupResults } from '../../../src/panel/search/result-groups';
import { createSearch } from '../../../src/search';
import { documents } from '../../../src/search/documents';
import { foldText } from '../../../src/search/fold';
import { words } from '../../../src/search/places';
import { fixturePack } from '../../support/fixture-pack';
import { must } from '../../support/must';
import { SLIPS, slipped } from '../../support/typos';

const [kabulov] = fixturePack.entities;
const [quote] = fixturePack.quotes;
const [fact] = fixturePack.facts;
const [account] = fixturePack.accounts;
const named = (id: string, label: string) => ({
  ...must(kabulov),
  ...{ id, label, roles: [] },
  names: [{ text: label, gate: 'always', case: 'folded', origin: 'source' } as const],
});

/** The fixture, and what is spelt like "burden" or holds its letters. */
const library = createLibrary([
  {
    ...fixturePack,
    entities: [
      ...fixturePack.entities,
      named('delawar', 'Shahabuddin Delawar'),
      named('borden', 'Mary Borden'),
      named('overburden', 'Overburden Company'),
    ],
    quotes: [
      ...fixturePack.quotes,
      { ...must(quote), id: 'q-burden', text: 'the burden of rebuilding' },
    ],
    facts: [
      ...fixturePack.facts,
      { ...must(fact), id: 'f-burdensome', text: 'The talks were burdensome.' },
      {
        ...must(fact),
        id: 'f-burden',
        text: 'One text says who had to bear the burden, and how long.',
      },
    ],
    accounts: [
      ...fixturePack.accounts,
      { ...must(account), id: 'a-burden', title: 'Who bears the burden' },
    ],
  },
]);
const search = createSearch(library);
const found = (query: string) => search({ query }).results;
const ids = (query: string) => found(query).map(({ id }) => id);

describe('the very words', () => {
  it('come before names that hold them within others, and these before names spelt alike', () => {
    const order = ids('burden');
    expect(order.slice(0, 4).sort()).toEqual(['a-burden', 'f-burden', 'f-burdensome', 'q-burden']);
    expect(order.slice(4)).toEqual(['overburden', 'borden']);
  });

  it('as whole words come before longer words that they begin', () => {
    expect(ids('burden').filter((id) => id.startsWith('f-'))).toEqual(['f-burden', 'f-burdensome']);
  });

  it('leave a heading of its own, behind all others, to what holds them less closely', () => {
    const groups = groupResults(found('burden'));
    expect(groups.map(({ sort }) => sort)).toEqual(['account', 'quote', 'fact', 'further']);
    expect(groups.at(-1)?.results.map(({ id }) => id)).toEqual(['overburden', 'borden']);
  });

  it('where nothing has them, leave the usual headings to what is spelt alike', () => {
    const sorts = groupResults(found('bruden')).map(({ sort }) => sort);
    expect(sorts.sort()).toEqual(['account', 'entity', 'fact', 'quote']);
  });

  it('are never found in the midst of another word with a slip', () => {
    for (const query of ['burden', 'bruden', 'buden']) expect(ids(query)).not.toContain('delawar');
  });

  it('make likenesses needless where there are enough', () => {
    const label = (i: number) => `Burden ${String.fromCharCode(97 + i)}`;
    const many = Array.from({ length: 12 }, (_, i) => named(`b-${i}`, label(i)));
    const crowded = createSearch(
      createLibrary([{ ...fixturePack, entities: [...many, named('borden', 'Mary Borden')] }]),
    );
    expect(crowded({ query: 'burden' }).results).toHaveLength(12);
    expect(crowded({ query: 'borden' }).results[0]?.id).toBe('borden');
  });

  it('stand above every likeness, whatever is asked', () => {
    const all = documents(library);
    const vocabulary = [...new Set(all.flatMap(({ folded }) => words(folded)))];
    const slip = fc.record({ kind: fc.constantFrom(...SLIPS), at: fc.nat({ max: 20 }) });
    const word = fc
      .tuple(fc.constantFrom(...vocabulary), fc.option(slip))
      .map(([one, how]) => (how ? slipped(one, how.kind, how.at) : one));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 2 }), (typed) => {
        const wanted = words(foldText(typed.join(' ')));
        const has = (text: string) => wanted.every((one) => text.includes(one));
        const results = groupResults(found(typed.join(' '))).flatMap((group) => group.results);
        // A name that resembles the words least of all stands for its thing: any of its texts may hold them.
        const holds = results.map(({ thing, id }) =>
          all.some(
            (one) => one.thing === thing && one.id === id && has(`${one.folded} ${one.context}`),
          ),
        );
        expect(holds.lastIndexOf(true)).toBe(holds.filter(Boolean).length - 1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('marks', () => {
  const marked = (query: string) => {
    const [best] = found(query);
    return best?.ranges.map(([start, end]) => best.text.slice(start, end));
  };

  it.each([
    ['burden who', ['Who', 'burden']],
    // The word that was meant, whole, as far as it was typed.
    ['bruden', ['burden']],
    ['kabulof', ['Kabulov']],
    ['kaublo', ['Kabulo']],
    ['zamirkabulof', ['Zamir Kabulov']],
    // In a word of two letters, and in a name of many.
    ['ls drian', ['Le Drian']],
    ['peçanah', ['Peçanha']],
  ])('of "%s" are %j', (query, expected) => {
    expect(marked(query)).toEqual(expected);
  });

  it('stand in what is beside a text where the text has not all the words', () => {
    const beside = (query: string, id: string) => {
      const result = found(query).find((one) => one.id === id);
      return result?.beside?.ranges.map(([start, end]) => result.beside?.text.slice(start, end));
    };
    expect(beside('kabulov governance', 'k-working')).toEqual(['Kabulov']);
    expect(beside('kabulof governance', 'k-working')).toEqual(['Kabulov']);
    expect(beside('count differently', 'a-count')).toEqual(['differently']);
    expect(beside('burden', 'a-burden')).toBeUndefined();
  });
});
