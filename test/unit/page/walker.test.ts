// @vitest-environment jsdom
import '../../support/page-dom';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Run } from '../../../src/page/run';
import { Walker } from '../../../src/page/walker';
import { must } from '../../support/must';
import { change, changes, grow, type Plant, plants } from '../../support/page-fuzz';

/** Builds elements from a short notation: a text, or a tag with what is in it. */
type Short = string | ShortElement;
interface ShortElement extends ReadonlyArray<Short> {
  readonly 0: string;
}

function plant(short: Short): Plant {
  if (typeof short === 'string') return short;
  const [tag, ...children] = short;
  return { tag, children: children.map(plant) };
}

function page(...shorts: Short[]): void {
  for (const short of shorts) grow(document.body, plant(short), 0);
}

function runsOf(scope: Element, into: 'all' | 'own' = 'all'): Run[] {
  const runs: Run[] = [];
  new Walker(scope, into, { block: () => undefined, run: (run) => runs.push(run) }).walk(
    () => false,
  );
  return runs;
}

const textsOf = (scope: Element, into: 'all' | 'own' = 'all'): string[] =>
  runsOf(scope, into).map(({ text }) => text);

beforeEach(() => document.body.replaceWith(document.createElement('body')));

describe('where texts join and where they part', () => {
  test.each<[what: string, page: Short[], runs: string[]]>([
    [
      'inline elements join',
      [['p', ['b', 'Zamir'], ' ', ['i', ['a', 'Kabu'], 'lov']]],
      ['Zamir Kabulov'],
    ],
    ['an element of the page’s own making joins', [['p', ['x-name', 'Tali'], 'ban']], ['Taliban']],
    ['a place to break a word joins', [['p', 'Tali', ['wbr'], 'ban']], ['Taliban']],
    [
      'blocks part',
      [
        ['p', 'a'],
        ['p', 'b'],
      ],
      ['a', 'b'],
    ],
    ['a block in an inline element parts', [['span', 'a', ['div', 'b'], 'c']], ['a', 'b', 'c']],
    ['table cells part', [['table', ['tbody', ['tr', ['td', 'a'], ['td', 'b']]]]], ['a', 'b']],
    ['a line break is white space', [['p', 'Zamir', ['br'], 'Kabulov']], ['Zamir\nKabulov']],
    [
      'a line feed of preformatted text is a line break',
      [['pre', 'a\nb', ['b', '\nc']]],
      ['a\nb\nc'],
    ],
    ['a line feed of a source is a space', [['p', 'a\n b']], ['a  b']],
    ['a blank line of a source stays', [['p', 'a\n \nb\nc']], ['a\n \nb c']],
    ['a button parts', [['p', ['button', 'a'], ['button', 'b']]], ['a', 'b']],
    ['a picture parts', [['p', 'a', ['img'], 'b']], ['a', 'b']],
    ['an input parts', [['p', 'a', ['input'], 'b']], ['a', 'b']],
    [
      'a note’s number parts on both sides',
      [['p', 'Taliban', ['sup', '2'], 'ban']],
      ['Taliban', '2', 'ban'],
    ],
    ['a script between joins', [['p', 'Tali', ['script', 'x'], 'ban']], ['Taliban']],
    ['a comment between joins', [['p', 'Tali', 'ban']], ['Taliban']],
    ['code is passed over, and parts', [['p', 'a', ['code', 'Taliban'], 'b']], ['a', 'b']],
    ['what is written into is passed over', [['p', 'a', ['textarea', 'Taliban'], 'b']], ['a', 'b']],
    [
      'a reading aid is passed over',
      [['p', ['ruby', '塔', ['rt', 'ta'], '利班', ['rt', 'liban']]]],
      ['塔利班'],
    ],
    ['text in the body itself', ['a', ['p', 'b'], 'c'], ['a', 'b', 'c']],
  ])('%s', (_, shorts, runs) => {
    page(...shorts);
    expect(textsOf(document.body)).toEqual(runs);
  });

  test.each(['script', 'noscript', 'template', 'svg', 'math', 'select', 'iframe', 'object'])(
    'nothing of a <%s> is read, wherever the walk begins',
    (tag) => {
      page([tag, 'Taliban', ['p', 'Taliban']]);
      expect(textsOf(document.body)).toEqual([]);
      expect(textsOf(must(document.body.firstElementChild))).toEqual([]);
    },
  );
});

