// @vitest-environment jsdom
import '../../../support/i18n';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HereContext } from '../../../../src/panel/here/here-context';
import type { Here, HereSource, HereStatus } from '../../../../src/panel/here/here';
import { OnThisPage } from '../../../../src/panel/here/OnThisPage';
import { PageView } from '../../../../src/panel/here/PageView';
import { fixtureLibrary } from '../../../support/fixture-pack';
import { must } from '../../../support/must';

const intoView = vi.fn();

beforeEach(() => {
  intoView.mockReset();
  Element.prototype.scrollIntoView = intoView;
});
afterEach(cleanup);

const mention = (key: string, entity: string, name: string) => ({
  key,
  entity,
  before: 'before ',
  name,
  after: ' after',
  language: 'en',
});

const live: HereStatus = {
  kind: 'live',
  entities: [
    { entity: 'taliban', count: 1 },
    { entity: 'kabulov', count: 7 },
  ],
  mentions: [
    mention('0/1', 'taliban', 'Taliban'),
    ...[2, 3, 4, 5, 6].map((id) => mention(`0/${id}`, 'kabulov', `Kabulov ${id}`)),
  ],
  onScreen: [],
};

function open(status: HereStatus, view = <PageView library={fixtureLibrary} />) {
  let now: Here = { status, title: 'Talks' };
  const listeners = new Set<() => void>();
  const source = {
    read: () => now,
    subscribe: (onChange: () => void) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    go: vi.fn(),
    reload: vi.fn(),
    openPanel: vi.fn(),
  } satisfies HereSource;
  const { unmount } = render(<HereContext.Provider value={source}>{view}</HereContext.Provider>);
  const become = (next: HereStatus) =>
    act(() => {
      now = { ...now, status: next };
      for (const listener of listeners) listener();
    });
  return { source, become, unmount, listeners };
}

const current = () =>
  [...document.querySelectorAll('[aria-current="location"]')].map((found) => found.textContent);

describe('what the page beside the panel names', () => {
  it('is listed by first appearance, each mention among its words, the rest unfolded on demand', () => {
    open(live);
    expect(screen.getByText('Talks')).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#/entity/taliban',
      '#/entity/kabulov',
    ]);
    expect(screen.getByRole('button', { name: 'before Taliban after' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Kabulov 5/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '2 more mentions' }));
    expect(screen.getByRole('button', { name: /Kabulov 6/ })).toBeTruthy();
    expect(screen.getByText('2 further mentions are not listed.')).toBeTruthy();
  });

  it('is gone to by its entry, which stays current while it is on the screen', async () => {
    const { source, become } = open(live);
    fireEvent.click(screen.getByRole('button', { name: /Kabulov 3/ }));
    expect(source.go).toHaveBeenCalledExactlyOnceWith('0/3');
    await become({ ...live, onScreen: ['0/2', '0/3'] });
    expect(current()).toEqual(['before Kabulov 3 after']);
    await become({ ...live, onScreen: ['0/2'] });
    expect(current()).toEqual(['before Kabulov 2 after']);
  });

  it('is current as it comes onto the screen, is kept in sight, and marks its entity', async () => {
    const { become } = open(live);
    expect(current()).toEqual([]);
    await become({ ...live, onScreen: ['0/1'] });
    expect(current()).toEqual(['before Taliban after']);
    expect(intoView).toHaveBeenCalledTimes(1);
    const [taliban, kabulov] = screen
      .getAllByRole('link')
      .map((link) => must(link.closest('li')).getAttribute('aria-current'));
    expect([taliban, kabulov]).toEqual(['true', null]);
    // Of what is folded away, that which unfolds it.
    await become({ ...live, onScreen: ['0/6'] });
    expect(current()).toEqual(['2 more mentions']);
  });

  it('is not moved from under a reader who is at the list', async () => {
    const { become } = open(live);
    screen.getByRole('button', { name: /Taliban/ }).focus();
    await become({ ...live, onScreen: ['0/3'] });
    expect(intoView).not.toHaveBeenCalled();
  });

  it('is walked through by the arrow keys', () => {
    open(live);
    const [link] = screen.getAllByRole('link');
    link?.focus();
    fireEvent.keyDown(must(link), { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('before Taliban after');
  });

  it('is followed only as long as it is shown', async () => {
    const { listeners, unmount } = open(live);
    expect(listeners.size).toBe(1);
    unmount();
    await vi.waitFor(() => expect(listeners.size).toBe(0));
  });
});

describe('where nothing can be listed', () => {
  it.each<[HereStatus, RegExp]>([
    [{ kind: 'alone' }, /stands in a tab of its own/],
    [{ kind: 'connecting' }, /Reading the page/],
    [{ kind: 'paused' }, /switched off/],
    [{ kind: 'site-off' }, /not marked on this site/],
    [{ ...live, entities: [], mentions: [] }, /No names on this page/],
    [{ kind: 'unreachable', reason: 'browser-page' }, /its own pages/],
    [{ kind: 'unreachable', reason: 'store' }, /extension store/],
    [{ kind: 'unreachable', reason: 'pdf' }, /This is a PDF/],
    [{ kind: 'unreachable', reason: 'reload' }, /Reload it/],
    [{ kind: 'unreachable', reason: 'other' }, /cannot be read/],
  ])('%o says why', (status, words) => {
    open(status);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('offers what helps', () => {
    const alone = open({ kind: 'alone' });
    fireEvent.click(screen.getByRole('button', { name: 'Open side panel' }));
    expect(alone.source.openPanel).toHaveBeenCalledTimes(1);
    cleanup();
    const old = open({ kind: 'unreachable', reason: 'reload' });
    fireEvent.click(screen.getByRole('button', { name: 'Reload the page' }));
    expect(old.source.reload).toHaveBeenCalledTimes(1);
  });
});

describe('an entity’s mentions on the page', () => {
  it('are counted and gone through', () => {
    const { source } = open(live, <OnThisPage entity="kabulov" />);
    expect(screen.getByText('7 mentions on this page')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Next mention on the page' }));
    fireEvent.click(screen.getByRole('button', { name: 'Next mention on the page' }));
    expect(source.go.mock.calls).toEqual([['0/2'], ['0/3']]);
    expect(screen.getByText('Mention 2 of 7')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Previous mention on the page' }));
    expect(source.go).toHaveBeenLastCalledWith('0/2');
  });

  it.each<[string, HereStatus]>([
    ['no tab is followed', { kind: 'alone' }],
    ['it is not named', { ...live, entities: [] }],
  ])('are not spoken of where %s', (_, status) => {
    open(status, <OnThisPage entity="kabulov" />);
    expect(screen.queryByRole('group')).toBeNull();
  });
});
