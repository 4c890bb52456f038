// @vitest-environment jsdom
/** Which mentions have a mark and how it looks, on a page that is read as pages are. */
import '../../support/page-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AFTER_FULL_NAME } from '../../../src/match/gate';
import type { Candidate } from '../../../src/page/candidate';
import type { Choice } from '../../../src/page/marking';
import { Reading } from '../../../src/page/reading';
import { unmarkedNumbers } from '../../../src/runtime/unmarked';
import { FakeClock } from '../../support/fake-clock';
import { matcherOf } from '../../support/matcher';
import { must } from '../../support/must';
import { FakeHighlight, highlights } from '../../support/page-dom';

const matcher = matcherOf([
  ['Thomas West', 0],
  ['West', 0, AFTER_FULL_NAME, true],
  ['Taliban', 1],
  ['Islamic State', 2],
  ['Islamic State-Khorasan', 3],
]);
const IDS = ['thomas-west', 'taliban', 'is', 'is-k'];

let clock = new FakeClock();
let reading: Reading;
const onFirst = vi.fn();
const onMentions = vi.fn();

async function settled(): Promise<void> {
  await Promise.resolve();
  while (clock.next()) await Promise.resolve();
}

const textOf = (range: AbstractRange): string =>
  (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);

/** What is painted under each name of the registry. */
const painted = (): Record<string, string[]> =>
  Object.fromEntries([...highlights].map(([name, ranges]) => [name, [...ranges].map(textOf)]));

async function read(html: string): Promise<void> {
  document.body.innerHTML = html;
  reading.start();
  await settled();
}

function choose(choice: Partial<Choice>): void {
  reading.choose({ style: 'underline', entities: new Set(), names: new Set(), ...choice });
}

const unmark = (entities: readonly string[], names: readonly [string, string][] = []): void =>
  choose(
    unmarkedNumbers(
      { entities, names: names.map(([entity, name]) => ({ entity, name })) },
      matcher,
      IDS,
    ),
  );

const mention = (text: string, n = 0): Candidate =>
  must(
    reading.known.filter(({ from, to }) => from.node.data.slice(from.offset, to.offset) === text)[
      n
    ],
  );

beforeEach(() => {
  document.body.replaceWith(document.createElement('body'));
  clock = new FakeClock();
  vi.clearAllMocks();
  reading = new Reading({ matcher, document, clock, onFirst, onMentions });
});
afterEach(() => {
  reading.stop();
  highlights.clear();
});

describe('what is not marked', () => {
  test('of an entity no name is, at once, and all are again', async () => {
    await read('<p>Thomas West and the Taliban. West.</p>');
    onMentions.mockClear();
    unmark(['thomas-west']);
    expect(painted()).toEqual({ mention: ['Taliban'] });
    expect(reading.shown).toEqual([mention('Taliban')]);
    expect(reading.mentions).toEqual(reading.shown);
    expect(onMentions).toHaveBeenCalledTimes(1);
    expect(clock.waiting).toBe(0);
    unmark([]);
    expect(painted().mention).toHaveLength(3);
    expect(reading.shown).toHaveLength(3);
  });

  test('a name is not, and others of its entity are', async () => {
    await read('<p>Thomas West and the Taliban. West.</p>');
    unmark([], [['thomas-west', 'West']]);
    expect(painted()).toEqual({ mention: ['Thomas West', 'Taliban'] });
  });

  test('it vouches for others all the same, as long as a reader sees it', async () => {
    unmark([], [['thomas-west', 'Thomas West']]);
    await read('<p id="full">Thomas West</p><p>West</p>');
    expect(painted()).toEqual({ mention: ['West'] });
    document.getElementById('full')?.setAttribute('hidden', '');
    await settled();
    expect(painted()).toEqual({});
    document.getElementById('full')?.removeAttribute('hidden');
    await settled();
    expect(painted()).toEqual({ mention: ['West'] });
  });

  test('no shorter name in it comes to be marked instead', async () => {
    await read('<p>Islamic State-Khorasan</p>');
    unmark(['is-k']);
    expect(painted()).toEqual({});
  });

  test('on a page with nothing else, no style comes until something is marked', async () => {
    unmark(['taliban']);
    await read('<p>Taliban</p>');
    expect(onFirst).not.toHaveBeenCalled();
    unmark([]);
    expect(onFirst).toHaveBeenCalledTimes(1);
    expect(painted()).toEqual({ mention: ['Taliban'] });
  });

  test('what no pack has, or another entity’s name, does no harm', async () => {
    unmark(
      ['gone'],
      [
        ['gone', 'Taliban'],
        ['taliban', 'West'],
        ['taliban', ''],
        ['taliban', 'x y'],
      ],
    );
    await read('<p>Thomas West and the Taliban. West.</p>');
    expect(painted().mention).toHaveLength(3);
  });

  test('a name of which the case counts is meant as it is spelt', () => {
    const spelt = (name: string): number =>
      unmarkedNumbers({ entities: [], names: [{ entity: 'thomas-west', name }] }, matcher, IDS)
        .names.size;
    expect(['West', 'west', 'thomas west'].map(spelt)).toEqual([1, 0, 1]);
  });
});

