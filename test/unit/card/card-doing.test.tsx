// @vitest-environment jsdom
/** What a reader does with a card, beside reading it: the trail, the pin, the menu and its notices. */
import '../../support/i18n';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../src/card/views/Card';
import { MOVE_STEP } from '../../../src/card/views/drag';
import { createLibrary } from '../../../src/pack/library';
import { fixtureLibrary, fixturePack } from '../../support/fixture-pack';
import { must } from '../../support/must';

afterEach(cleanup);

function open(props: Partial<CardProps> = {}) {
  const calls = {
    onClose: vi.fn(),
    onPin: vi.fn(),
    onDrag: vi.fn(),
    onSkip: vi.fn(),
    onOpenOptions: vi.fn(),
    onUnmark: vi.fn(() => Promise.resolve()),
    copyLink: vi.fn(() => Promise.resolve(true)),
  };
  render(<Card library={fixtureLibrary} entity="kabulov" name="Kabulov" {...calls} {...props} />);
  return calls;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const follow = (name: string) =>
  fireEvent.click(
    within(screen.getByRole('region', { name: 'Related' })).getByRole('button', { name }),
  );
const card = (name: string) => screen.getByRole('dialog', { name });
const key = (init: KeyboardEventInit) =>
  fireEvent.keyDown(document.activeElement ?? document.body, init);

/** Waits until a line that is read out says this. */
const said = (words: string) =>
  waitFor(() =>
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(words),
  );

describe('the trail of a card', () => {
  it('goes back and forward by button and by key, with the focus at the name', () => {
    open();
    follow('Russia');
    key({ key: 'ArrowLeft', altKey: true });
    expect(card('Zamir Kabulov')).toBeTruthy();
    press('Forward to Russia');
    expect(card('Russia')).toBeTruthy();
    press('Back to Zamir Kabulov');
    key({ key: 'ArrowRight', altKey: true });
    expect(card('Russia')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('lists the cards that led here, the middle of a long way folded', () => {
    open();
    for (const step of ['Russia', 'Zamir Kabulov', 'Russia', 'Zamir Kabulov', 'Russia'])
      follow(step);
    const way = within(screen.getByRole('navigation', { name: 'The cards that led here' }));
    const middle = must(way.getByLabelText('2 cards between').closest('details'));
    expect(middle.open).toBe(false);
    expect(way.getAllByRole('button', { hidden: true })).toHaveLength(5);
    fireEvent.click(must(way.getAllByRole('button', { name: 'Zamir Kabulov' })[0]));
    expect(card('Zamir Kabulov')).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(button('Forward to Russia')).toBeTruthy();
  });
});

describe('a pinned card', () => {
  it('says so, and tells when it is kept and let go', () => {
    const { onPin } = open();
    expect(button('Pin').getAttribute('aria-pressed')).toBe('false');
    press('Pin');
    expect(button('Pin').getAttribute('aria-pressed')).toBe('true');
    press('Pin');
    expect(onPin.mock.calls).toEqual([[true], [false]]);
  });

  it('is moved by Shift and the arrow keys from its header, and by buttons in the menu', () => {
    const { onDrag } = open();
    button('Pin').focus();
    key({ key: 'ArrowLeft', shiftKey: true });
    expect(onDrag).not.toHaveBeenCalled();
    press('Pin');
    key({ key: 'ArrowLeft', shiftKey: true });
    key({ key: 'ArrowDown', shiftKey: true });
    press('More');
    press('Move right');
    expect(onDrag.mock.calls).toEqual([
      [-MOVE_STEP, 0],
      [0, MOVE_STEP],
      [MOVE_STEP, 0],
    ]);
  });

  it('has no pin where it can’t be kept', () => {
    render(<Card library={fixtureLibrary} entity="kabulov" onClose={vi.fn()} />);
    expect(screen.queryByRole('button', { name: 'Pin' })).toBeNull();
  });
});

describe('what is not marked', () => {
  it('can be the name, held before the mark goes, and undone', async () => {
    const { onUnmark, onPin, onOpenOptions } = open();
    press('More');
    press('Don’t mark “Kabulov”');
    expect(must(onPin.mock.invocationCallOrder[0])).toBeLessThan(
      must(onUnmark.mock.invocationCallOrder[0]),
    );
    expect(onUnmark).toHaveBeenLastCalledWith({ entity: 'kabulov', name: 'Kabulov' }, false);
    await said('“Kabulov” is no longer marked.');
    expect(screen.queryByRole('group', { name: 'More' })).toBeNull();
    press('All that is not marked');
    expect(onOpenOptions).toHaveBeenCalledOnce();
    press('Undo');
    expect(onUnmark).toHaveBeenLastCalledWith({ entity: 'kabulov', name: 'Kabulov' }, true);
    await screen.findByText('Marked again.');
    expect(onPin.mock.calls).toEqual([[true], [false]]);
  });

  it('can be the whole entity, also one that was gone to; the name and the mention are the first card’s', () => {
    const { onUnmark } = open();
    follow('Russia');
    press('More');
    expect(screen.queryByRole('button', { name: /Kabulov”/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Not this one/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Copy link/ })).toBeNull();
    press('Don’t mark Russia at all');
    expect(onUnmark).toHaveBeenLastCalledWith({ entity: 'russia' }, false);
  });

  it('can be this mention, until the page is left', async () => {
    const { onSkip, onUnmark } = open();
    press('More');
    press(/^Not this one/);
    expect(onSkip).toHaveBeenLastCalledWith(true);
    await screen.findByText('This mention is no longer marked.');
    press('Undo');
    expect(onSkip).toHaveBeenLastCalledWith(false);
    expect(onUnmark).not.toHaveBeenCalled();
  });

  it('stays pinned where the reader had pinned it', async () => {
    const { onPin } = open();
    press('Pin');
    press('More');
    press(/^Not this one/);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('Marked again.');
    expect(onPin.mock.calls).toEqual([[true]]);
  });

  it('says what could not be stored, and lets go of the card', async () => {
    const onUnmark = vi.fn(() => Promise.reject(new Error('disk full')));
    const { onPin } = open({ onUnmark });
    press('More');
    press('Don’t mark Zamir Kabulov at all');
    await screen.findByText('The choice could not be stored (disk full).');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(onPin.mock.calls).toEqual([[true], [false]]);
  });

  it('says where undoing fails, and can be tried again', async () => {
    const onUnmark = vi.fn((_: object, on: boolean) =>
      on ? Promise.reject(new Error('disk full')) : Promise.resolve(),
    );
    open({ onUnmark });
    press('More');
    press('Don’t mark “Kabulov”');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await said('“Kabulov” is no longer marked. The choice could not be stored (disk full).');
    expect(button('Undo')).toBeTruthy();
  });

  it('offers no name whose spelling is not known', () => {
    open({ name: undefined });
    press('More');
    expect(screen.queryByRole('button', { name: /^Don’t mark “/ })).toBeNull();
    expect(button('Don’t mark Zamir Kabulov at all')).toBeTruthy();
  });
});

describe('a link to the sentence', () => {
  it.each([
    [Promise.resolve(true), 'The link is on the clipboard.'],
    [Promise.resolve(false), 'The link could not be copied.'],
  ])('says whether it was copied', async (copied, words) => {
    open({ copyLink: () => copied });
    press('More');
    press('Copy link to this sentence');
    await waitFor(() => expect(screen.getByText(words).getAttribute('role')).toBe('status'));
  });
});

describe('the keys of a card', () => {
  it('are listed by ?, with the focus at the list, and Escape closes the list before the card', () => {
    const { onClose } = open();
    key({ key: '?' });
    const list = screen.getByRole('region', { name: 'Keyboard shortcuts' });
    expect(document.activeElement).toBe(within(list).getByRole('heading'));
    key({ key: 'Escape' });
    expect(screen.queryByRole('region', { name: 'Keyboard shortcuts' })).toBeNull();
    expect(document.activeElement).toBe(button('More'));
    expect(onClose).not.toHaveBeenCalled();
    key({ key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('go from heading to heading', () => {
    open({ byKeyboard: true });
    const at = () => document.activeElement?.textContent;
    key({ key: 'ArrowRight' });
    expect(at()).toMatch(/^Said/);
    key({ key: 'ArrowRight' });
    expect(at()).toMatch(/^Said about/);
    key({ key: 'ArrowLeft' });
    key({ key: 'ArrowLeft' });
    expect(at()).toBe('Zamir Kabulov');
    key({ key: 'ArrowLeft' });
    expect(at()).toBe('Zamir Kabulov');
  });

  it('go the other way where the text runs from right to left', () => {
    open({ byKeyboard: true });
    card('Zamir Kabulov').style.direction = 'rtl';
    key({ key: 'ArrowRight' });
    expect(document.activeElement?.textContent).toBe('Zamir Kabulov');
    key({ key: 'ArrowLeft' });
    expect(document.activeElement?.textContent).toMatch(/^Said/);
  });

  it('keep Tab inside a card that was opened by keyboard, or is pinned, and in no other', () => {
    const last = () => must([...document.querySelectorAll('summary')].at(-1));
    const tab = (shiftKey = false) => key({ key: 'Tab', shiftKey });
    open();
    last().focus();
    expect(tab()).toBe(true);
    press('Pin');
    expect(tab()).toBe(false);
    expect(document.activeElement).toBe(button('Pin'));
    tab(true);
    expect(document.activeElement).toBe(last());
    cleanup();
    open({ byKeyboard: true });
    tab(true);
    expect(document.activeElement).toBe(last());
  });
});

describe('the place of a mention', () => {
  it('is told beside the kind, and read out where the next card comes', () => {
    open({ place: { at: 3, of: 12 } });
    expect(screen.getByText('3 of 12')).toBeTruthy();
    const [said] = screen.getAllByRole('status');
    expect(said?.textContent).toBe('Mention 3 of 12');
    cleanup();
    open({ place: { at: 0, of: 0 } });
    expect(screen.queryByText('0 of 0')).toBeNull();
  });

  it('describes the card by its summary', () => {
    open();
    const id = card('Zamir Kabulov').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toContain('A second sentence');
  });
});

describe('words that differ', () => {
  const wordings = (other: string) => {
    const quotes = fixturePack.quotes.map((quote) =>
      quote.id === 'k-start' ? { ...quote, text: other } : quote,
    );
    open({ library: createLibrary([{ ...fixturePack, quotes }]) });
    return must(
      [...document.querySelectorAll('blockquote')].find(({ textContent }) => textContent === other),
    );
  };

  it('are marked in the quotation, which stays verbatim, and told in a line below', () => {
    const quote = wordings('That moment will only come if they begin to stick to it.');
    const marks = [...quote.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual(['That', 'they begin']);
    const line = must(quote.closest('figure')?.querySelector('.gl-differences'));
    expect(line.textContent).toBe(
      'Only here: That, they begin. Only above: this, les talibans] are starting',
    );
    // The quotation above is left as it is.
    expect(document.querySelectorAll('mark')).toHaveLength(2);
  });

  it.each([
    ['start fulfilling the expectations', 'No word in common with the quotation above'],
    [
      'This moment will only come if [les talibans] are starting to stick to it.',
      'The same words as above',
    ],
  ])('are not marked in “%s”', (other, words) => {
    const quote = wordings(other);
    expect(quote.querySelector('mark')).toBeNull();
    expect(quote.closest('figure')?.querySelector('.gl-differences')?.textContent).toBe(words);
  });
});
