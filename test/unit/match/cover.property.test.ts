import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf } from '../../../src/match/company';
import { Cover } from '../../../src/match/cover';
import { AFTER_FULL_NAME, ALWAYS, type GateNumber, WITH_CONTEXT } from '../../../src/match/gate';
import { makeIndex } from '../../../src/match/index-make';
import { gateOf, type NameIndex, readIndex } from '../../../src/match/index-layout';
import { type Found, resolveRun } from '../../../src/match/resolve';
import { foundIn, table } from '../../support/matcher';

/** What is left of the names of a run where surnames that are covered are passed over. */
function uncovered(index: NameIndex, found: readonly Found[]): Found[] {
  const cover = new Cover();
  // Names that begin together are told together.
  let end = 0;
  let start = -1;
  return found.filter((f) => {
    if (f.start !== start) ({ end } = cover);
    ({ start } = f);
    if (f.end <= end && gateOf(index, f.name) === AFTER_FULL_NAME) return false;
    cover.add(gateOf(index, f.name), f.start, f.end);
    return true;
  });
}

const word = fc.constantFrom('ada', 'bob', 'cy');
const entries = fc.array(
  fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
    entity: fc.nat(3),
    gate: fc.constantFrom<GateNumber>(ALWAYS, AFTER_FULL_NAME, AFTER_FULL_NAME, WITH_CONTEXT),
  }),
  { minLength: 1, maxLength: 10 },
);
const run = fc.array(fc.oneof(word, fc.constant(',')), { maxLength: 12 }).map((w) => w.join(' '));

test('mentions are the same without the surnames that stand within names that are mentions for certain', () => {
  fc.assert(
    fc.property(
      entries,
      run,
      fc.array(fc.boolean()),
      fc.array(fc.nat(9)),
      (listed, text, refused, seen) => {
        const names = listed.map((entry) => ({ ...entry, pack: entry.entity % 2, exact: false }));
        const index = readIndex(makeIndex(table, names));
        // Any of them may be refused for its surroundings, and any name of the document be seen.
        const found = foundIn({ table, index, meansAnother: () => false }, text).filter(
          (_, i) => refused[i] !== true,
        );
        const rest = uncovered(index, found);
        const vouchers = seen.filter((name) => name < names.length);
        const context = contextOf(index, [vouchers.map((name) => ({ name, start: 0, end: 1 }))]);
        expect(resolveRun(index, context, rest)).toEqual(resolveRun(index, context, found));
        const vouches = ({ name }: Found): boolean => gateOf(index, name) !== AFTER_FULL_NAME;
        expect(rest.filter(vouches)).toEqual(found.filter(vouches));
      },
    ),
    { numRuns: 500 },
  );
});

test('a surname within a full name is covered, and not behind it', () => {
  const names = [
    { text: 'ada bob', entity: 0, pack: 0, gate: ALWAYS, exact: false },
    { text: 'bob', entity: 0, pack: 0, gate: AFTER_FULL_NAME, exact: false },
  ] as const;
  const index = readIndex(makeIndex(table, names));
  const found = foundIn({ table, index, meansAnother: () => false }, 'bob, ada bob, bob');
  expect(found).toHaveLength(4);
  expect(uncovered(index, found).map(({ start }) => start)).toEqual([0, 5, 14]);
});
