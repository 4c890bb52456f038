import { expect, test } from 'vitest';
import { contextOf } from '../../../src/match/company';
import { nameEntries } from '../../../src/match/compile-names';
import { AFTER_FULL_NAME, ALWAYS, WITH_COMPANY, WITH_CONTEXT } from '../../../src/match/gate';
import { resolveRun } from '../../../src/match/resolve';
import { foundIn, matcherOf } from '../../support/matcher';

const matcher = matcherOf([
  ['Thomas West', 0, WITH_COMPANY],
  ['West', 0, AFTER_FULL_NAME, true],
  ['Ned Price', 1, WITH_COMPANY],
  ['Taliban', 2, ALWAYS],
  ['Zamir Kabulov', 3, ALWAYS],
  ['Kabulov', 3, AFTER_FULL_NAME],
  ['Vladimir Putin', 4, ALWAYS],
  ['Russia', 5, WITH_CONTEXT],
  ['China', 6, WITH_CONTEXT],
  ['Iran', 7, WITH_CONTEXT],
  ['India', 8, WITH_CONTEXT],
  ['Pakistan', 9, WITH_CONTEXT],
  ['Qatar', 10, WITH_CONTEXT],
]);

/** The mentions of a document, run by run. */
function mentions(...runs: string[]): string[][] {
  const found = runs.map((text) => foundIn(matcher, text));
  const context = contextOf(matcher.index, found);
  return runs.map((text, i) =>
    resolveRun(matcher.index, context, found[i] ?? []).map(({ start, end }) =>
      text.slice(start, end),
    ),
  );
}

test('a full name that many bear counts beside an entity that counts', () => {
  expect(mentions('Thomas West met the Taliban.')).toEqual([['Thomas West', 'Taliban']]);
  expect(mentions('The Taliban', 'Thomas West flew to Russia.')[1]).toEqual([
    'Thomas West',
    'Russia',
  ]);
  expect(mentions('Zamir Kabulov', 'Thomas West met Kabulov.')[1]).toEqual([
    'Thomas West',
    'Kabulov',
  ]);
});

test('it is nobody’s that we know where it stands alone on a page that hardly knows the pack', () => {
  expect(mentions('Refugees of the Taliban', 'Baptised: Thomas West')[1]).toEqual([]);
  expect(mentions('The Taliban and Zamir Kabulov', '2. Thomas West, Cardiff')[1]).toEqual([]);
});

test('two such names are no company for each other', () => {
  expect(mentions('The Taliban', 'Thomas West – Ned Price, round 7')[1]).toEqual([]);
});

test('it counts alone where the page is full of the pack', () => {
  expect(mentions('Taliban, Zamir Kabulov, Vladimir Putin', 'Thomas West')[1]).toEqual([
    'Thomas West',
  ]);
  const six = 'Taliban, Zamir Kabulov: Russia, China, Iran, India, Pakistan';
  expect(mentions(six, 'Thomas West')[1]).toEqual([]);
  expect(mentions(`${six}, Qatar`, 'Thomas West')[1]).toEqual(['Thomas West']);
});

test('once it counts somewhere, it and its surname count everywhere', () => {
  expect(mentions('Thomas West met the Taliban.', 'Thomas West', 'West')).toEqual([
    ['Thomas West', 'Taliban'],
    ['Thomas West'],
    ['West'],
  ]);
  expect(mentions('Refugees of the Taliban', 'Baptised: Thomas West', 'West')[2]).toEqual([]);
});

test('it is what with-context says of a person', () => {
  const entity = (id: string, kind: string, ...gates: string[]) => ({
    id,
    kind,
    names: gates.map((gate, i) => ({ text: `${id} ${i}`, gate, case: 'folded' })),
  });
  const { entries } = nameEntries([
    {
      id: 'pack',
      entities: [
        entity('West', 'person', 'with-context', 'after-full-name', 'never'),
        entity('Putin', 'person', 'always', 'with-context'),
        entity('Turkey', 'state', 'with-context'),
      ],
    },
  ]);
  expect(entries.map(({ text, gate }) => [text, gate])).toEqual([
    ['West 0', WITH_COMPANY],
    ['West 1', AFTER_FULL_NAME],
    ['Putin 0', ALWAYS],
    ['Putin 1', WITH_COMPANY],
    ['Turkey 0', WITH_CONTEXT],
  ]);
});