describe('a mention that is skipped', () => {
  test('is not marked, the others of its name are, and it can come back', async () => {
    await read('<p>Taliban, Taliban</p>');
    const [first, second] = [mention('Taliban'), mention('Taliban', 1)];
    reading.skip(first, true);
    expect(reading.mentions).toEqual([second]);
    expect(reading.painter.has(first)).toBe(false);
    reading.skip(first, false);
    expect(reading.mentions).toEqual([first, second]);
  });

  test.each<[what: string, change: (block: Element) => void]>([
    ['changes', (block) => block.append(' Taliban')],
    ['is written anew', (block) => (block.textContent = 'Taliban, Taliban')],
    ['gives way to one that reads the same', (block) => block.replaceWith(block.cloneNode(true))],
  ])('stays so where its block %s', async (_, change) => {
    await read('<p>Taliban, Taliban</p>');
    reading.skip(mention('Taliban'), true);
    change(must(document.querySelector('p')));
    await settled();
    const marked = reading.mentions;
    expect(marked).toHaveLength(reading.known.length - 1);
    expect(marked.map(({ start }) => start)).not.toContain(0);
  });

  test('does not take another with it that reads the same', async () => {
    await read('<p>Taliban</p><p>Taliban</p>');
    reading.skip(mention('Taliban', 1), true);
    document.body.append(document.createElement('hr'));
    await settled();
    expect(reading.mentions).toEqual([mention('Taliban')]);
  });
});

describe('how marks look', () => {
  const PAGE = '<p>Taliban, Thomas West, Taliban</p><h2>Taliban</h2>';

  test.each<[Choice['style'], Record<string, string[]>]>([
    ['underline', { mention: ['Taliban', 'Thomas West', 'Taliban', 'Taliban'] }],
    ['tint', { 'mention-tint': ['Taliban', 'Thomas West', 'Taliban', 'Taliban'] }],
    ['hover', { 'mention-quiet': ['Taliban', 'Thomas West', 'Taliban', 'Taliban'] }],
    ['first', { mention: ['Taliban', 'Thomas West', 'Taliban'], 'mention-quiet': ['Taliban'] }],
  ])('%s: each is painted once, under the name of its look', async (style, wanted) => {
    choose({ style });
    await read(PAGE);
    expect(painted()).toEqual(wanted);
  });

  test('they change at once with the choice', async () => {
    await read(PAGE);
    for (const style of ['tint', 'first', 'hover'] as const) choose({ style });
    expect(Object.keys(painted())).toEqual(['mention-quiet']);
    choose({ style: 'underline' });
    expect(Object.keys(painted())).toEqual(['mention']);
  });

  test('what is quiet is seen while it is pointed at, and what is seen anyway is left as it is', async () => {
    choose({ style: 'first' });
    await read(PAGE);
    const quiet = mention('Taliban', 1);
    reading.painter.point(new Set([quiet, mention('Thomas West')]));
    expect(painted()['mention-pointed']).toEqual(['Taliban']);
    expect(painted()['mention-quiet']).toBeUndefined();
    expect(painted().mention).toHaveLength(3);
    reading.painter.point(new Set());
    expect(painted()['mention-pointed']).toBeUndefined();
    expect(painted()['mention-quiet']).toEqual(['Taliban']);
  });

  test('the first of a section is another where that goes, is not marked, or a heading comes', async () => {
    choose({ style: 'first' });
    await read('<p>Taliban</p><p>Taliban</p><div>Taliban</div>');
    const ids = (): number[] =>
      [...(highlights.get('mention') ?? [])].map((range) =>
        [...document.body.children].indexOf(must(range.startContainer.parentElement)),
      );
    expect(ids()).toEqual([0]);
    reading.skip(mention('Taliban'), true);
    expect(ids()).toEqual([1]);
    must(document.body.children[1]).setAttribute('hidden', '');
    await settled();
    expect(ids()).toEqual([2]);
    reading.skip(mention('Taliban'), false);
    expect(ids()).toEqual([0]);
    must(document.body.children[2]).before(document.createElement('h2'));
    await settled();
    expect(ids()).toEqual([0, 3]);
  });

  test('what an earlier script left in the registry under our names goes, and nothing else', async () => {
    highlights.set('mention-tint', new FakeHighlight());
    highlights.set('search', new FakeHighlight());
    await read(PAGE);
    expect([...highlights.keys()].sort()).toEqual(['mention', 'search']);
  });
});
