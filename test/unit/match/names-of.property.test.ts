import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '../../../src/match/fold';
import { namesOf } from '../../../src/match/scan';
import { matcherOf, table } from '../../support/matcher';

const NAMES = ['Zamir Kabulov', 'U.S.', 'Le Drian', 'Кабулов', 'ISIS-K', 'Ghani'];
const matcher = matcherOf(NAMES.map((name, entity) => [name, entity]));
const folded = new Set(NAMES.map((name) => foldName(table, name)));

/** Names, and what folding leaves out, joins or changes. */
const piece = fc.constantFrom(
  ...'Zamir|KABULOV|Kabulov|zamir|U.S|U|S|.|Le|Drian|кабулов|ISIS|K|-|–|Ghani|Gh|ani'.split('|'),
  ...' |  |\n|\u00A0|\u00AD|\u200B|\u0301|é|😀|\uD83D'.split('|'),
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc
    .tuple(fc.constantFrom(...NAMES), piece, piece, fc.nat(14))
    .map(([name, a, b, at]) => `${a}${name.slice(0, at)}${b}${name.slice(at)}${a}`),
);

test('a text spells a name where the two are folded alike', () => {
  fc.assert(
    fc.property(text, (spelling) => {
      expect(namesOf(matcher, spelling).length > 0).toBe(folded.has(foldName(table, spelling)));
    }),
    { numRuns: 20_000 },
  );
});
