// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/page/candidate';
import { MOST_MEASURED } from '../../../src/page/limits';
import { between } from '../../../src/page/sparse';

function mentions(node: Text, count: number): Candidate[] {
  return Array.from({ length: count }, (_, offset) => ({
    ...{ name: 0, start: 0, end: 1, nodes: [node], block: document.body },
    from: { node, offset },
    to: { node, offset: offset + 1 },
  }));
}

test(`up to ${MOST_MEASURED} mentions in a text are all measured`, () => {
  const texts = [new Text('a'), new Text('b')];
  expect(between(texts.flatMap((text) => mentions(text, MOST_MEASURED))).size).toBe(0);
});

test('of more, few are, and each of the others stands between two of them', () => {
  const few = mentions(new Text('a'), 3);
  const many = mentions(new Text('b'), MOST_MEASURED * 3 + 5);
  const places = between([...few, ...many]);
  expect(few.some((mention) => places.has(mention))).toBe(false);
  const measured = new Set([...places.values()].flat());
  expect(measured.size).toBeLessThanOrEqual(MOST_MEASURED + 1);
  for (const mention of many) {
    const [before, after] = places.get(mention) ?? [];
    expect(before?.from.offset).toBeLessThanOrEqual(mention.from.offset);
    expect(after?.from.offset).toBeGreaterThanOrEqual(mention.from.offset);
  }
});
