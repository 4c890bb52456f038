// @vitest-environment jsdom
import '../../support/page-dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Candidate } from '../../../src/page/candidate';
import { Moment } from '../../../src/page/sight';
import { must } from '../../support/must';
import { layout } from '../../support/page-dom';

/** Puts a text into elements of these names, in one another, and gives the mention that is all of it. */
function mentionIn(text: string, ...tags: string[]): Candidate {
  const node = document.createTextNode(text);
  const around = tags.reduce<Element>((parent, tag) => {
    const element = document.createElement(tag);
    parent.append(element);
    return element;
  }, document.body);
  around.append(node);
  return mentionOf([node]);
}

function mentionOf(nodes: readonly Text[]): Candidate {
  const [first, last] = [must(nodes[0]), must(nodes.at(-1))];
  return {
    ...{ name: 0, start: 0, end: 1, nodes, block: document.body },
    from: { node: first, offset: 0 },
    to: { node: last, offset: last.length },
  };
}

const isSeen = (mention: Candidate): boolean => new Moment().of(mention) !== null;
const outer = (): HTMLElement => must(document.body.firstElementChild as HTMLElement);

beforeEach(() => {
  document.body.replaceWith(document.createElement('body'));
  Object.assign(layout, { clientSize: 0, designMode: 'off' });
});

describe('a mention is seen', () => {
  test('in what is rendered, by the nearest element with a box', () => {
    const mention = mentionIn('a', 'div', 'p', 'b', 'i');
    expect(new Moment().of(mention)?.box).toBe(document.querySelector('p'));
  });

  test.each<[what: string, css: string]>([
    ['an element without a box of its own', 'display: contents'],
    ['one that shows some of what it holds', 'overflow: hidden'],
  ])('in %s', (_, css) => {
    const mention = mentionIn('a', 'div', 'p');
    outer().setAttribute('style', css);
    layout.clientSize = 50;
    expect(isSeen(mention)).toBe(true);
  });
});

describe('a mention is not seen', () => {
  test.each<[what: string, spoil: (outer: HTMLElement) => void]>([
    ['hidden', (element) => (element.hidden = true)],
    ['out of the page', (element) => element.remove()],
    ['edited', (element) => element.setAttribute('contenteditable', '')],
    ['a text box by its role', (element) => element.setAttribute('role', 'textbox')],
    ['skipped', (element) => (element.dataset.contentvisibility = 'hidden')],
    ['clipped away', (element) => (element.dataset.clippath = 'inset(50%)')],
    ['a pinhole', (element) => (element.style.overflow = 'hidden')],
  ])('in what is %s', (_, spoil) => {
    const mention = mentionIn('a', 'div', 'p', 'b');
    expect(isSeen(mention)).toBe(true);
    spoil(outer());
    expect(isSeen(mention)).toBe(false);
  });

  test('where it has no size, or its text was cut short', () => {
    const mention = mentionIn('abc', 'p');
    const flat = vi.spyOn(Range.prototype, 'getBoundingClientRect');
    flat.mockReturnValue(new DOMRect(0, 0, 20, 0));
    expect(isSeen(mention)).toBe(false);
    flat.mockRestore();
    mention.from.node.data = 'a';
    expect(isSeen(mention)).toBe(false);
  });

  test('in a document that is edited as a whole', () => {
    const mention = mentionIn('a', 'p');
    layout.designMode = 'on';
    expect(isSeen(mention)).toBe(false);
  });
});

describe('what is positioned', () => {
  /** A mention in a positioned element in a pinhole. */
  const inPinhole = (pinhole: string, position: string): boolean => {
    const mention = mentionIn('a', 'div', 'p');
    outer().setAttribute('style', `overflow: hidden; ${pinhole}`);
    must(outer().querySelector('p')).style.position = position;
    return isSeen(mention);
  };

  test.each([
    ['', 'absolute', true],
    ['position: relative', 'absolute', false],
    ['position: relative', 'fixed', true],
    ['', 'relative', false],
  ])('of a pinhole with "%s", an element that is %s is seen: %s', (pinhole, position, seen) => {
    expect(inPinhole(pinhole, position)).toBe(seen);
  });
});

describe('a name in several texts', () => {
  function pair(first: HTMLElement, second: HTMLElement): Candidate {
    first.append('Zamir ');
    second.append('Kabulov');
    return mentionOf([first.firstChild as Text, second.firstChild as Text]);
  }

  test('is seen while the page sets them in one line', () => {
    const p = document.createElement('p');
    const [first, second] = [document.createElement('span'), document.createElement('span')];
    document.body.append(p);
    p.append(first, second);
    const mention = pair(first, second);
    expect(isSeen(mention)).toBe(true);
    second.style.display = 'block';
    expect(isSeen(mention)).toBe(false);
  });

  test('is not seen where they go to different slots', () => {
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<slot name="a"></slot><slot name="b"></slot>';
    const [first, second] = [document.createElement('span'), document.createElement('span')];
    host.append(first, second);
    const mention = pair(first, second);
    first.slot = second.slot = 'a';
    expect(isSeen(mention)).toBe(true);
    second.slot = 'b';
    expect(isSeen(mention)).toBe(false);
  });
});

test('an element is asked once in a moment, however many mentions stand in it', () => {
  const mentions = Array.from({ length: 50 }, () => mentionIn('a'));
  const asked = vi.spyOn(globalThis, 'getComputedStyle');
  const moment = new Moment();
  for (const mention of mentions) moment.of(mention);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('one that is not measured itself is somewhere in the lines between two others', () => {
  const [first, last] = [mentionIn('a', 'p'), mentionIn('b', 'p')];
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    return new DOMRect(5, (this.startContainer as Text).data === 'a' ? 100 : 300, 10, 10);
  });
  const { bounds } = must(new Moment().of(first, [first, last]));
  expect(bounds).toMatchObject({ top: 100, bottom: 310 });
  expect(bounds?.left).toBeLessThan(-1000);
  expect(bounds?.right).toBeGreaterThan(1000);
});
