import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../src/pack/library';
import type { Relation } from '../../../../src/pack/types';
import { isAsOf, neighboursOf, pointing, tiesAmong } from '../../../../src/panel/relations/graph';
import { fixturePack } from '../../../support/fixture-pack';

let count = 0;
const tie = (subject: string, type: Relation['type'], object: string, asOf?: string): Relation => ({
  id: `r-${++count}`,
  type,
  subject,
  object,
  evidence: [{ source: 'report', start: 0, end: 10 }],
  ...(asOf !== undefined && { asOf }),
});
const library = createLibrary([
  {
    ...fixturePack,
    relations: [
      tie('kabulov', 'envoy-of', 'russia', '2021-10'),
      tie('kabulov', 'warned', 'taliban', '2021-10'),
      tie('taliban', 'met', 'kabulov'),
      tie('lavrov', 'met', 'kabulov'),
      tie('lavrov', 'holds-role-in', 'russia'),
      tie('kabulov', 'related-to', 'kabulov'),
    ],
  },
]);
const neighbours = neighboursOf(library, 'kabulov');

describe('the graph around an entity', () => {
  it('has each entity once, with all that ties it, those of one relation beside each other', () => {
    expect(neighbours.map(({ entity, ties }) => [entity.id, ties.map(({ type }) => type)])).toEqual(
      [
        ['russia', ['envoy-of']],
        ['taliban', ['warned', 'met']],
        ['lavrov', ['met']],
      ],
    );
  });

  it('knows which neighbours are related among themselves', () => {
    expect(tiesAmong(library, neighbours)).toEqual([[0, 2]]);
  });

  it('is empty where nothing is related', () => {
    expect(neighboursOf(library, 'le-drian')).toEqual([]);
    expect(neighboursOf(library, 'nobody')).toEqual([]);
  });

  it('dashes a line only where all that it stands for is as of a date', () => {
    expect(neighbours.map(({ ties }) => isAsOf(ties))).toEqual([true, false, false]);
  });

  it.each([
    [[['envoy-of', 'out']], 'out'],
    [[['envoy-of', 'in']], 'in'],
    [[['met', 'in']], 'both'],
    [
      [
        ['warned', 'out'],
        ['praised', 'in'],
      ],
      'both',
    ],
  ] as const)('%j points %s', (ties, way) => {
    expect(pointing(ties.map(([type, direction]) => ({ type, direction })))).toBe(way);
  });
});
