// @vitest-environment jsdom
import '../../support/i18n';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../src/panel/Popup';
import type { PageStatus, PopupProps } from '../../../src/panel/popup-model';
import { fixtureLibrary } from '../../support/fixture-pack';
import { must } from '../../support/must';

afterEach(cleanup);

const live: PageStatus = {
  kind: 'live',
  mentions: 4,
  entities: [
    { entity: 'taliban', count: 1 },
    { entity: 'kabulov', count: 3 },
  ],
};

function open(props: Partial<PopupProps> = {}) {
  const calls = {
    onJump: vi.fn(),
    onPause: vi.fn(),
    onSite: vi.fn(),
    onReload: vi.fn(),
    onOpenPanel: vi.fn(),
    onOpenOptions: vi.fn(),
  };
  render(
    <Popup
      library={fixtureLibrary}
      status={live}
      site="example.org"
      siteOn
      paused={false}
      problems={[]}
      {...calls}
      {...props}
    />,
  );
  return calls;
}

describe('popup', () => {
  it('tells screen readers that its list is the way to the marks, where there are any', () => {
    open();
    expect(screen.getByText(/not read out by screen readers/)).toBeTruthy();
    cleanup();
    open({ status: { kind: 'live', mentions: 0, entities: [] } });
    expect(screen.queryByText(/not read out by screen readers/)).toBeNull();
  });

  it('lists the entities of the page in order, with count, kind and the first sentence', () => {
    const { onJump } = open();
    expect(screen.getByRole('heading', { name: 'On this page' })).toBeTruthy();
    const [taliban, kabulov] = screen
      .getAllByRole('listitem')
      .map((item) => must(item.querySelector('button')));
    expect(taliban?.textContent).toBe('Taliban 1 mention Group Taliban in October 2021.');
    expect(kabulov?.textContent).toBe(
      'Zamir Kabulov 3 mentions Person Zamir Kabulov in October 2021.',
    );
    fireEvent.click(must(kabulov));
    expect(onJump).toHaveBeenCalledWith('kabulov');
  });

  it('moves in the list by the arrow keys', () => {
    open();
    const [first, second] = screen
      .getAllByRole('listitem')
      .map((item) => must(item.querySelector('button')));
    must(first).focus();
    fireEvent.keyDown(must(first), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(must(second), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(must(second), { key: 'ArrowUp' });
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(must(first), { key: 'End' });
    expect(document.activeElement).toBe(second);
  });

  it.each<[PageStatus, RegExp]>([
    [{ kind: 'live', entities: [], mentions: 0 }, /No names on this page that a pack knows/],
    [{ kind: 'connecting' }, /Reading the page/],
    [{ kind: 'paused' }, /switched off/],
    [{ kind: 'site-off' }, /not marked on this site/],
    [{ kind: 'unreachable', reason: 'browser-page' }, /its own pages/],
    [{ kind: 'unreachable', reason: 'store' }, /extension store/],
    [{ kind: 'unreachable', reason: 'reload' }, /Reload it/],
    [{ kind: 'unreachable', reason: 'other' }, /cannot be read/],
  ])('gives the reason: %j', (status, words) => {
    open({ status });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('offers to reload only where that helps', () => {
    const { onReload } = open({ status: { kind: 'unreachable', reason: 'reload' } });
    fireEvent.click(screen.getByRole('button', { name: 'Reload the page' }));
    expect(onReload).toHaveBeenCalledOnce();
    cleanup();
    open({ status: { kind: 'unreachable', reason: 'store' } });
    expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
  });

  it('has a switch for all sites and one for this', () => {
    const { onPause, onSite } = open({ siteOn: false });
    const everywhere = screen.getByRole('switch', { name: 'Mark names' });
    const here = screen.getByRole('switch', { name: 'On example.org' });
    expect(everywhere.getAttribute('aria-checked')).toBe('true');
    expect(here.getAttribute('aria-checked')).toBe('false');
    fireEvent.click(everywhere);
    fireEvent.click(here);
    expect(onPause).toHaveBeenCalledWith(true);
    expect(onSite).toHaveBeenCalledWith(true);
  });

  it('has no switch for a page without a site', () => {
    open({ site: undefined });
    expect(screen.getAllByRole('switch')).toHaveLength(1);
  });

  it('opens panel and options, and shows notices', () => {
    const { onOpenPanel, onOpenOptions } = open({ problems: ['A pack was set aside.'] });
    fireEvent.click(screen.getByRole('button', { name: 'Open side panel' }));
    fireEvent.click(screen.getByRole('button', { name: 'Options' }));
    expect(onOpenPanel).toHaveBeenCalledOnce();
    expect(onOpenOptions).toHaveBeenCalledOnce();
    expect(screen.getByRole('list', { name: 'Notices' }).textContent).toBe('A pack was set aside.');
  });

  it('passes over an entity that no pack has any more', () => {
    open({ status: { kind: 'live', mentions: 1, entities: [{ entity: 'gone', count: 1 }] } });
    expect(screen.queryByRole('listitem')).toBeNull();
  });
});
