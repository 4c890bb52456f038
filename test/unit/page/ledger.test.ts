// @vitest-environment jsdom
import '../../support/page-dom';
import { beforeEach, describe, expect, test } from 'vitest';
import { AFTER_FULL_NAME, WITH_COMPANY } from '../../../src/match/gate';
import type { Matcher } from '../../../src/match/scan';
import { type Candidate, candidateIn } from '../../../src/page/candidate';
import { Ledger, type Mentions } from '../../../src/page/ledger';
import { MOST_ENTITIES, MOST_MENTIONS } from '../../../src/page/limits';
import { foundIn, matcherOf } from '../../support/matcher';
import { must } from '../../support/must';

const matcher = matcherOf([
  ['Zamir Kabulov', 0],
  ['Kabulov', 0, AFTER_FULL_NAME],
  ['Taliban', 1],
]);

/** Puts a block with a text into the page, in elements of these names, and what is found in it into a ledger. */
function keep(ledger: Ledger, by: Matcher, text: string, ...inside: string[]): HTMLElement {
  const block = document.createElement('p');
  document.body.append(block);
  const innermost = inside.reduce<Element>((around, tag) => {
    const element = document.createElement(tag);
    around.append(element);
    return element;
  }, block);
  const node = document.createTextNode(text);
  innermost.append(node);
  const run = { text, nodes: [node], starts: [0], owner: block };
  ledger.add(
    block,
    foundIn(by, text).map((found) => candidateIn(run, found)),
  );
  return block;
}

const textOf = ({ from, to }: Candidate): string => from.node.data.slice(from.offset, to.offset);
const texts = ({ list }: Pick<Mentions, 'list'>): string[] => list.map(textOf);

beforeEach(() => document.body.replaceWith(document.createElement('body')));

describe('what counts as a mention', () => {
  test('gates are asked of the whole document, and anew each time', () => {
    const ledger = new Ledger(matcher.index);
    keep(ledger, matcher, 'Kabulov');
    expect(texts(ledger.mentions(() => true))).toEqual([]);
    const full = keep(ledger, matcher, 'Zamir Kabulov');
    expect(texts(ledger.mentions(() => true))).toEqual(['Kabulov', 'Zamir Kabulov']);
    full.remove();
    expect(texts(ledger.mentions(() => true))).toEqual([]);
  });

  test.each<[what: string, spoil: (block: HTMLElement) => void]>([
    ['out of the page', (block) => block.remove()],
    [
      'moved into code',
      (block) => document.body.appendChild(document.createElement('code')).append(block),
    ],
  ])('not one in a block that is %s by now', (_, spoil) => {
    const ledger = new Ledger(matcher.index);
    const block = keep(ledger, matcher, 'Taliban');
    expect(texts(ledger.mentions(() => true))).toEqual(['Taliban']);
    spoil(block);
    expect(texts(ledger.mentions(() => true))).toEqual([]);
  });
});

describe('a block that is read again', () => {
  const again = (ledger: Ledger, block: Element): void => {
    const node = must(block.firstChild as Text);
    const run = { text: node.data, nodes: [node], starts: [0], owner: block };
    ledger.clear(block);
    ledger.add(
      block,
      foundIn(matcher, run.text).map((found) => candidateIn(run, found)),
    );
  };

  test('has the same mentions where these did not change, and new ones where they did', () => {
    const ledger = new Ledger(matcher.index);
    const block = keep(ledger, matcher, 'Taliban, Zamir Kabulov, Taliban');
    const before = ledger.mentions(() => true).list;
    again(ledger, block);
    expect(ledger.mentions(() => true).list).toHaveLength(3);
    for (const [i, mention] of ledger.mentions(() => true).list.entries())
      expect(mention).toBe(before[i]);
    (block.firstChild as Text).data = 'Taliban, Zamir Kabulov and the Taliban';
    again(ledger, block);
    const after = ledger.mentions(() => true).list;
    expect(after.map((mention) => before.includes(mention))).toEqual([true, true, false]);
  });

  test('keeps those that stand around ones that went', () => {
    const ledger = new Ledger(matcher.index);
    const block = keep(ledger, matcher, 'Taliban, Taliban, Taliban');
    const before = ledger.mentions(() => true).list;
    (block.firstChild as Text).data = 'Taliban, nobody., Taliban';
    again(ledger, block);
    expect(ledger.mentions(() => true).list).toEqual([before[0], before[2]]);
    expect(ledger.mentions(() => true).list[1]).toBe(before[2]);
  });
});

