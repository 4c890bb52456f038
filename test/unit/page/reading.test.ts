// @vitest-environment jsdom
import '../../support/page-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AFTER_FULL_NAME } from '../../../src/match/gate';
import { Reading } from '../../../src/page/reading';
import { FakeClock } from '../../support/fake-clock';
import { matcherOf } from '../../support/matcher';
import { must } from '../../support/must';
import { FakeHighlight, highlights } from '../../support/page-dom';

const matcher = matcherOf([
  ['Zamir Kabulov', 0],
  ['Kabulov', 0, AFTER_FULL_NAME],
  ['Taliban', 1],
]);

let clock = new FakeClock();
let reading: Reading;
const onFirst = vi.fn();
const onMentions = vi.fn();

/** Lets the observers be told and all timers run. */
async function settled(): Promise<void> {
  await Promise.resolve();
  while (clock.next()) await Promise.resolve();
}

function paragraph(text: string, parent: Element = document.body): HTMLElement {
  const p = document.createElement('p');
  p.append(text);
  parent.append(p);
  return p;
}

const marked = (): string[] =>
  [...(highlights.get('mention') ?? [])].map((range) =>
    (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
  );

function readingOf(): Reading {
  return new Reading({ matcher, document, clock, onFirst, onMentions });
}

beforeEach(() => {
  document.body.replaceWith(document.createElement('body'));
  clock = new FakeClock();
  onFirst.mockReset();
  onMentions.mockReset();
  reading = readingOf();
});
afterEach(() => {
  reading.stop();
  highlights.clear();
});

describe('a page without a known name', () => {
  test('is left as it is: no mark, no call, no timer', async () => {
    paragraph('Nothing to see here.');
    reading.start();
    await settled();
    expect(highlights.size).toBe(0);
    expect(onFirst).not.toHaveBeenCalled();
    expect(onMentions).not.toHaveBeenCalled();
    expect(clock.waiting).toBe(0);
  });

  test('has no listener of ours for the events that may show text', () => {
    const listen = vi.spyOn(window, 'addEventListener');
    reading.start();
    expect(listen).not.toHaveBeenCalled();
  });
});

describe('starting and stopping', () => {
  test('marks at once, and says so once', async () => {
    paragraph('The Taliban and Zamir Kabulov. Kabulov!');
    reading.start();
    reading.start();
    clock.next();
    expect(marked()).toEqual(['Taliban', 'Zamir Kabulov', 'Kabulov']);
    await settled();
    expect(onFirst).toHaveBeenCalledTimes(1);
    expect(onMentions).toHaveBeenCalledTimes(1);
  });

  test('takes every mark away, and follows the page no more', async () => {
    paragraph('Taliban');
    reading.start();
    reading.stop();
    paragraph('Taliban');
    await settled();
    expect(highlights.size).toBe(0);
    expect(reading.mentions).toEqual([]);
    expect(clock.waiting).toBe(0);
  });

  test('reads the page as it then is when started again, and brings no second style', async () => {
    paragraph('Taliban');
    reading.start();
    reading.stop();
    paragraph('Taliban');
    reading.start();
    await settled();
    expect(marked()).toHaveLength(2);
    expect(onFirst).toHaveBeenCalledTimes(1);
  });

  test('stopped in the middle of a long page, it ends there', async () => {
    clock.cost = 9;
    for (let i = 0; i < 200; i++) paragraph('Taliban');
    reading.start();
    for (let i = 0; i < 10; i++) clock.next();
    expect(marked().length).toBeLessThan(200);
    reading.stop();
    await settled();
    expect(reading.mentions).toEqual([]);
  });
});

describe('text that changes under a mark', () => {
  test('loses the mark before it is read again, and only where other words stand under it', async () => {
    const texts = ['Nine: Taliban', 'Nine: the Taliban', 'Taliban, nine'].map(
      (text) => paragraph(text).firstChild as Text,
    );
    reading.start();
    await settled();
    expect(marked()).toEqual(['Taliban', 'Taliban', 'Taliban']);
    must(texts[0]).data = 'Ten thousand: Taliban';
    must(texts[2]).data = 'Taliban, ten';
    await Promise.resolve();
    expect(marked()).toEqual(['Taliban', 'Taliban']);
    reading.scrolled();
    expect(marked()).toEqual(['Taliban', 'Taliban']);
    await settled();
    expect(marked()).toEqual(['Taliban', 'Taliban', 'Taliban']);
  });

  test('is marked in whatever spelling it comes back', async () => {
    const text = paragraph('So the Taliban said').firstChild as Text;
    reading.start();
    await settled();
    text.data = 'So the TALIBAN said';
    await settled();
    expect(marked()).toEqual(['TALIBAN']);
  });
});

describe('text that comes to be seen', () => {
  test('is marked when an attribute shows it, and no longer when one hides it', async () => {
    paragraph('Taliban');
    const second = paragraph('Taliban');
    second.className = 'closed';
    second.hidden = true;
    reading.start();
    await settled();
    expect(marked()).toHaveLength(1);
    second.hidden = false;
    await settled();
    expect(marked()).toHaveLength(2);
    second.setAttribute('contenteditable', '');
    await settled();
    expect(marked()).toHaveLength(1);
  });

  test('a page can not make us look by events of its own', async () => {
    paragraph('Taliban');
    reading.start();
    await settled();
    for (const type of ['transitionend', 'animationend', 'toggle', 'resize', 'load'])
      window.dispatchEvent(new Event(type));
    expect(clock.waiting).toBe(0);
    await settled();
  });

  test('the browser’s events do: here, of details that open', async () => {
    const p = paragraph('Taliban');
    const details = document.createElement('details');
    document.body.append(details);
    reading.start();
    await settled();
    const seen = new Promise((resolve) => details.addEventListener('toggle', resolve));
    p.dataset.hidden = '';
    details.open = true;
    await seen;
    await settled();
    expect(marked()).toEqual([]);
  });
});

describe('the registry that we share with the page', () => {
  test('keeps what the page has in it', () => {
    const theirs = new FakeHighlight();
    highlights.set('search', theirs);
    paragraph('Taliban');
    reading.start();
    reading.stop();
    expect([...highlights]).toEqual([['search', theirs]]);
  });

  test('gets our marks back where the page cleared it', async () => {
    paragraph('Taliban');
    reading.start();
    await settled();
    highlights.clear();
    paragraph('Taliban');
    await settled();
    expect(marked()).toHaveLength(2);
  });

  test('a script that outlived its extension does not take the marks of the one that followed it', async () => {
    paragraph('Taliban');
    reading.start();
    await settled();
    const heir = readingOf();
    heir.start();
    paragraph('Zamir Kabulov');
    await settled();
    reading.stop();
    expect(marked()).toEqual(['Taliban', 'Zamir Kabulov']);
    heir.stop();
    expect(highlights.size).toBe(0);
  });
});

test('a node beside the body brings no second reading of the body', async () => {
  paragraph('Taliban');
  reading.start();
  const before = reading.mentions[0];
  const beside = document.createElement('div');
  document.documentElement.append(beside);
  await settled();
  expect(reading.mentions[0]).toBe(before);
  beside.remove();
});

test('a name that the page breaks up, with others between its letters, is gone', async () => {
  const p = paragraph('Zamir Kabulov');
  reading.start();
  await settled();
  expect(marked()).toHaveLength(1);
  const half = must(p.firstChild as Text).splitText(6);
  await settled();
  expect(reading.mentions).toHaveLength(1);
  expect(reading.mentions[0]?.nodes).toHaveLength(2);
  half.before('von ');
  await settled();
  expect(reading.mentions).toHaveLength(0);
});

describe('a full name that comes into sight or goes from it', () => {
  test('opens and shuts the gates of the names that it vouches for', async () => {
    const full = paragraph('Zamir Kabulov');
    full.hidden = true;
    paragraph('Kabulov said so. The Taliban agreed.');
    reading.start();
    await settled();
    expect(marked()).toEqual(['Taliban']);
    full.hidden = false;
    await settled();
    expect(marked().sort()).toEqual(['Kabulov', 'Taliban', 'Zamir Kabulov']);
    full.hidden = true;
    await settled();
    expect(marked()).toEqual(['Taliban']);
  });
});
