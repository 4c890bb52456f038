// @vitest-environment jsdom
import '../../support/page-dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AFTER_FULL_NAME } from '../../../src/match/gate';
import type { Matcher } from '../../../src/match/scan';
import { candidateIn } from '../../../src/page/candidate';
import { Ledger, type Mentions } from '../../../src/page/ledger';
import { MOST_ENTITIES, MOST_MENTIONS } from '../../../src/page/limits';
import { foundIn, matcherOf } from '../../support/matcher';

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

const texts = ({ list }: Mentions): string[] =>
  list.map(({ from, to }) => from.node.data.slice(from.offset, to.offset));

beforeEach(() => document.body.replaceWith(document.createElement('body')));

describe('what counts as a mention', () => {
  test('gates are asked of the whole document, and anew each time', () => {
    const ledger = new Ledger(matcher.index);
    keep(ledger, matcher, 'Kabulov');
    expect(texts(ledger.mentions())).toEqual([]);
    const full = keep(ledger, matcher, 'Zamir Kabulov');
    expect(texts(ledger.mentions())).toEqual(['Kabulov', 'Zamir Kabulov']);
    full.remove();
    expect(texts(ledger.mentions())).toEqual([]);
  });

  test('a name that is not seen opens no gate', () => {
    const ledger = new Ledger(matcher.index);
    keep(ledger, matcher, 'Kabulov');
    keep(ledger, matcher, 'Zamir Kabulov').hidden = true;
    expect(texts(ledger.mentions())).toEqual([]);
  });

  test.each<[what: string, spoil: (block: HTMLElement) => void]>([
    ['hidden', (block) => (block.hidden = true)],
    ['edited', (block) => block.setAttribute('contenteditable', '')],
    ['a text box by its role', (block) => block.setAttribute('role', 'textbox')],
    ['out of the page', (block) => block.remove()],
    [
      'moved into code',
      (block) => document.body.appendChild(document.createElement('code')).append(block),
    ],
    ['cut short', (block) => ((block.firstChild as Text).data = 'Tali')],
  ])('not one in a block that is %s by now', (_, spoil) => {
    const ledger = new Ledger(matcher.index);
    const block = keep(ledger, matcher, 'Taliban');
    expect(texts(ledger.mentions())).toEqual(['Taliban']);
    spoil(block);
    expect(texts(ledger.mentions())).toEqual([]);
  });

  test('not one in a document that is edited as a whole', () => {
    const ledger = new Ledger(matcher.index);
    keep(ledger, matcher, 'Taliban');
    Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });
    expect(texts(ledger.mentions())).toEqual([]);
    Reflect.deleteProperty(document, 'designMode');
    expect(texts(ledger.mentions())).toEqual(['Taliban']);
  });

  test('not one whose words the page sets in different lines', () => {
    const ledger = new Ledger(matcher.index);
    const block = document.createElement('p');
    const [first, second] = [document.createElement('span'), document.createElement('span')];
    first.append('Zamir ');
    second.append('Kabulov');
    block.append(first, second);
    document.body.append(block);
    const nodes = [first.firstChild as Text, second.firstChild as Text];
    const run = { text: 'Zamir Kabulov', nodes, starts: [0, 6], owner: block };
    ledger.add(
      block,
      foundIn(matcher, run.text).map((found) => candidateIn(run, found)),
    );
    expect(ledger.mentions().list).toHaveLength(1);
    second.style.display = 'block';
    expect(ledger.mentions().list).toHaveLength(0);
  });
});

test('visibility is asked once for each element, not for each mention', () => {
  const ledger = new Ledger(matcher.index);
  keep(ledger, matcher, 'Taliban '.repeat(50));
  const asked = vi.spyOn(Element.prototype, 'closest');
  ledger.mentions();
  expect(asked.mock.calls.length).toBeLessThan(10);
});

describe('limits', () => {
  const many = matcherOf(Array.from({ length: MOST_ENTITIES + 1 }, (_, i) => [`Name${i}`, i]));
  const names = (n: number): string => Array.from({ length: n }, (_, i) => `Name${i}`).join(' ');

  test(`${MOST_ENTITIES} entities are kept; of one more, nothing`, () => {
    const ledger = new Ledger(many.index);
    const block = keep(ledger, many, names(MOST_ENTITIES));
    expect(ledger.mentions()).toMatchObject({ cut: false, list: { length: MOST_ENTITIES } });
    ledger.clear(block);
    keep(ledger, many, `${names(MOST_ENTITIES + 1)} Name0`);
    const { list, cut } = ledger.mentions();
    expect(cut).toBe(true);
    expect(list).toHaveLength(MOST_ENTITIES + 1);
    expect(texts({ list, cut })).not.toContain(`Name${MOST_ENTITIES}`);
  });

  test(`${MOST_MENTIONS} mentions are kept, and not one more`, () => {
    const ledger = new Ledger(matcher.index);
    const block = keep(ledger, matcher, 'Taliban '.repeat(MOST_MENTIONS));
    expect(ledger.mentions()).toMatchObject({ cut: false, list: { length: MOST_MENTIONS } });
    ledger.clear(block);
    keep(ledger, matcher, 'Taliban '.repeat(MOST_MENTIONS + 1));
    expect(ledger.mentions()).toMatchObject({ cut: true, list: { length: MOST_MENTIONS } });
  });
});
