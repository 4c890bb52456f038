// @vitest-environment jsdom
import '../../../support/i18n';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { Blob } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../../../../src/pack/library';
import type { Span } from '../../../../src/pack/source-passages';
import { SidePanel } from '../../../../src/panel/SidePanel';
import type { CopyFile } from '../../../../src/panel/source/source-copy';
import { createSearch } from '../../../../src/search';
import { fakeHash } from '../../../support/fake-hash';
import { must } from '../../../support/must';
import { PLACES, TOLD_TEXT, toldPack } from '../../../support/told-pack';

beforeEach(() => {
  // jsdom lays nothing out, so it has nothing to scroll.
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const PAGE = '#/source/told/told';
const addressOf = ({ start, end }: Span) => `${PAGE}?at=${start}-${end}`;

/** A file as browsers have it; jsdom's own can't be read, and its buffers are none to Node's digests. */
function file(content: string, name = 'mine.txt'): CopyFile {
  const blob = new Blob([content]);
  return { name, size: blob.size, arrayBuffer: () => blob.arrayBuffer() };
}

function open(hash = PAGE) {
  const library = createLibrary([toldPack]);
  const location = fakeHash(hash);
  render(
    <SidePanel
      library={library}
      search={createSearch(library)}
      problems={[]}
      location={location}
    />,
  );
  return location;
}

function choose(...files: CopyFile[]): void {
  const input = must(document.querySelector('input[type=file]'));
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
}

const text = () => must(document.querySelector<HTMLElement>('.gl-text'));
async function openCopy(): Promise<void> {
  choose(file(TOLD_TEXT));
  await screen.findByRole('button', { name: 'Close this copy' });
}
/** The words of the passage that is looked at, as the open copy marks them. */
const lookedAt = () =>
  [...document.querySelectorAll('.gl-passage-at')].map((part) => part.textContent).join('');
const note = () => within(screen.getByRole('region', { name: /^Characters/ }));

/** Follows a link as a browser would. */
function follow(location: ReturnType<typeof fakeHash>, link: HTMLElement): void {
  link.focus();
  fireEvent.click(link);
  const href = must(link.getAttribute('href'));
  if (href !== location.read()) void act(() => location.push(href));
}

describe('the page of a source', () => {
  it('has quotations and records in the order of the text, each with its place', () => {
    open();
    const entries = within(screen.getByRole('region', { name: /^In the order/ }));
    expect(
      entries.getAllByRole('listitem').map((item) => ({
        words: must(item.querySelector('blockquote, .gl-fact > p > span')).textContent.slice(0, 12),
        place: within(item).getByRole('img').getAttribute('aria-label'),
      })),
    ).toEqual(
      [
        { words: 'Ada Vale put', spans: [PLACES.said] },
        { words: 'we are close', spans: [PLACES.deal] },
        { words: 'No deal was ', spans: must(toldPack.facts[0]).evidence.toReversed() },
        { words: 'agreed in pa', spans: [PLACES.part] },
        { words: 'نحن قريبون م', spans: [PLACES.arabic] },
        { words: 'a start', spans: [PLACES.start] },
      ].map(({ words, spans }) => ({
        words,
        place: `Characters ${spans
          .map(({ start, end }) => `${start} to ${end}`)
          .join(' and ')} of ${must(toldPack.sources[0]).length}`,
      })),
    );
    expect(screen.getByRole('img', { name: /^The line is the text/ })).toBeTruthy();
  });

  it('shows at a passage what rests on it and the quotations inside it', () => {
    open(addressOf(PLACES.said));
    expect(document.activeElement?.textContent).toMatch(/^Characters/);
    expect(note().getByText('Ada Vale put a deal within reach.')).toBeTruthy();
    expect(
      [...must(document.querySelector('.gl-note')).querySelectorAll('blockquote')].map(
        ({ textContent }) => textContent,
      ),
    ).toEqual(['we are close to a deal 🤝 and we know it']);
    expect(note().getByText(/Of the rest of the passage the pack holds no words/)).toBeTruthy();
    expect(note().getByText(/passages that share words with it/)).toBeTruthy();
  });

  it('goes from an entry to its passage and back to the entry', () => {
    const location = open();
    const [link] = screen.getAllByRole('link', { name: 'Show the passage' });
    follow(location, must(link));
    expect(location.read()).toBe(addressOf(PLACES.said));
    expect(document.activeElement?.textContent).toMatch(/^Characters/);
    fireEvent.keyDown(must(document.activeElement), { key: 'Escape' });
    expect(location.read()).toBe(PAGE);
    expect(document.activeElement).toBe(link);
  });

  it('passes over a place beyond the text', () => {
    open(`${PAGE}?at=10-99999`);
    expect(screen.queryByRole('region', { name: /^Characters/ })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
  });

  it.each([
    ['#/source/told/other', 'neither quotations nor records'],
    ['#/source/told/none', 'No pack in use has this source'],
  ])('bears %s', (hash, words) => {
    open(hash);
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
  });
});

describe('an open copy', () => {
  it('shows the whole text, unchanged, with every passage marked in its place', async () => {
    open();
    await openCopy();
    expect(text().textContent).toBe(TOLD_TEXT);
    expect(text().getAttribute('dir')).toBe('auto');
    const links = within(text()).getAllByRole('link');
    const at = (words: string) => links.find(({ textContent }) => textContent === words);
    expect(at('agreed in part')?.getAttribute('href')).toBe(addressOf(PLACES.part));
    expect(at('agreed in part')?.querySelector('.gl-passage-quote')).toBeTruthy();
    expect(at('we are close to a deal 🤝 and we know it')?.getAttribute('href')).toBe(
      addressOf(PLACES.deal),
    );
    expect(at('نحن قريبون من اتفاق')?.querySelector('.gl-passage-quote')).toBeTruthy();
    // What a role and a state of the source rest on is marked too.
    expect(at('led the delegation of the harbour council')).toBeTruthy();
    expect(at('Friday, May 3, 2019')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('The text itself');
  });

  it('shows what rests on a passage that is followed, and gives the focus back', async () => {
    const location = open();
    await openCopy();
    const words = within(text()).getByRole('link', { name: 'agreed in part' });
    follow(location, words);
    expect(lookedAt()).toBe('agreed in part');
    expect(words.getAttribute('aria-current')).toBe('location');
    expect(document.activeElement?.textContent).toMatch(/^Characters/);
    expect(note().getByText('Quotation')).toBeTruthy();
    expect(note().getAllByRole('link', { name: 'Ada Vale' }).length).toBeGreaterThan(0);
    fireEvent.click(note().getByRole('button', { name: 'Leave this passage' }));
    expect(lookedAt()).toBe('');
    expect(document.activeElement).toBe(words);
  });

  it('goes from an entry to its words, also when they are looked at already', async () => {
    const location = open();
    await openCopy();
    const [link] = screen.getAllByRole('link', { name: 'Show in the text' });
    follow(location, must(link));
    expect(lookedAt()).toBe(
      TOLD_TEXT.slice(TOLD_TEXT.indexOf('Ada Vale, who'), TOLD_TEXT.indexOf('. The council')),
    );
    const first = document.activeElement;
    expect(first?.textContent).toBe('Ada Vale');
    follow(location, must(link));
    expect(document.activeElement).toBe(first);
    const parts = screen.getAllByRole('link', { name: /^Show passage \d of 2 in the text$/ });
    expect(parts.map(({ textContent }) => textContent)).toEqual(['1', '2']);
  });

  it('opens at the passage that was asked for, also one that nothing rests on', async () => {
    open(`${PAGE}?at=0-2`);
    expect(note().getByText(/Nothing in the pack rests/)).toBeTruthy();
    await openCopy();
    expect(lookedAt()).toBe('🚢🚢');
    expect(document.activeElement?.textContent).toBe('🚢🚢');
  });

  it('is kept while the panel is open, and goes when it is closed', async () => {
    const location = open();
    await openCopy();
    void act(() => location.push('#/entity/ada-vale'));
    expect(document.querySelector('.gl-text')).toBeNull();
    void act(() => location.push(PAGE));
    expect(text().textContent).toBe(TOLD_TEXT);
    fireEvent.click(screen.getByRole('button', { name: 'Close this copy' }));
    expect(document.querySelector('.gl-text')).toBeNull();
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Open your copy of this text' }),
    );
  });

  it('can be dropped anywhere on the page', async () => {
    open();
    const dataTransfer = { types: ['Files'], files: [file(TOLD_TEXT)] };
    fireEvent.dragOver(document.body, { dataTransfer });
    expect(document.querySelector('.gl-drop')).toBeTruthy();
    expect(fireEvent.drop(document.body, { dataTransfer })).toBe(false);
    await screen.findByRole('button', { name: 'Close this copy' });
    expect(document.querySelector('.gl-drop')).toBeNull();
    expect(fireEvent.drop(document.body, { dataTransfer: { types: ['text/plain'] } })).toBe(true);
  });
});

describe('a file that is not taken', () => {
  const message = async (words: RegExp) => {
    await within(screen.getByRole('alert')).findByText(words);
    return screen.getByRole('alert');
  };

  it('that does not fit: names the file that would, and gives both digests', async () => {
    open();
    choose(file('Some other words.', 'wrong.txt'));
    const alert = await message(/wrong\.txt.* is not the text that this pack was made from/);
    expect(alert.textContent).toContain('told.txt');
    expect(alert.textContent).toContain('line ends');
    const expected = must(toldPack.sources[0]).sha256;
    expect(alert.textContent).toContain(`${expected.slice(0, 8)}…${expected.slice(-8)}`);
    expect(within(must(alert.querySelector('details'))).getByText(expected)).toBeTruthy();
    expect(document.querySelector('.gl-text')).toBeNull();
  });

  it('that is another source’s text: says which', async () => {
    open();
    choose(file('Another text.'));
    const alert = await message(/It is the text of another source/);
    expect(within(alert).getByRole('link').getAttribute('href')).toBe('#/source/told/other');
  });

  it('gives each other fault its own message, and takes it back when a file fits', async () => {
    open();
    choose(file(''));
    await message(/is empty/);
    choose({ name: 'a', size: 6 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error()) });
    await message(/too large.* up to 5 MB/);
    choose({ name: 'a', size: 6, arrayBuffer: () => Promise.reject(new Error()) });
    await message(/can’t be read/);
    choose({ name: 'a', size: 1, arrayBuffer: () => Promise.resolve(Uint8Array.of(255).buffer) });
    await message(/not plain text in UTF-8/);
    choose(file('a'), file('b'));
    await message(/several files/);
    await openCopy();
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('is forgotten when another is chosen before it is read', async () => {
    open();
    let finish: (bytes: ArrayBuffer) => void = () => undefined;
    const slow = new Promise<ArrayBuffer>((resolve) => (finish = resolve));
    choose({ name: 'slow', size: 1, arrayBuffer: () => slow });
    await openCopy();
    finish(Uint8Array.of(97).buffer);
    await act(() => slow.then(() => new Promise((resolve) => setTimeout(resolve))));
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(text().textContent).toBe(TOLD_TEXT);
  });
});
