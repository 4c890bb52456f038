// @vitest-environment jsdom
import '../../../support/i18n';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../src/pack/library';
import { TimelineView } from '../../../../src/panel/timeline/TimelineView';
import { fixturePack } from '../../../support/fixture-pack';
import { speak } from '../../../support/i18n';
import { must } from '../../../support/must';
import { quietCanvas } from '../../../support/quiet-canvas';
import { datedPack } from '../../../support/dated-pack';

quietCanvas();
// Read before it is waited for: that takes longer on a busy machine than a test waits.
beforeAll(() => import('../../../../src/panel/timeline/Timeline'));
afterEach(() => {
  cleanup();
  speak('en');
});

const open = async (pack = fixturePack, library = createLibrary([pack])) => {
  const view = render(<TimelineView library={library} />);
  await screen.findByRole('group', { name: 'Shown as' });
  return { ...view, library };
};
const axis = () => screen.getByRole('group', { name: /^Time axis/u });
const marks = () => within(axis()).queryAllByRole('button');
/** What the marks are called, without the characters that keep texts of the pack by themselves. */
const names = () =>
  marks().map((mark) => mark.getAttribute('aria-label')?.replaceAll(/[\u2068\u2069]/gu, ''));
const seen = () => screen.getByRole('status').textContent;
const choose = (name: string) => fireEvent.click(screen.getByLabelText(name));

