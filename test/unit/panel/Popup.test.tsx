// @vitest-environment jsdom
import '../../support/i18n';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { filterEntities, type FoundEntity } from '../../../src/panel/page-filter';
import { Popup } from '../../../src/panel/Popup';
import type { PageStatus, PopupProps } from '../../../src/panel/popup-model';
import { packEntries } from '../../../src/cli/entries';
import { fixtureLibrary } from '../../support/fixture-pack';
import { must } from '../../support/must';

afterEach(cleanup);

const packs = fixtureLibrary.packs.map(packEntries);

const live: PageStatus = {
  kind: 'live',
  mentions: 4,
  cut: false,
  isSandboxed: false,
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
    onLook: vi.fn(),
    onOpenPanel: vi.fn(),
    onOpenOptions: vi.fn(),
  };
  render(
    <Popup
      packs={packs}
      status={live}
      site="example.org"
      siteOn
      pattern={undefined}
      paused={false}
      problems={[]}
      {...calls}
      {...props}
    />,
  );
  return calls;
}

const box = () => screen.getByRole('searchbox', { name: 'Find on this page' });
const type = (words: string) => fireEvent.input(box(), { target: { value: words } });
const entries = () =>
  within(must(document.querySelector<HTMLElement>('.gl-page-list'))).getAllByRole('button');
const listed = () => entries().map((entry) => entry.querySelector('.gl-row-label')?.textContent);

describe('the box over the list', () => {
  it('leaves what has the words in a label or another name, whatever their case and accents', () => {
    const { onJump, onOpenPanel } = open();
    type(' KABÚ');
    expect(listed()).toEqual(['Zamir Kabulov']);
    expect(screen.getByText('1 entry left')).toBeTruthy();
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(onJump).toHaveBeenCalledExactlyOnceWith('kabulov');
    expect(onOpenPanel).not.toHaveBeenCalled();
    fireEvent.keyDown(box(), { key: 'Escape' });
    expect(listed()).toEqual(['Taliban', 'Zamir Kabulov']);
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(onJump).toHaveBeenCalledOnce();
  });

  it('leads to a search of the panel with the same words where nothing is left', () => {
    const { onOpenPanel } = open();
    type('Lavrov ');
    expect(screen.getByText(/No entry on this page has .*Lavrov/u)).toBeTruthy();
    fireEvent.keyDown(box(), { key: 'Enter' });
    fireEvent.click(screen.getByRole('button', { name: 'Search all packs' }));
    expect(onOpenPanel.mock.calls).toEqual([['Lavrov'], ['Lavrov']]);
  });

  it.each([
    ['', ['haibatullah', 'kabulov']],
    ['akhund', ['haibatullah']],
    ['zada', ['haibatullah']],
    ['akhund-zada', ['haibatullah']],
    ['kabulov zamir', ['kabulov']],
    ['bulov', []],
    ['kabulov akhund', []],
  ])('"%s" leaves %j', (query, left) => {
    const entity = (id: string, label: string, ...names: string[]): FoundEntity => ({
      entity: id,
      count: 1,
      language: 'en',
      entry: { id, label, kind: 'person', gist: '', names },
    });
    const all = [
      entity('haibatullah', 'Haibatullah Akhund-Zada', 'Akhund-Zada'),
      entity('kabulov', 'Zamir Kabulov', 'Kabulov'),
    ];
    expect(filterEntities(all, query).map((found) => found.entity)).toEqual(left);
  });
});

