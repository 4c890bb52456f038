import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classOf, foldUnit } from '../../../src/match/classes';
import { exactForm } from '../../../src/match/exact';
import { printOf } from '../../../src/match/hash';
import { decodeFoldTable, foldName } from '../../../src/match/fold';
import { encodeFoldTable } from '../../../src/match/fold-make';
import { inIndexOrder, makeIndex, type NameEntry } from '../../../src/match/index-make';
import {
  entityOf,
  exactPrintOf,
  gateOf,
  HEADER_WORDS,
  isExact,
  type NameIndex,
  packOf,
  readIndex,
} from '../../../src/match/index-layout';
import { table } from '../../support/matcher';

const entries: fc.Arbitrary<NameEntry[]> = fc.array(
  fc
    .record({
      text: fc
        .tuple(
          fc.constantFrom('a', 'Ж', '塔', '𝒳', '7'),
          fc.string({ unit: 'binary', maxLength: 8 }),
        )
        .map((parts) => parts.join('')),
      entity: fc.nat(100_000),
      gate: fc.constantFrom(0, 1, 2),
      exact: fc.boolean(),
    })
    .map((entry) => ({ ...entry, pack: entry.entity % 50 })),
  { maxLength: 40 },
);

interface Listed {
  /** What stands for its text. */
  readonly print: number;
  readonly entity: number;
  readonly pack: number;
  readonly gate: number;
  readonly exact: boolean;
}

function listedIn(index: NameIndex): Listed[] {
  return Array.from({ length: index.names }, (_, name) => ({
    print: isExact(index, name) ? exactPrintOf(index, name) : (index.print[name] ?? 0),
    entity: entityOf(index, name),
    pack: packOf(index, name),
    gate: gateOf(index, name),
    exact: isExact(index, name),
  }));
}

const wantedOf = (names: readonly NameEntry[]): Listed[] =>
  names.map(({ text, entity, pack, gate, exact }) => ({
    print: printOf(exact ? exactForm(table, text).trim() : foldName(table, text)) >>> 0,
    ...{ entity, pack, gate, exact },
  }));

const sorted = (list: readonly Listed[]): string[] => list.map((n) => JSON.stringify(n)).sort();

describe('the name index', () => {
  test('holds every name that went in, whatever the name, numbered in an order that can be told without it', () => {
    fc.assert(
      fc.property(entries, (names) => {
        const index = readIndex(makeIndex(table, names));
        expect(sorted(listedIn(index))).toEqual(sorted(wantedOf(names)));
        expect(listedIn(index)).toEqual(wantedOf(inIndexOrder(table, names)));
      }),
      { numRuns: 500 },
    );
  });

  test('is refused where any number of its header is another, or bytes are missing or too many', () => {
    fc.assert(
      fc.property(
        entries,
        fc.nat(HEADER_WORDS - 1),
        fc.integer({ min: 1, max: 0xffff_ffff }),
        fc.integer({ min: -64, max: 64 }),
        (names, word, difference, length) => {
          const bytes = makeIndex(table, names);
          const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
          header[word] = (header[word] ?? 0) ^ difference;
          expect(() => readIndex(bytes)).toThrow(RangeError);
          const whole = makeIndex(table, names);
          if (length === 0) return;
          const other = new Uint8Array(Math.max(0, whole.length + length));
          other.set(whole.subarray(0, other.length));
          expect(() => readIndex(other)).toThrow(RangeError);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is read from any address, of any kind of byte array', () => {
    const bytes = makeIndex(table, [{ text: 'Taliban', entity: 3, pack: 1, gate: 2, exact: true }]);
    for (const offset of [0, 1, 2, 3, 4]) {
      // A slice of Node's Buffer shares its memory, where a slice of any other byte array is a copy.
      const pool = Buffer.alloc(bytes.length + offset + 4);
      pool.set(bytes, offset);
      const placed = pool.subarray(offset, offset + bytes.length);
      expect(listedIn(readIndex(placed))).toEqual(listedIn(readIndex(bytes)));
    }
  });
});

describe('the coded fold table', () => {
  const coded = encodeFoldTable(table);

  test('is refused where something follows it', () => {
    expect(() => decodeFoldTable(Uint8Array.from([...coded, 0]))).toThrow(RangeError);
  });

  test('of random bytes is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(() => decodeFoldTable(bytes)).toThrow(RangeError);
      }),
      { numRuns: 500 },
    );
  });

  test('folds a folded text to itself, and never makes a letter of what is none', () => {
    for (let unit = 0; unit < 0x1_0000; unit++) {
      const folded = foldUnit(table, unit);
      expect(foldUnit(table, folded)).toBe(folded);
      expect(classOf(table, folded)).toBe(classOf(table, unit));
    }
  });
});
