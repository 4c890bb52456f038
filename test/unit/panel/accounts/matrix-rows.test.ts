import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../../../src/panel/accounts/matrix-model';
import { chosenRows, type MatrixChoice } from '../../../../src/panel/accounts/matrix-rows';
import { fixturePack } from '../../../support/fixture-pack';
import { manySourcesPack } from '../../../support/many-sources';

const { rows } = matrixOf(manySourcesPack);
const all = rows.map(({ comparison }) => comparison.account.id);
const chosen = (choice: MatrixChoice) =>
  chosenRows(rows, choice).map(({ comparison }) => comparison);

describe('the rows of the table', () => {
  it('are all accounts as the pack has them, until the reader wants something else', () => {
    expect(chosen({}).map(({ account }) => account.id)).toEqual(all);
    expect(chosen({ words: '  ' })).toHaveLength(all.length);
  });

  it('are those of a kind', () => {
    const kinds = chosen({ kind: 'contrast' }).map(({ account }) => account.kind);
    expect(kinds).toEqual(Array.from({ length: 8 }, () => 'contrast'));
  });

  it('are those that have all the words, in title, note, quotes or records', () => {
    expect(chosen({ words: 'PIER 24' }).map(({ account }) => account.id)).toEqual(['pier-24']);
    expect(chosen({ words: 'quáy 2' }).length).toBeGreaterThan(0);
    expect(chosen({ words: 'quay 2', kind: 'detail' })).toEqual([]);
    expect(chosen({ words: 'had 2 boats' }).every(({ account }) => account.kind === 'detail')).toBe(
      true,
    );
    expect(chosen({ words: 'no such words' })).toEqual([]);
  });

  it('are in the order of how many sources speak, equals as the pack has them', () => {
    const most = chosen({ order: 'most' });
    const counts = most.map(({ voices }) => voices.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(new Set(counts).size).toBeGreaterThan(1);
    const full = most.filter(({ voices }) => voices.length === counts[0]);
    const inPack = all.filter((id) => full.some(({ account }) => account.id === id));
    expect(full.map(({ account }) => account.id)).toEqual(inPack);
    const fewest = chosen({ order: 'fewest' }).map(({ voices }) => voices.length);
    expect(fewest).toEqual([...counts].reverse());
    // The table itself stays as it was.
    expect(rows.map(({ comparison }) => comparison.account.id)).toEqual(all);
  });
});

describe('the cells of the table', () => {
  it('are one for each source, empty where it is silent', () => {
    for (const { comparison, cells } of rows) {
      expect(cells).toHaveLength(12);
      cells.forEach((cell, at) => {
        const speaks = comparison.voices.some(({ number }) => number === at + 1);
        expect(cell !== undefined).toBe(speaks);
      });
    }
  });

  it('say how the words stand to the others’, but not where things are only set apart', () => {
    const cell = (account: string, at: number) =>
      rows.find(({ comparison }) => comparison.account.id === account)?.cells[at];
    expect(cell('pier-1', 0)?.standing).toBe('shared');
    expect(cell('pier-1', 1)?.standing).toBe('own');
    expect(cell('pier-2', 0)?.standing).toBe('own');
    expect(cell('pier-3', 0)).toBeDefined();
    expect(cell('pier-3', 0)?.standing).toBeUndefined();
  });

  it('are those of the pack alone', () => {
    expect(matrixOf(fixturePack).rows.map(({ cells }) => cells.length)).toEqual([2, 2]);
  });
});
