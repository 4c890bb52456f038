// @vitest-environment jsdom
import '../../support/i18n';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/pack/library';
import { SidePanel } from '../../../src/panel/SidePanel';
import { createSearch } from '../../../src/search';
import { fakeHash } from '../../support/fake-hash';
import { fixtureLibrary, fixturePack } from '../../support/fixture-pack';
import { must } from '../../support/must';
import { toldPack } from '../../support/told-pack';

afterEach(cleanup);

function open(hash = '#/', library = fixtureLibrary) {
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

const box = () => screen.getByRole('searchbox', { name: 'Search the packs' });
const type = (value: string) => fireEvent.input(box(), { target: { value } });

describe('side panel', () => {
  it('opens with the focus in the search box, above a list by kind', () => {
    open();
    expect(document.activeElement).toBe(box());
    expect(screen.getByRole('heading', { name: /^People/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Zamir Kabulov' }).getAttribute('href')).toBe(
      '#/entity/kabulov',
    );
    expect(screen.getByRole('link', { name: 'Moscow talks of 2021' })).toBeTruthy();
  });

  it('shows results as one types, marked, by type, in one step of the history', () => {
    const location = open();
    type('k');
    type('kabulof');
    expect(location.history).toEqual(['#/', '#/search?q=kabulof']);
    expect(screen.getByRole('heading', { name: /^Names/ })).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^Recorded/ })).toBeTruthy();
    const first = screen
      .getAllByRole('link')
      .find((link) => link.getAttribute('href') === '#/entity/kabulov');
    expect(first?.querySelector('mark')?.textContent).toMatch(/^Kabul/);
    expect(box()).toHaveProperty('value', 'kabulof');
  });

  it('shows the way that a card came, each step with the way up to it', () => {
    open('#/entity/russia?from=lavrov&from=kabulov');
    const way = within(screen.getByRole('navigation', { name: 'The cards that led here' }));
    expect(way.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#/entity/lavrov',
      '#/entity/kabulov?from=lavrov',
    ]);
    expect(way.getByRole('link', { name: 'Zamir Kabulov' })).toBeTruthy();
  });

  it('goes from the box into the results by the arrow key', () => {
    open('#/search?q=lavrov');
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('href')).toBe('#/entity/lavrov');
  });

  it('helps where nothing is found, and clears', () => {
    const location = open('#/search?q=zzzz');
    expect(screen.getByText(/Nothing in the packs matches/).textContent).toContain('zzzz');
    expect(screen.getByText(/Try a surname/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(location.read()).toBe('#/');
    expect(screen.getByRole('navigation', { name: 'Browse' })).toBeTruthy();
  });

  it('shows an entity with all that its card has, related entities as links', () => {
    open('#/entity/kabulov');
    expect(screen.getByRole('heading', { level: 1, name: 'Zamir Kabulov' })).toBeTruthy();
    expect(document.querySelectorAll('blockquote').length).toBeGreaterThan(5);
    const related = within(screen.getByRole('region', { name: 'Related' }));
    expect(related.getByRole('link', { name: 'Russia' }).getAttribute('href')).toBe(
      '#/entity/russia',
    );
    const sources = within(screen.getByRole('region', { name: 'Sources' }));
    expect(
      sources.getByRole('link', { name: '[Report on the Moscow talks]' }).getAttribute('href'),
    ).toBe('#/source/talks/report');
  });

  it('leads from each footnote of an entity to its passage', () => {
    open('#/entity/kabulov');
    const role = within(screen.getByRole('list', { name: 'Roles' }));
    expect(role.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#/source/talks/report?at=0-10',
      '#/source/talks/daily?at=0-10',
    ]);
    expect(
      role.getByRole('link', { name: /^Source 1: .*Report.*, characters 0 to 10$/ }).textContent,
    ).toBe('1');
    const quote = screen.getByText('bias').closest('figure');
    expect(quote?.querySelector('.gl-ref')?.getAttribute('href')).toBe(
      '#/source/talks/report?at=0-4',
    );
  });

  it('lists events by their dates, the date beside each', () => {
    const [event] = fixturePack.events;
    const at = (id: string, date: string) => ({
      ...must(event),
      id,
      label: id,
      date: { date, basis: '' },
    });
    const events = [
      at('A talk of 2021', '2021-10-20'),
      at('Zeal', '1979/1989'),
      at('Since then', '2017/..'),
      at('A year', '2017'),
    ];
    open('#/', createLibrary([{ ...fixturePack, events }]));
    const list = must(screen.getByText('Zeal').closest('ul'));
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '1979–1989 Zeal',
      '2017 A year',
      'since 2017 Since then',
      '20 October 2021 A talk of 2021',
    ]);
  });

  it('tells what identifies an entity elsewhere, and follows no link by itself', () => {
    open('#/entity/ada-vale', createLibrary([toldPack]));
    const written = must(screen.getByText(/^Also written/).closest('details'));
    expect(written.open).toBe(false);
    expect(within(written).getByText('Ада Вейл').lang).toBe('ru');
    expect(written.textContent).toContain('Russian (\u2068ru\u2069)');
    expect(written.textContent).toContain('Looked up on https://example.org/vale, May 2019.');
    const item = must(screen.getByText('Q4815162342').closest('details'));
    const links = [written, item].map((part) => within(part).getByRole('link'));
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/vale',
      'https://example.org/wiki/Q4815162342',
    ]);
    for (const link of links) expect(link.getAttribute('rel')).toContain('noreferrer');
    cleanup();
    open('#/entity/tom-osk', createLibrary([toldPack]));
    expect(screen.queryByText(/^Also written|Wikidata/)).toBeNull();
  });

  it('moves the focus to the heading on the way to an entity', () => {
    const location = open('#/search?q=lavrov');
    void act(() => location.push('#/entity/lavrov'));
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 1, name: 'Sergei Lavrov' }),
    );
  });

  it('shows a source: what it states, what not, what is inferred, its quotes in order', () => {
    open('#/source/talks/daily');
    expect(
      screen.getByRole('heading', { level: 1, name: 'Kremlin urges Taliban to improve rights' }),
    ).toBeTruthy();
    expect(screen.getByText('States')).toBeTruthy();
    expect(screen.getByText('address')).toBeTruthy();
    expect(
      [...document.querySelectorAll('blockquote')].map((quote) => quote.textContent.slice(0, 12)),
    ).toEqual(['start fulfil', 'Not everyone', 'by punishing']);
    cleanup();
    open('#/source/talks/report');
    expect(screen.getByText('Inferred').closest('details')).toHaveProperty('open', true);
  });

  it.each([
    '#/entity/nobody',
    '#/source/talks/none',
    '#/nowhere',
    '#/entity/%E0%A4%A',
    '#/entity/',
    '#/search',
  ])('bears the address %s', (hash) => {
    open(hash);
    expect(screen.getByRole('main')).toBeTruthy();
  });

  it('says so where there is no pack', () => {
    open('#/', createLibrary([]));
    expect(screen.getByText('No pack is in use.')).toBeTruthy();
  });
});
