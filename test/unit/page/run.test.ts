// @vitest-environment jsdom
import '../../support/page-dom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidateIn } from '../../../src/page/candidate';
import { nodeAt, pointIn, type Run } from '../../../src/page/run';

/** A run of these texts, some with a line break before them. */
function runOf(texts: readonly { data: string; afterBreak: boolean }[]): Run {
  let text = '';
  const nodes: Text[] = [];
  const starts: number[] = [];
  for (const { data, afterBreak } of texts) {
    if (afterBreak) text += '\n';
    nodes.push(document.createTextNode(data));
    starts.push(text.length);
    text += data;
  }
  return { text, nodes, starts, owner: document.body };
}

/** Texts of which some are empty: pages are full of them. */
const runs = fc
  .array(fc.record({ data: fc.string({ maxLength: 3 }), afterBreak: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  .map(runOf);

test('a place in a run is the place of the same character in its nodes', () => {
  fc.assert(
    fc.property(runs, (run) => {
      run.nodes.forEach((node, i) => {
        for (let offset = 0; offset < node.length; offset++) {
          const at = (run.starts[i] ?? 0) + offset;
          expect(nodeAt(run, at)).toBe(i);
          expect(pointIn(run, i, at)).toEqual({ node, offset });
        }
      });
    }),
    { numRuns: 500 },
  );
});

test('a candidate runs through the nodes between its ends, and their texts are its text', () => {
  fc.assert(
    fc.property(runs, fc.nat(30), fc.nat(30), (run, from, length) => {
      const isText = (at: number): boolean =>
        run.nodes.some(
          (n, i) => at >= (run.starts[i] ?? 0) && at < (run.starts[i] ?? 0) + n.length,
        );
      const [start, end] = [from, from + length + 1];
      fc.pre(isText(start) && isText(end - 1));
      const { nodes, from: first, to: last } = candidateIn(run, { name: 0, start, end });
      expect([nodes[0], nodes.at(-1)]).toEqual([first.node, last.node]);
      const whole = nodes.map(({ data }) => data).join('');
      const rest = last.node.length - last.offset;
      expect(whole.slice(first.offset, whole.length - rest)).toBe(
        run.text
          .slice(start, end)
          .replaceAll('\n', (found, at: number) => (isText(start + at) ? found : '')),
      );
    }),
    { numRuns: 1000 },
  );
});

test('a run without nodes has no points', () => {
  expect(() => pointIn(runOf([]), 0, 0)).toThrow(RangeError);
});