describe('vouching', () => {
  test('what no reader sees opens no gate, and another of its name does', () => {
    const ledger = new Ledger(matcher.index);
    keep(ledger, matcher, 'Kabulov said so.');
    const hidden = keep(ledger, matcher, 'Zamir Kabulov');
    const isSeen = (candidate: Candidate): boolean => candidate.block !== hidden;
    expect(texts(ledger.mentions(isSeen))).toEqual(['Zamir Kabulov']);
    keep(ledger, matcher, 'Zamir Kabulov');
    expect(texts(ledger.mentions(isSeen))).toEqual(['Kabulov', 'Zamir Kabulov', 'Zamir Kabulov']);
  });

  test('one of each name is asked, where that is seen', () => {
    const ledger = new Ledger(matcher.index);
    for (let i = 0; i < 5; i++) keep(ledger, matcher, 'Zamir Kabulov. Kabulov. Taliban.');
    const asked: string[] = [];
    ledger.mentions((candidate) => {
      asked.push(textOf(candidate));
      return true;
    });
    expect(asked).toEqual(['Zamir Kabulov', 'Taliban']);
  });
});

describe('limits', () => {
  const many = matcherOf(Array.from({ length: MOST_ENTITIES + 1 }, (_, i) => [`Name${i}`, i]));
  const names = (n: number): string => Array.from({ length: n }, (_, i) => `Name${i}`).join(', ');

  test(`${MOST_ENTITIES} entities are kept; of one more, nothing`, () => {
    const ledger = new Ledger(many.index);
    const block = keep(ledger, many, names(MOST_ENTITIES));
    expect(ledger.mentions(() => true)).toMatchObject({
      cut: false,
      list: { length: MOST_ENTITIES },
    });
    ledger.clear(block);
    keep(ledger, many, `${names(MOST_ENTITIES + 1)} Name0`);
    const { list, cut } = ledger.mentions(() => true);
    expect(cut).toBe(true);
    expect(list).toHaveLength(MOST_ENTITIES + 1);
    expect(texts({ list })).not.toContain(`Name${MOST_ENTITIES}`);
  });

  test(`${MOST_MENTIONS} mentions are kept, and not one more`, () => {
    const ledger = new Ledger(matcher.index);
    const block = keep(ledger, matcher, 'Taliban, '.repeat(MOST_MENTIONS));
    expect(ledger.mentions(() => true)).toMatchObject({
      cut: false,
      list: { length: MOST_MENTIONS },
    });
    ledger.clear(block);
    keep(ledger, matcher, 'Taliban, '.repeat(MOST_MENTIONS + 1));
    expect(ledger.mentions(() => true)).toMatchObject({
      cut: true,
      list: { length: MOST_MENTIONS },
    });
  });
});

describe('a full name that others bear as well', () => {
  const byCompany = matcherOf([
    ['Taliban', 0],
    ['Thomas West', 1, WITH_COMPANY],
    ['Tom West', 1, WITH_COMPANY],
    ['West', 1, AFTER_FULL_NAME, true],
  ]);

  test('is a mention where its company is, and introduces nobody unless it is seen there', () => {
    const ledger = new Ledger(byCompany.index);
    keep(ledger, byCompany, 'Taliban');
    keep(ledger, byCompany, 'Thomas West met the Taliban');
    keep(ledger, byCompany, 'West');
    keep(ledger, byCompany, 'Thomas West');
    expect(texts(ledger.mentions((c) => textOf(c) === 'Taliban'))).toEqual([
      'Taliban',
      'Thomas West',
      'Taliban',
    ]);
    expect(texts(ledger.mentions(() => true))).toEqual([
      'Taliban',
      'Thomas West',
      'Taliban',
      'West',
      'Thomas West',
    ]);
  });

  test('vouches in each spelling that is seen, once one of them counts', () => {
    const ledger = new Ledger(byCompany.index);
    keep(ledger, byCompany, 'Thomas West met the Taliban');
    keep(ledger, byCompany, 'Tom West');
    const { vouchers } = ledger.mentions(() => true);
    expect([...vouchers.values()].map(textOf).sort()).toEqual([
      'Taliban',
      'Thomas West',
      'Tom West',
    ]);
  });
});