describe('popup', () => {
  it('tells screen readers that its list is the way to the marks, where there are any', () => {
    open();
    expect(screen.getByText(/not read out by screen readers/)).toBeTruthy();
    cleanup();
    open({ status: { ...live, mentions: 0, entities: [] } });
    expect(screen.queryByText(/not read out by screen readers/)).toBeNull();
  });

  it('lists the entities of the page in order, with count, kind and the first sentence', () => {
    const { onJump } = open();
    expect(screen.getByRole('heading', { name: 'On this page' })).toBeTruthy();
    const [taliban, kabulov] = entries();
    expect(taliban?.textContent).toBe('Taliban 1 mention Group Taliban in October 2021.');
    expect(kabulov?.textContent).toBe(
      'Zamir Kabulov 3 mentions Person Zamir Kabulov in October 2021.',
    );
    fireEvent.click(must(kabulov));
    expect(onJump).toHaveBeenCalledWith('kabulov');
  });

  it('moves in the list by the arrow keys', () => {
    open();
    const [first, second] = entries();
    // From the box, which has the focus when the popup opens.
    expect(document.activeElement).toBe(box());
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(must(first), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(must(second), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(must(second), { key: 'ArrowUp' });
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(must(first), { key: 'End' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(must(second), { key: 'Home' });
    expect(document.activeElement).toBe(box());
    fireEvent.keyDown(box(), { key: 'End' });
    expect(document.activeElement).toBe(box());
  });

  it.each<[PageStatus, RegExp]>([
    [{ ...live, entities: [], mentions: 0 }, /No names on this page that a pack knows/],
    [{ kind: 'connecting' }, /Reading the page/],
    [{ kind: 'paused' }, /switched off/],
    [{ kind: 'site-off' }, /not marked on this site/],
    [{ kind: 'unreachable', reason: 'browser-page' }, /its own pages/],
    [{ kind: 'unreachable', reason: 'store' }, /extension store/],
    [{ kind: 'unreachable', reason: 'reload' }, /Reload it/],
    [{ kind: 'unreachable', reason: 'other' }, /cannot be read/],
    [{ kind: 'unreachable', reason: 'pdf' }, /This is a PDF/],
    [{ kind: 'unreachable', reason: 'loading' }, /still loading/],
    [{ kind: 'not-listed' }, /not on the list/],
    [{ kind: 'not-asked' }, /only when you ask/],
  ])('gives the reason: %j', (status, words) => {
    open({ status });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.queryByRole('list', { name: 'Notices' })).toBeNull();
  });

  it('says what the list lacks, and where no card can open', () => {
    open({ status: { ...live, cut: true, isSandboxed: true } });
    expect(screen.getByText(/more mentions than are listed/)).toBeTruthy();
    expect(screen.getByText(/its sandbox keeps scripts out/)).toBeTruthy();
  });

  it('looks at a page that was not asked for', () => {
    const { onLook } = open({ status: { kind: 'not-asked' }, siteOn: undefined });
    expect(screen.getAllByRole('switch')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Look at this page' }));
    expect(onLook).toHaveBeenCalledOnce();
  });

  it('says that no pack is in use, where none is', () => {
    open({ packs: [], status: { ...live, entities: [], mentions: 0 } });
    expect(screen.getByText('No pack is in use.')).toBeTruthy();
    expect(screen.getByText(/Switch a pack on/)).toBeTruthy();
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

  it('says which pattern decides for a site, and lets it be changed in the options only', () => {
    open({ siteOn: false, pattern: '*.example.org' });
    const here = screen.getByRole('switch', { name: 'On example.org' });
    expect(here).toHaveProperty('disabled', true);
    expect(screen.getByText(/Set for .*\*\.example\.org.* in the options/u)).toBeTruthy();
  });

  it('has no switch for a page without a site', () => {
    open({ site: undefined });
    expect(screen.getAllByRole('switch')).toHaveLength(1);
  });

  it('opens panel and options, and shows notices', () => {
    const { onOpenPanel, onOpenOptions } = open({ problems: ['A pack was set aside.'] });
    fireEvent.click(screen.getByRole('button', { name: 'Open side panel' }));
    fireEvent.click(screen.getByRole('button', { name: 'Options' }));
    expect(onOpenPanel).toHaveBeenCalledExactlyOnceWith();
    expect(onOpenOptions).toHaveBeenCalledOnce();
    expect(screen.getByRole('list', { name: 'Notices' }).textContent).toBe('A pack was set aside.');
  });

  it('passes over an entity that no pack has any more', () => {
    open({ status: { ...live, mentions: 1, entities: [{ entity: 'gone', count: 1 }] } });
    expect(document.querySelector('.gl-page-list')).toBeNull();
  });
});
