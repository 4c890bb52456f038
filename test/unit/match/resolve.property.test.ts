import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf } from '../../../src/match/company';
import {
  AFTER_FULL_NAME,
  ALWAYS,
  type GateNumber,
  WITH_COMPANY,
  WITH_CONTEXT,
} from '../../../src/match/gate';
import { makeIndex, type NameEntry } from '../../../src/match/index-make';
import {
  entityOf,
  gateOf,
  type NameIndex,
  packOf,
  readIndex,
} from '../../../src/match/index-layout';
import { type Found, resolveRun } from '../../../src/match/resolve';
import { foundIn, table } from '../../support/matcher';

/** The rules of `resolve.ts`, each as it is said there, with no thought of speed. */
function slowly(index: NameIndex, document: readonly (readonly Found[])[]): Found[][] {
  const all = document.flat().map(({ name }) => name);
  const certain = all.filter((name) => gateOf(index, name) === ALWAYS);
  const othersOf = (name: number, among: readonly number[]): number =>
    new Set(
      among
        .filter((n) => packOf(index, n) === packOf(index, name))
        .map((n) => entityOf(index, n))
        .filter((entity) => entity !== entityOf(index, name)),
    ).size;
  const isKnown = (name: number): boolean =>
    all.some((n) => {
      if (entityOf(index, n) !== entityOf(index, name)) return false;
      const gate = gateOf(index, n);
      return gate === ALWAYS || (gate === WITH_CONTEXT && othersOf(n, certain) > 0);
    });
  const isInCompany = (name: number, run: readonly Found[]): boolean => {
    const entity = entityOf(index, name);
    const stands = run.some(
      (f) => gateOf(index, f.name) === WITH_COMPANY && entityOf(index, f.name) === entity,
    );
    const others = othersOf(name, certain);
    const known = all.filter((n) => packOf(index, n) === packOf(index, name) && isKnown(n));
    const isFull =
      others >= 3 || (others >= 2 && new Set(known.map((n) => entityOf(index, n))).size >= 8);
    const beside = run.map((found) => found.name).filter(isKnown);
    return stands && (isFull || (others > 0 && othersOf(name, beside) > 0));
  };
  const isMention = (name: number): boolean => {
    switch (gateOf(index, name)) {
      case ALWAYS:
        return true;
      case WITH_CONTEXT:
        return othersOf(name, certain) > 0;
      case WITH_COMPANY:
        return isKnown(name) || document.some((run) => isInCompany(name, run));
      default:
        return all.some(
          (n) =>
            gateOf(index, n) !== AFTER_FULL_NAME &&
            entityOf(index, n) === entityOf(index, name) &&
            isMention(n),
        );
    }
  };
  const holds = (outer: Found, inner: Found): boolean =>
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    outer.end - outer.start > inner.end - inner.start;
  return document.map((run) => {
    const left = run.filter(
      (f) =>
        isMention(f.name) &&
        (gateOf(index, f.name) === ALWAYS || !run.some((g) => holds(g, f) && !isMention(g.name))),
    );
    const mentions: Found[] = [];
    for (let at = 0; ;) {
      const ahead = left.filter(({ start }) => start >= at);
      const start = Math.min(...ahead.map((f) => f.start));
      const end = Math.max(...ahead.filter((f) => f.start === start).map((f) => f.end));
      const [first, ...rivals] = ahead.filter((f) => f.start === start && f.end === end);
      if (!first) return mentions;
      const entity = entityOf(index, first.name);
      if (rivals.every((r) => entityOf(index, r.name) === entity)) mentions.push(first);
      at = end;
    }
  });
}

const word = fc.constantFrom('ada', 'bob', 'cy');
const entries: fc.Arbitrary<NameEntry[]> = fc.array(
  fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    entity: fc.nat(15),
    pack: fc.nat(1),
    gate: fc.constantFrom<GateNumber>(ALWAYS, AFTER_FULL_NAME, WITH_CONTEXT, WITH_COMPANY),
    exact: fc.constant(false),
  }),
  { minLength: 1, maxLength: 24 },
);
const run = fc.array(fc.oneof(word, fc.constant(',')), { maxLength: 12 }).map((w) => w.join(' '));

test('mentions are what the rules say, run by run', () => {
  fc.assert(
    fc.property(entries, fc.array(run, { minLength: 1, maxLength: 3 }), (listed, runs) => {
      // An entity is of one pack.
      const names = listed.map((entry) => ({ ...entry, pack: entry.entity % 2 }));
      const matcher = {
        table,
        index: readIndex(makeIndex(table, names)),
        meansAnother: () => false,
      };
      const document = runs.map((text) => foundIn(matcher, text));
      const context = contextOf(matcher.index, document);
      const spans = (found: readonly Found[]): string[] =>
        found.map((f) => `${f.start}–${f.end} ${entityOf(matcher.index, f.name)}`);
      const quick = document.map((found) => spans(resolveRun(matcher.index, context, found)));
      expect(quick).toEqual(slowly(matcher.index, document).map(spans));
    }),
    { numRuns: 5000 },
  );
});

test('a run with a thousand doubtful names costs no more looks at each than a short one', () => {
  const names: NameEntry[] = [
    { text: 'Thomas West', entity: 0, pack: 0, gate: WITH_CONTEXT, exact: false },
    { text: 'West', entity: 0, pack: 0, gate: AFTER_FULL_NAME, exact: true },
    { text: 'Taliban', entity: 1, pack: 0, gate: ALWAYS, exact: false },
  ];
  const matcher = { table, index: readIndex(makeIndex(table, names)), meansAnother: () => false };
  const looksAtEach = (times: number): number => {
    let looks = 0;
    const found = foundIn(matcher, `Taliban, Thomas West ${'West '.repeat(times)}`);
    const context = contextOf(matcher.index, [found]);
    const watched = found.map(
      (f) => new Proxy(f, { get: (target, key) => (looks++, Reflect.get(target, key) as unknown) }),
    );
    expect(resolveRun(matcher.index, context, watched)).toHaveLength(times + 2);
    return looks / found.length;
  };
  expect(looksAtEach(1000)).toBeLessThan(2 * looksAtEach(10));
});