describe('the time axis', () => {
  it('names each item with its date in words', async () => {
    await open();
    expect(names()).toEqual([
      '20 October 2021: Moscow talks of 2021',
      '20 October 2021: Zamir Kabulov: “this moment will only come if [les talibans] are starting to stick to it”',
      '20 October 2021: Zamir Kabulov: “start fulfilling the expectations of the international community”',
    ]);
  });

  it('opens an item with the ways to its entity and its passage, and gives the focus back', async () => {
    await open();
    const [talks, moment] = marks();
    fireEvent.keyDown(must(talks), { key: 'Enter' });
    const note = within(screen.getByRole('region', { name: 'Event: 20 October 2021' }));
    expect(document.activeElement?.textContent).toBe('Event: 20 October 2021');
    expect(note.getByRole('link', { name: 'Moscow talks of 2021' }).getAttribute('href')).toBe(
      '#/entity/talks-2021',
    );
    fireEvent.click(must(moment));
    const quote = within(screen.getByRole('region', { name: 'Quotation: 20 October 2021' }));
    expect(quote.getByRole('link', { name: 'Zamir Kabulov' })).toBeTruthy();
    expect(quote.getByRole('link', { name: /^Source 1/u }).getAttribute('href')).toMatch(
      /^#\/source\/talks\/report\?at=0-\d+$/u,
    );
    fireEvent.keyDown(must(document.activeElement), { key: 'Escape' });
    expect(screen.queryByRole('region')).toBeNull();
    expect(document.activeElement).toBe(must(marks()[1]));
  });

  it('changes its scale and moves by keys and by buttons, and shows all again', async () => {
    await open(datedPack(40));
    const all = seen();
    fireEvent.keyDown(axis(), { key: '0' });
    const everything = seen();
    fireEvent.keyDown(axis(), { key: '+' });
    expect(seen()).not.toBe(everything);
    const closer = seen();
    fireEvent.keyDown(axis(), { key: 'ArrowRight' });
    expect(seen()).not.toBe(closer);
    fireEvent.keyDown(axis(), { key: 'ArrowLeft' });
    expect(seen()).toBe(closer);
    fireEvent.keyDown(axis(), { key: '-' });
    expect(seen()).toBe(everything);
    fireEvent.click(screen.getByRole('button', { name: 'Closer' }));
    expect(seen()).toBe(closer);
    fireEvent.click(screen.getByRole('button', { name: 'Further away' }));
    expect(seen()).toBe(everything);
    fireEvent.click(screen.getByRole('button', { name: 'Closer' }));
    fireEvent.click(screen.getByRole('button', { name: 'All' }));
    expect(seen()).toBe(everything);
    expect(all).not.toBe('');
  });

  it('leaves keys with Ctrl to the browser', async () => {
    await open(datedPack(40));
    const before = seen();
    expect(fireEvent.keyDown(axis(), { key: '+', ctrlKey: true })).toBe(true);
    expect(seen()).toBe(before);
  });

  it('takes the wheel only with Ctrl, or sideways while there is anywhere to go', async () => {
    await open(datedPack(40));
    fireEvent.keyDown(axis(), { key: '0' });
    const everything = seen();
    // `true` says that the browser may do what it always does: scroll the page.
    expect(fireEvent.wheel(axis(), { deltaY: 100 })).toBe(true);
    expect(fireEvent.wheel(axis(), { deltaX: 100 })).toBe(true);
    expect(seen()).toBe(everything);
    expect(fireEvent.wheel(axis(), { deltaY: -400, ctrlKey: true })).toBe(false);
    expect(seen()).not.toBe(everything);
  });

  it('goes through the items by the arrow keys', async () => {
    await open();
    axis().focus();
    fireEvent.keyDown(axis(), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(marks()[0]);
    fireEvent.keyDown(must(marks()[0]), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(marks()[1]);
  });

  it('keeps the focus when the item that has it goes out of sight', async () => {
    await open(datedPack(40));
    fireEvent.keyDown(axis(), { key: '0' });
    must(marks()[0]).focus();
    for (let press = 0; press < 6; press++)
      fireEvent.keyDown(must(document.activeElement), { key: '+' });
    expect(axis().contains(document.activeElement)).toBe(true);
  });

  it('gathers what is of one kind and one date, and opens it in its place', async () => {
    const saidOn = { date: '2021-10-20', basis: 'Stated.' };
    const quotes = fixturePack.quotes.map((quote) => ({ ...quote, saidOn }));
    await open({ ...fixturePack, quotes });
    const stack = must(marks()[1]);
    expect(stack.getAttribute('aria-label')).toBe('20 October 2021: \u20688 quotations\u2069');
    expect(stack.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(stack);
    expect(marks()).toHaveLength(10);
    expect(must(marks()[1]).getAttribute('aria-expanded')).toBe('true');
  });

  it('draws what is not certain otherwise than by colour', async () => {
    const [event] = fixturePack.events;
    const dates = ['1985~', '1987?', '1989'];
    const events = dates.map((date, at) => ({
      ...must(event),
      id: `e-${at}`,
      label: date,
      date: { date, basis: 'Stated.' },
    }));
    await open({ ...fixturePack, events, quotes: [], facts: [], relations: [] });
    const vague = marks().map((mark) => [
      mark.classList.contains('gl-vague'),
      mark.querySelector('text')?.textContent,
    ]);
    expect(vague).toEqual([
      [true, '≈ 1985~'],
      [true, '? 1987?'],
      [false, '1989'],
    ]);
  });

  it('draws as many lanes as can be taken in, and more when they are asked for', async () => {
    await open(datedPack(500));
    fireEvent.keyDown(axis(), { key: '0' });
    expect(seen()).toContain('500 of 500');
    const first = marks().length;
    const more = screen.getByRole('button', { name: /^Show \d+ more$/u });
    const rest = Number(/\d+/u.exec(more.textContent)?.[0]);
    fireEvent.click(more);
    expect(marks().length).toBeGreaterThan(first);
    expect(marks().length).toBeLessThanOrEqual(first + rest);
  });

  it('says what lies before and after, and leads there', async () => {
    const [event] = fixturePack.events;
    const dates = ['1979', ...Array.from({ length: 9 }, (_, at) => `2021-10-1${at}`)];
    const events = dates.map((date, at) => ({
      ...must(event),
      id: `e-${at}`,
      date: { date, basis: 'Stated.' },
    }));
    await open({ ...fixturePack, events, quotes: [], facts: [], relations: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Earlier: 1' }));
    expect(names()).toEqual(['1979: Moscow talks of 2021']);
    expect(screen.getByRole('button', { name: 'Later: 9' })).toBeTruthy();
  });
});

describe('the choice', () => {
  it('leaves kinds out', async () => {
    await open();
    choose('Quotations 2');
    expect(names()).toEqual(['20 October 2021: Moscow talks of 2021']);
    choose('Events 1');
    expect(screen.getByText('Nothing that is chosen here has a date.')).toBeTruthy();
  });

  it('keeps to what concerns an entity, also among what has no date', async () => {
    await open();
    fireEvent.change(screen.getByLabelText('Concerning'), { target: { value: 'taliban' } });
    expect(names()).toHaveLength(2);
    expect(screen.queryByText('Without a date')).toBeNull();
  });

  it('offers only entities that something dated concerns', async () => {
    await open();
    const options = within(screen.getByLabelText('Concerning')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'All entries',
      'Moscow talks of 2021',
      'Taliban',
      'Zamir Kabulov',
    ]);
  });

  it('is still there on the way back from an entry', async () => {
    const { library, unmount } = await open();
    choose('Quotations 2');
    choose('List');
    unmount();
    await open(fixturePack, library);
    expect(screen.getByLabelText('List')).toHaveProperty('checked', true);
    expect(screen.getByLabelText('Quotations 2')).toHaveProperty('checked', false);
  });
});

describe('the list', () => {
  it('says the same in order, with the dates in words', async () => {
    await open();
    choose('List');
    const items = within(must(screen.getAllByRole('list')[0])).getAllByRole('listitem');
    expect(items).toHaveLength(3);
    expect(items[0]?.textContent).toContain('20 October 2021');
    const link = within(must(items[0])).getByRole('link', { name: 'Moscow talks of 2021' });
    expect(link.getAttribute('href')).toBe('#/entity/talks-2021');
    expect(within(must(items[1])).getByRole('link', { name: /^Source 1/u })).toBeTruthy();
  });
});

describe('what has no date', () => {
  it('is said to have none, with its number', async () => {
    await open();
    const summary = screen.getByText('Without a date', { exact: false });
    expect(summary.textContent).toBe('Without a date 4');
  });

  it('is all there is to say of a pack that dates nothing', async () => {
    await open({ ...fixturePack, events: [], quotes: [], facts: [], relations: [] }).catch(
      () => undefined,
    );
    expect(screen.getByText('The packs in use date nothing.')).toBeTruthy();
  });
});

it('runs from right to left in Arabic', async () => {
  speak('ar');
  const [event] = fixturePack.events;
  const events = ['2021-10-01', '2021-10-30'].map((date) => ({
    ...must(event),
    id: `e-${date}`,
    label: date,
    date: { date, basis: 'Stated.' },
  }));
  const pack = { ...fixturePack, events, quotes: [], facts: [], relations: [] };
  render(<TimelineView library={createLibrary([pack])} />);
  const signs = (await screen.findAllByRole('button', { name: /2021-10/u })).map((mark) =>
    Number(
      /translate\(([\d.]+)/u.exec(
        must(mark.querySelector('g')).getAttribute('transform') ?? '',
      )?.[1],
    ),
  );
  expect(signs[0]).toBeGreaterThan(must(signs[1]));
});
