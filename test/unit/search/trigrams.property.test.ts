import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/search/edit-distance';
import { foldText } from '../../../src/search/fold';
import { TrigramIndex } from '../../../src/search/trigrams';
import { personList, textsOf } from '../../bench/names';
import { must } from '../../support/must';
import { SLIPS, slipped } from '../../support/typos';

/** As many as the search looks at closely. */
const CANDIDATES = 150;

let names: readonly string[] = [];
let index = new TrigramIndex([]);
beforeAll(() => {
  names = [...new Set(textsOf(personList(4000)).map(foldText))];
  index = new TrigramIndex(names);
});

const chosen = (query: string, count = CANDIDATES) =>
  index.candidates(query, count).chosen.map((number) => names[number]);

const place = fc.nat({ max: 3999 });
const slip = fc.record({ kind: fc.constantFrom(...SLIPS), at: fc.nat({ max: 60 }) });

/** Holds every name against the query, letter by letter. */
function nearest(query: string): { readonly least: number; readonly which: readonly string[] } {
  let least = Infinity;
  let which: string[] = [];
  for (const name of names) {
    const distance = editDistance(query, name);
    if (distance < least) [least, which] = [distance, []];
    if (distance === least) which.push(name);
  }
  return { least, which };
}

describe('trigrams', () => {
  it('find every name by itself', () => {
    for (const name of names) expect(chosen(name, 3)).toContain(name);
  });

  it('find every name by each beginning of its last word', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 8 }), (number, letters) => {
        const name = must(names[number % names.length]);
        const begun = must(name.split(' ').at(-1)).slice(0, letters);
        const found = index.candidates(begun, names.length).chosen;
        expect(found.map((other) => names[other])).toContain(name);
      }),
    );
  });

  it.each([1, 2])('leave the nearest name among the candidates after slips: %i', (count) => {
    fc.assert(
      fc.property(
        place,
        fc.array(slip, { minLength: count, maxLength: count }),
        (number, slips) => {
          const name = must(names[number % names.length]);
          // Where half of a short name is gone, nothing tells it from others.
          fc.pre(name.length >= 5 * count);
          const query = slips.reduce((text, { kind, at }) => slipped(text, kind, at), name);
          const candidates = chosen(query);
          expect(nearest(query).which.some((near) => candidates.includes(near))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('give no more than asked for, the best of all that share something, and say how many are left', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 40 }), (number, count) => {
        const query = must(names[number % names.length]);
        const all = index.candidates(query, names.length);
        const some = index.candidates(query, count);
        expect(all.left).toBe(0);
        expect(some.chosen.length).toBe(Math.min(count, all.chosen.length));
        expect(some.chosen.length + some.left).toBe(all.chosen.length);
        if (count > 2) expect(some.chosen.map((other) => names[other])).toContain(query);
      }),
    );
  });

  it('pass over what is not wanted, before the best are chosen', () => {
    const query = must(names[7]);
    const { chosen: some } = index.candidates(query, 20, (number) => number % 2 === 0);
    expect(some).toHaveLength(20);
    expect(some.every((number) => number % 2 === 0)).toBe(true);
  });

  it('bear texts of any script, and very long ones', () => {
    const texts = ['莫斯科', 'ζαμιρ', '', '!', 'a '.repeat(5000), '\ud800'];
    const odd = new TrigramIndex(texts);
    for (const [number, text] of texts.entries()) {
      const { chosen: found } = odd.candidates(text, texts.length);
      expect(found.includes(number)).toBe(/[\p{L}\p{N}]/u.test(text));
    }
    expect(new TrigramIndex([]).candidates('lavrov', 5)).toEqual({ chosen: [], left: 0 });
  });
});

describe('the distance of words', () => {
  it.each([
    ['', '', 0],
    ['lavrov', 'lavrov', 0],
    ['lavrov', 'lavorv', 1],
    ['lavrov', 'larov', 1],
    ['lavrov', 'lavrrov', 1],
    ['lavrov', 'lawrow', 2],
    ['lavrov', '', 6],
    ['kitten', 'sitting', 3],
  ])('of "%s" and "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
