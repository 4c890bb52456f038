// @vitest-environment jsdom
import '../../support/page-dom';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Candidate } from '../../../src/page/candidate';
import { inReadingOrder, neighbour, reveal } from '../../../src/page/cycle';
import { must } from '../../support/must';
import { scrolledTo } from '../../support/page-dom';

function at(node: Text, offset = 0): Candidate {
  const [start, end] = [offset, offset + 1];
  return { name: 0, start, end, from: { node, offset }, to: { node, offset: end }, nodes: [node] };
}

/** A paragraph for each text, with a mention at its beginning; or in an element of another name. */
function mentionsOf(texts: readonly string[], tag = 'p'): Candidate[] {
  return texts.map((text) => {
    const element = document.createElement(tag);
    element.append(text);
    document.body.append(element);
    return at(must(element.firstChild as Text));
  });
}

/** Says where on the screen mentions stand, by the first letter of their text. */
function laidOut(tops: Readonly<Record<string, number>>): void {
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const top = tops[(this.startContainer as Text).data.charAt(0)] ?? 0;
    return [new DOMRect(10, top, 50, 20)] as unknown as DOMRectList;
  });
}

beforeEach(() => {
  document.body.replaceWith(document.createElement('body'));
  scrolledTo.length = 0;
});

describe('the order of mentions', () => {
  test('is that of the page, whatever order they come in', () => {
    const inOrder = mentionsOf(['a', 'bcd', 'e']).flatMap((m) =>
      m.from.node.length > 1 ? [m, at(m.from.node, 1), at(m.from.node, 2)] : [m],
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder), (some) => {
        expect(inReadingOrder(some)).toEqual(inOrder.filter((m) => some.includes(m)));
      }),
    );
  });
});

describe('the way from one to the next', () => {
  test('goes through all, round the ends, there and back', () => {
    const all = mentionsOf(['a', 'b', 'c']);
    const walk = (step: 1 | -1): string => {
      let here: Candidate | null = all[0] ?? null;
      let way = '';
      for (let i = 0; i < 4; i++) {
        here = neighbour(all, here, step);
        way += here?.from.node.data ?? '?';
      }
      return way;
    };
    expect(walk(1)).toBe('bcab');
    expect(walk(-1)).toBe('cbac');
  });

  test('goes on from a mention that was read anew, or that is none any more', () => {
    const [a, b, c] = mentionsOf(['aa', 'bb', 'cc']);
    const again = [at(must(a).from.node), at(must(b).from.node), at(must(c).from.node)];
    expect(neighbour(again, must(b), 1)).toBe(again[2]);
    expect(neighbour([must(a), must(c)], must(b), 1)).toBe(c);
    expect(neighbour([must(a), must(c)], must(b), -1)).toBe(a);
  });

  test('begins with what is on the screen, where the last one has left the page', () => {
    const all = mentionsOf(['a', 'b', 'c']);
    laidOut({ a: -500, b: 40, c: 900 });
    const gone = at(document.createTextNode('gone'));
    for (const from of [null, gone]) {
      expect(neighbour(all, from, 1)).toBe(all[1]);
      expect(neighbour(all, from, -1)).toBe(all[0]);
    }
  });

  test('of no mentions leads nowhere; of one, to itself', () => {
    expect(neighbour([], null, 1)).toBeNull();
    const [only] = mentionsOf(['a']);
    expect(neighbour([must(only)], must(only), -1)).toBe(only);
  });
});

describe('bringing a mention to the screen', () => {
  test('leaves one alone that is seen', () => {
    const [a] = mentionsOf(['a']);
    laidOut({ a: 100 });
    reveal(must(a));
    expect(scrolledTo).toEqual([]);
  });

  test.each([-300, 5000])('scrolls to one that stands at %i', (top) => {
    const [a] = mentionsOf(['a']);
    laidOut({ a: top });
    reveal(must(a));
    expect(scrolledTo).toEqual([must(a).from.node.parentElement]);
  });

  test('scrolls to one in a form with an input of that name', () => {
    const [a] = mentionsOf(['a'], 'form');
    const form = must(must(a).from.node.parentElement);
    Object.defineProperty(form, 'scrollIntoView', { value: document.createElement('input') });
    laidOut({ a: -300 });
    reveal(must(a));
    expect(scrolledTo).toEqual([form]);
  });
});