describe('a walk of one block’s own text', () => {
  test('passes over child blocks, which still part', () => {
    page(['div', 'a', ['p', 'no'], ['span', 'b', ['section', 'no'], 'c']]);
    expect(textsOf(must(document.querySelector('div')), 'own')).toEqual(['a', 'b', 'c']);
  });

  test('a walk from an inline element leaves its own text to its block', () => {
    page(['div', 'a', ['span', 'b', ['p', 'c'], 'd']]);
    expect(textsOf(must(document.querySelector('span')))).toEqual(['c']);
  });
});

test('every run names its block, its nodes, and where each begins', () => {
  page(['div', 'a', ['p', 'bc', ['b', 'd'], ['br'], 'e'], 'f']);
  const [div, p] = [must(document.querySelector('div')), must(document.querySelector('p'))];
  const runs = runsOf(document.body);
  expect(runs.map(({ owner }) => owner)).toEqual([div, p, div]);
  expect(runs[1]?.starts).toEqual([0, 2, 4]);
  expect(runs[1]?.nodes.map(({ data }) => data)).toEqual(['bc', 'd', 'e']);
});

test('a form whose inputs bear the names of properties is read as any other', () => {
  page(['form', 'Zamir ', ['b', 'Kabulov'], ['p', 'Taliban']], ['p', 'after']);
  const form = must(document.querySelector('form'));
  const shadowed = ['parentNode', 'parentElement', 'firstChild', 'nextSibling', 'childNodes'];
  for (const name of [
    ...shadowed,
    'nodeType',
    'localName',
    'textContent',
    'isConnected',
    'closest',
    'contains',
    'ownerDocument',
  ]) {
    const input = document.createElement('input');
    Object.defineProperty(form, name, { value: input });
  }
  expect(textsOf(document.body)).toEqual(['Zamir Kabulov', 'Taliban', 'after']);
});

describe('a walk that pauses while the page changes', () => {
  /** Enough nodes that are no text for one stretch of the walk: it looks up only every 64 nodes. */
  const stretch = (parent: Element): void => {
    for (let i = 0; i < 64; i++) parent.append(document.createComment(''));
  };

  function pausedWalk(): { read: string[]; goOn: () => void } {
    const read: string[] = [];
    const walker = new Walker(document.body, 'all', {
      block: () => undefined,
      run: ({ text }) => read.push(text),
    });
    expect(walker.walk(() => true)).toBe(false);
    return { read, goOn: () => expect(walker.walk(() => false)).toBe(true) };
  }

  function paragraphs(...texts: string[]): HTMLElement[] {
    return texts.map((text) => {
      const p = document.createElement('p');
      p.textContent = text;
      document.body.append(p);
      return p;
    });
  }

  test('goes on with what stayed where the next node moves on among its siblings', () => {
    paragraphs('read');
    stretch(document.body);
    const next = must(document.body.childNodes[62]);
    const [first] = paragraphs('one', 'two');
    const { read, goOn } = pausedWalk();
    document.body.append(next, must(first));
    goOn();
    expect(read).toEqual(expect.arrayContaining(['read', 'one', 'two']));
  });

  test('goes on behind an element that left with the place in it', () => {
    const around = document.createElement('section');
    document.body.append(around);
    stretch(around);
    paragraphs('behind');
    const { read, goOn } = pausedWalk();
    around.remove();
    goOn();
    expect(read).toEqual(['behind']);
  });

  test('reads nothing more where all that it was to read has left the page', () => {
    stretch(document.body);
    paragraphs('gone');
    const { read, goOn } = pausedWalk();
    document.body.replaceWith(document.createElement('body'));
    goOn();
    expect(read).toEqual([]);
  });

  test('whatever changes, it never throws, it ends, and it reads every paragraph that stayed', () => {
    const around = fc.array(changes, { maxLength: 3 });
    fc.assert(
      fc.property(plants, fc.array(around, { minLength: 1, maxLength: 8 }), (before, pauses) => {
        document.body.replaceWith(document.createElement('body'));
        for (const part of before) grow(document.body, part, 21);
        const kept = document.createElement('p');
        kept.textContent = 'kept';
        document.documentElement.append(kept);
        const read: string[] = [];
        const walker = new Walker(document.documentElement, 'all', {
          block: () => undefined,
          run: ({ text }) => read.push(text),
        });
        let pausesLeft = 500;
        while (!walker.walk(() => true)) {
          for (const what of pauses[500 - pausesLeft] ?? []) change(document, what);
          if (--pausesLeft === 0) throw new Error('The walk does not end.');
        }
        kept.remove();
        expect(read.filter((text) => text === 'kept')).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});
