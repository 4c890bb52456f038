import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  corridorOf,
  layout,
  roomOf,
  type Size,
} from '../../../../src/panel/relations/layout';
import { lineTo, type Point } from '../../../../src/panel/relations/line';
import { stepFrom } from '../../../../src/panel/relations/walk';
import { wrapped } from '../../../../src/panel/relations/wrap';
import { must } from '../../../support/must';

/** A graph as labels make it: boxes as wide as there is room for at most, the middle a little wider. */
const aGraph = fc.integer({ min: 288, max: 620 }).chain((width) => {
  const size = (most: number): fc.Arbitrary<Size> =>
    fc.record({
      width: fc.integer({ min: 40, max: Math.floor(most) }),
      height: fc.integer({ min: 32, max: 130 }),
    });
  return fc.record({
    width: fc.constant(width),
    middle: size(roomOf(width) * 1.4),
    around: fc.array(size(roomOf(width)), { minLength: 1, maxLength: 40 }),
    pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 }),
  });
});

type Graph = typeof aGraph extends fc.Arbitrary<infer G> ? G : never;

function laidOut({ width, middle, around, pairs }: Graph) {
  const ties = pairs
    .map(([a, b]) => [a % around.length, b % around.length] as const)
    .filter(([a, b]) => a !== b);
  return layout(middle, around, ties, width);
}
fc.configureGlobal({ numRuns: 30 });

function overlaps(a: Box, b: Box): boolean {
  const apart = a.x + a.width <= b.x || b.x + b.width <= a.x;
  return !apart && a.y + a.height > b.y && b.y + b.height > a.y;
}

/** Places along a piece of a line, but for its ends, as boxes of next to no size. */
function dotsOn(start: Point, end: Point): readonly Box[] {
  return Array.from({ length: 15 }, (_, at) => {
    const share = (at + 1) / 16;
    const x = start.x + (end.x - start.x) * share;
    const y = start.y + (end.y - start.y) * share;
    return { x: x - 0.01, y: y - 0.01, width: 0.02, height: 0.02 };
  });
}

describe('the layout of a graph', () => {
  it('keeps every box within the drawing, whole and as large as it was', () => {
    fc.assert(
      fc.property(aGraph, (graph) => {
        const { middle, around, height } = laidOut(graph);
        for (const [at, box] of [middle, ...around].entries()) {
          expect(box).toMatchObject(must([graph.middle, ...graph.around][at]));
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(graph.width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it('lets no two boxes overlap', () => {
    fc.assert(
      fc.property(aGraph, (graph) => {
        const { middle, around } = laidOut(graph);
        const all = [middle, ...around];
        const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
        expect(pairs.filter(([a, b]) => overlaps(a, b))).toEqual([]);
      }),
    );
  });

  it('runs no line behind a box', () => {
    fc.assert(
      fc.property(aGraph, (graph) => {
        const { middle, around } = laidOut(graph);
        const dots = around.flatMap((box) => {
          const [from, elbow, to] = lineTo(middle, box, 'out').points;
          return [...dotsOn(from, elbow), ...dotsOn(elbow, to)];
        });
        const hidden = dots.filter((dot) => around.some((box) => overlaps(dot, box)));
        expect(hidden).toEqual([]);
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(aGraph, (graph) => {
        expect(laidOut(graph)).toEqual(laidOut(graph));
      }),
    );
  });

  it('puts as much on either side, in the order of the list where nothing ties neighbours', () => {
    const around = Array.from({ length: 12 }, () => ({ width: 80, height: 40 }));
    const { around: boxes } = layout({ width: 90, height: 34 }, around, [], 368);
    expect(boxes.map(({ x }) => x < 184)).toEqual(around.map((_, at) => at < 6));
    const left = boxes.slice(0, 6).map(({ y }) => y);
    expect(left).toEqual([...left].sort((a, b) => a - b));
  });

  it('brings together what is related, also from the other side', () => {
    const around = Array.from({ length: 12 }, () => ({ width: 80, height: 40 }));
    const apart = (ties: readonly (readonly [number, number])[]) => {
      const { around: boxes } = layout({ width: 90, height: 34 }, around, ties, 368);
      const [a, b] = [must(boxes[0]), must(boxes[11])];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    expect(apart([[0, 11]])).toBeLessThan(apart([]) / 1.5);
  });

  it('leaves a way between the columns', () => {
    for (const width of [288, 368, 608])
      expect(corridorOf(width) + 2 * roomOf(width)).toBeLessThan(width);
  });
});

describe('lines', () => {
  const middle: Box = { x: 150, y: 200, width: 60, height: 40 };
  const left: Box = { x: 20, y: 40, width: 80, height: 40 };

  it('lead from the middle’s edge to the inner edge of a box', () => {
    const { points } = lineTo(middle, left, 'out');
    expect(points[0]).toEqual({ x: 180, y: 200 });
    expect(points[2]).toEqual({ x: 100, y: 60 });
    expect(points[1].y).toBe(60);
  });

  it('have their arrows at the box, pointing the way of the relation', () => {
    const tips = (pointing: 'out' | 'in' | 'both') =>
      lineTo(middle, left, pointing).heads.map(([tip, base]) => Math.sign(tip.x - base.x));
    expect(tips('out')).toEqual([-1]);
    expect(tips('in')).toEqual([1]);
    expect(tips('both')).toEqual([-1, 1]);
  });
});

describe('the walk by arrow keys', () => {
  const box = (x: number, y: number): Box => ({ x, y, width: 40, height: 20 });
  const boxes = [box(100, 100), box(0, 0), box(200, 0), box(0, 200), box(200, 60)];

  it.each([
    ['ArrowLeft', 0, 1],
    ['ArrowRight', 0, 4],
    ['ArrowDown', 0, 3],
    ['ArrowDown', 2, 4],
    ['ArrowUp', 1, undefined],
    ['Enter', 0, undefined],
    ['constructor', 0, undefined],
  ])('%s from %i leads to %s', (key, from, to) => {
    expect(stepFrom(boxes, from, key)).toBe(to);
  });

  it('comes to every box of a graph', () => {
    fc.assert(
      fc.property(aGraph, (graph) => {
        const { middle, around } = laidOut(graph);
        const all = [middle, ...around];
        const reached = new Set([0]);
        for (const from of reached) {
          for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
            const to = stepFrom(all, from, key);
            if (to !== undefined) reached.add(to);
          }
        }
        expect(reached.size).toBe(all.length);
      }),
    );
  });
});

describe('words in lines', () => {
  const measure = (text: string) => Array.from(text).length;

  it('keep every letter and fit their room', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 30 }), (text, room) => {
        const lines = wrapped(text, room, measure);
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(room);
      }),
    );
  });

  it('break between words where they can', () => {
    expect(wrapped('Participants in the talks', 12, measure)).toEqual([
      'Participants',
      'in the talks',
    ]);
    expect(wrapped('abcdef gh', 4, measure)).toEqual(['abcd', 'ef', 'gh']);
  });
});
