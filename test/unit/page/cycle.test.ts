// @vitest-environment jsdom
import '../../support/page-dom';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Candidate } from '../../../src/page/candidate';
import { besideScreen, end, inReadingOrder, neighbour, reveal } from '../../../src/page/cycle';
import { FEW_TO_SORT } from '../../../src/page/limits';
import { must } from '../../support/must';
import { scrolledBy, scrolledTo } from '../../support/page-dom';

function at(node: Text, offset = 0): Candidate {
  const [start, end] = [offset, offset + 1];
  return {
    name: 0,
    start,
    end,
    from: { node, offset },
    to: { node, offset: end },
    nodes: [node],
    block: document.body,
  };
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

  /** A text, hosts with a shadow tree in one another, and light text in them. */
  function withShadows(): Candidate[] {
    const [first] = mentionsOf(['a']);
    const host = document.createElement('div');
    document.body.append(host);
    const outer = host.attachShadow({ mode: 'open' });
    outer.append('b', document.createElement('p'), 'd');
    const inner = must(outer.querySelector('p')).attachShadow({ mode: 'open' });
    inner.append('c');
    host.append('e');
    const [last] = mentionsOf(['f']);
    const texts = [outer.firstChild, inner.firstChild, outer.lastChild, host.firstChild] as Text[];
    return [must(first), ...texts.map((text) => at(text)), must(last)];
  }

  test('puts a shadow tree before the light text of its host', () => {
    const inOrder = withShadows();
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder), (some) => {
        expect(inReadingOrder(some)).toEqual(inOrder.filter((m) => some.includes(m)));
      }),
    );
  });

  test('of many is the same', () => {
    const many = [...withShadows(), ...mentionsOf(Array.from({ length: FEW_TO_SORT }, () => 'x'))];
    const text = must(many[3]).from.node;
    text.data = 'dd';
    many.splice(4, 0, at(text, 1));
    const [shuffled] = fc.sample(fc.shuffledSubarray(many, { minLength: many.length }), 1);
    expect(inReadingOrder(must(shuffled))).toEqual(many);
  });
});

describe('the way from one to the next', () => {
  test('goes through all, round the ends, there and back', () => {
    const all = mentionsOf(['a', 'b', 'c']);
    const walk = (step: 1 | -1): string => {
      let here = must(all[0]);
      let way = '';
      for (let i = 0; i < 4; i++) {
        here = must(neighbour(all, here, step));
        way += here.from.node.data;
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

  test('begins beside the screen: with what is on it or below, or backwards with what is above', () => {
    const all = mentionsOf(['a', 'b', 'c']);
    laidOut({ a: -500, b: 40, c: 900 });
    expect(besideScreen(all, 1)).toBe(all[1]);
    expect(besideScreen(all, -1)).toBe(all[0]);
    expect(besideScreen(all.slice(0, 1), 1)).toBeNull();
    expect(end(all, 1)).toBe(all[0]);
    expect(end(all, -1)).toBe(all[2]);
  });

  test('of no mentions leads nowhere; of one, to itself', () => {
    const [only] = mentionsOf(['a']);
    expect(neighbour([], must(only), 1)).toBeNull();
    expect(end([], 1)).toBeNull();
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

  test('scrolls on in an element that is larger than the screen', () => {
    const [a] = mentionsOf(['a'], 'pre');
    laidOut({ a: 9000 });
    reveal(must(a));
    const middle = { left: 35 - innerWidth / 2, top: 9010 - innerHeight / 2 };
    expect(scrolledBy.at(-1)).toEqual([
      document.documentElement,
      { ...middle, behavior: 'instant' },
    ]);
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
