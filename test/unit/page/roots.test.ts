// @vitest-environment jsdom
import '../../support/page-dom';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LATE_ROOTS_MS, SMALL_DOCUMENT } from '../../../src/page/limits';
import { Roots } from '../../../src/page/roots';
import type { Job } from '../../../src/page/slices';
import { FakeClock } from '../../support/fake-clock';
import { must } from '../../support/must';

let clock = new FakeClock();
let life = new AbortController();
let jobs: Job[] = [];
let found: ShadowRoot[] = [];
let roots: Roots;

/** Does all work asked for. @param enough whether a piece of work should pause whenever it can */
function work(enough = false): void {
  for (let job = jobs.shift(); job; job = jobs.shift()) if (!job(() => enough)) jobs.unshift(job);
}

function add(tag: string, parent: Node = document.body, text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (text) element.append(text);
  parent.appendChild(element);
  return element;
}

const attach = (element: Element): ShadowRoot => element.attachShadow({ mode: 'open' });

beforeEach(() => {
  document.body.replaceWith(document.createElement('body'));
  clock = new FakeClock();
  life = new AbortController();
  [jobs, found] = [[], []];
  roots = new Roots(
    document,
    clock,
    (more) => jobs.push(...more),
    (root) => found.push(root),
  );
});
afterEach(() => life.abort());

describe('at first', () => {
  test('finds open trees, those in others too, and no closed ones', () => {
    const outer = attach(add('div'));
    const inner = attach(add('x-inner', add('p', outer)));
    add('section').attachShadow({ mode: 'closed' });
    roots.start(life.signal);
    work();
    expect(found).toEqual([outer, inner]);
  });

  test('pauses, and goes on from the beginning where its place has left the page', () => {
    const list = add('div');
    for (let i = 0; i < 200; i++) add('b', list, 'x');
    const last = attach(add('div'));
    roots.start(life.signal);
    must(jobs[0])(() => true);
    list.remove();
    work(true);
    expect(found).toEqual([last]);
  });
});

describe('later', () => {
  /** Lets the time of the next look come. @returns false where there is none */
  const look = (): boolean => {
    const waited = clock.next();
    work();
    return waited;
  };

  test('finds a tree that came without a change of the page, by looking some times', () => {
    const host = add('div', document.body, 'Light text.');
    roots.start(life.signal);
    work();
    expect(look()).toBe(true);
    const root = attach(host);
    expect(look()).toBe(true);
    expect(found).toEqual([root]);
    for (let i = 2; i < LATE_ROOTS_MS.length; i++) expect(look()).toBe(true);
    expect(look()).toBe(false);
  });

  test('in a large page asks likely hosts alone: of the page’s own making, or empty', () => {
    for (let i = 0; i <= SMALL_DOCUMENT; i++) add('b', document.body, 'x');
    const [own, empty, full] = [
      add('x-late', document.body, 'x'),
      add('div'),
      add('p', document.body, 'x'),
    ];
    roots.start(life.signal);
    work();
    const late = [own, empty, full].map(attach);
    look();
    expect(found).toEqual(late.slice(0, 2));
  });

  test('goes through what came with a change at once, and asks likely hosts soon after', () => {
    const own = add('x-late');
    roots.start(life.signal);
    work();
    const first = attach(own);
    const tree = add('section');
    const second = attach(add('div', tree));
    roots.changed(new Set([tree]));
    work();
    expect(found).toEqual([second]);
    clock.next();
    work();
    expect(found).toEqual([second, first]);
  });

  test('tells of a known tree again where it came in anew, and only there', () => {
    const tree = add('section');
    const root = attach(add('div', tree));
    roots.start(life.signal);
    work();
    look();
    expect(found).toEqual([root]);
    roots.changed(new Set([tree]));
    work();
    expect(found).toEqual([root, root]);
  });

  test('looks again some times where a new element of the page’s own making came', () => {
    roots.start(life.signal);
    work();
    while (look());
    const own = add('x-late');
    roots.changed(new Set([own]));
    work();
    roots.changed(new Set());
    work();
    const root = attach(own);
    expect(look()).toBe(true);
    expect(found).toEqual([root]);
  });

  test('never after the end', () => {
    add('x-late');
    roots.start(life.signal);
    work();
    life.abort();
    expect(clock.waiting).toBe(0);
  });
});
