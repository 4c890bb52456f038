// @vitest-environment jsdom
import '../../../support/i18n';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../../../../src/pack/library';
import { RecentContext, type RecentSearches } from '../../../../src/panel/search/recent-context';
import { SidePanel } from '../../../../src/panel/SidePanel';
import { createSearch, type Found, type Search } from '../../../../src/search';
import { fakeHash } from '../../../support/fake-hash';
import { fixtureLibrary, fixturePack } from '../../../support/fixture-pack';
import { must } from '../../../support/must';

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});
afterEach(cleanup);

interface Options {
  readonly library?: typeof fixtureLibrary;
  readonly search?: Search;
  readonly recent?: RecentSearches;
}

function open(hash: string, { library = fixtureLibrary, search, recent }: Options = {}) {
  const location = fakeHash(hash);
  render(
    <RecentContext.Provider value={recent}>
      <SidePanel
        library={library}
        search={search ?? createSearch(library)}
        problems={[]}
        location={location}
      />
    </RecentContext.Provider>,
  );
  return location;
}

const box = () => screen.getByRole('searchbox');
const rows = () => [...document.querySelectorAll<HTMLAnchorElement>('a.gl-row')];
const focused = () => document.activeElement;
const engine = createSearch(fixtureLibrary);
const answered = (answer: ((found: Found) => void) | undefined, query: string) =>
  act(async () => {
    must(answer)(engine({ query }));
    await Promise.resolve();
  });
const press = (key: string) => fireEvent.keyDown(must(focused()), { key });

describe('facets', () => {
  it('narrow the results in a step of the history, and can be taken back', () => {
    const location = open('#/search?q=kabulov');
    fireEvent.click(screen.getByRole('button', { name: /^Recorded/ }));
    expect(location.read()).toBe('#/search?q=kabulov&kind=fact');
    expect(location.history).toHaveLength(2);
    expect(rows()).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe('1 result');
    fireEvent.click(screen.getByRole('button', { name: 'All' }));
    expect(location.read()).toBe('#/search?q=kabulov');
  });

  it('offer only what leaves something, with how much, and show what is chosen', () => {
    const location = open('#/search?q=kabulov&kind=quote');
    const source = screen.getByLabelText('Source');
    const offered = within(source).getAllByRole('option');
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      'Any',
      expect.stringMatching(/Report.*\(4\)$/),
      expect.stringMatching(/Kremlin.*\(3\)$/),
    ]);
    expect(screen.queryByLabelText('Who says it')).toBeNull();
    fireEvent.change(source, { target: { value: 'talks/daily' } });
    expect(location.read()).toBe('#/search?q=kabulov&kind=quote&source=talks%2Fdaily');
    expect(rows()).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: /^No longer narrow to .*Kremlin/ }));
    expect(focused()).toBe(screen.getByText('Narrow down'));
    expect(location.read()).toBe('#/search?q=kabulov&kind=quote');
  });

  it('take a date as far as it is known, and say when it is none', () => {
    const location = open('#/search?q=kabulov');
    const from = screen.getByLabelText(/^From/);
    fireEvent.change(from, { target: { value: '2021-13' } });
    expect(from.getAttribute('aria-invalid')).toBe('true');
    expect(location.read()).toBe('#/search?q=kabulov');
    fireEvent.change(from, { target: { value: ' 2021-10 ' } });
    expect(location.read()).toBe('#/search?q=kabulov&from=2021-10');
    expect(from.getAttribute('aria-invalid')).toBe('false');
  });

  it('can be given up where they leave nothing', () => {
    const location = open('#/search?q=kabulov&from=2030');
    expect(screen.getByRole('status').textContent).toBe(
      'Nothing in the packs is all of this at once.',
    );
    fireEvent.click(screen.getByRole('button', { name: /^Show \d+ results without/ }));
    expect(focused()).toBe(box());
    expect(location.read()).toBe('#/search?q=kabulov');
    expect(rows().length).toBeGreaterThan(1);
  });

  it('stay while one types on, and go with Escape in an empty box', () => {
    const location = open('#/search?q=kabulov&kind=quote');
    fireEvent.input(box(), { target: { value: 'taliban' } });
    expect(location.read()).toBe('#/search?q=taliban&kind=quote');
    fireEvent.keyDown(box(), { key: 'Escape' });
    expect(location.read()).toBe('#/search?kind=quote');
    expect(rows()).toHaveLength(fixturePack.quotes.length);
    fireEvent.keyDown(box(), { key: 'Escape' });
    expect(location.read()).toBe('#/');
  });
});

describe('results', () => {
  it('are gone through by the keys, and left for the box', () => {
    open('#/search?q=kabulov');
    box().focus();
    press('ArrowDown');
    expect(focused()).toBe(rows()[0]);
    press('End');
    expect(focused()).toBe(rows().at(-1));
    press('ArrowUp');
    expect(focused()).toBe(rows().at(-2));
    press('Home');
    expect(focused()).toBe(rows()[0]);
    press('ArrowUp');
    expect(focused()).toBe(box());
    press('ArrowDown');
    press('Escape');
    expect(focused()).toBe(box());
  });

  it('in thousands are drawn as far as the window shows them', () => {
    const [fact] = fixturePack.facts;
    const facts = Array.from({ length: 10_000 }, (_, i) => ({
      ...must(fact),
      id: `f-${i}`,
      text: `Entry ${i}`,
    }));
    open('#/search?kind=fact', { library: createLibrary([{ ...fixturePack, facts }]) });
    expect(screen.getByRole('status').textContent).toBe('10,000 results');
    expect(rows().length).toBeGreaterThan(5);
    expect(rows().length).toBeLessThan(60);
    expect(must(rows()[0]?.closest('li')).getAttribute('aria-setsize')).toBe('10000');
  });

  it('of the question before stay until the answer comes; an answer to nobody changes nothing', async () => {
    const answers: ((found: Found | undefined) => void)[] = [];
    const search: Search = () => new Promise((resolve) => answers.push(resolve));
    open('#/search?q=lavrov', { search });
    await answered(answers[0], 'lavrov');
    expect(rows()[0]?.textContent).toContain('Lavrov');
    fireEvent.input(box(), { target: { value: 'zzzz' } });
    fireEvent.input(box(), { target: { value: 'kabulov' } });
    await answered(answers[1], 'zzzz');
    expect(rows()[0]?.textContent).toContain('Lavrov');
    expect(screen.queryByText(/Nothing in the packs/)).toBeNull();
    await answered(answers[2], 'kabulov');
    expect(rows()[0]?.textContent).toContain('Kabulov');
  });

  it('that can’t be had are accounted for', async () => {
    open('#/search?q=lavrov', { search: () => Promise.reject(new Error('no worker')) });
    expect((await screen.findByRole('alert')).textContent).toContain('no worker');
  });

  it('lead to accounts and to sources', () => {
    open('#/search?q=recognition');
    const account = rows().find(
      ({ textContent }) => textContent.trim() === 'When recognition will come',
    );
    expect(account?.getAttribute('href')).toBe('#/account/a-moment');
    cleanup();
    open('#/search?q=kremlin+urges');
    expect(rows()[0]?.getAttribute('href')).toBe('#/source/talks/daily');
  });

  it('where there are none, near words are a way on', () => {
    open('#/search?q=moutalibanne');
    expect(screen.getByRole('link', { name: 'Taliban' }).getAttribute('href')).toBe(
      '#/search?q=Taliban',
    );
  });
});

describe('recent searches', () => {
  const kept = (queries: string[], fails = false): RecentSearches => ({
    list: () => (fails ? Promise.reject(new Error('no storage')) : Promise.resolve([...queries])),
    add: (query) => {
      queries.unshift(query);
      return Promise.resolve();
    },
    clear: () => {
      queries.length = 0;
      return Promise.resolve();
    },
  });

  it('are kept when a result is opened, shown at home, and forgotten when asked to', async () => {
    const queries = ['taliban'];
    const recent = kept(queries);
    const location = open('#/search?q=lavrov', { recent });
    fireEvent.click(must(rows()[0]));
    expect(queries).toEqual(['lavrov', 'taliban']);
    void act(() => location.push('#/'));
    const list = within(await screen.findByRole('region', { name: 'Recent searches' }));
    expect(list.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#/search?q=lavrov',
      '#/search?q=taliban',
    ]);
    fireEvent.click(list.getByRole('button', { name: 'Forget them' }));
    await vi.waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Recent searches' })).toBeNull(),
    );
    expect(queries).toEqual([]);
    expect(focused()).toBe(box());
  });

  it('that can’t be read are said to be so', async () => {
    open('#/', { recent: kept([], true) });
    expect(await screen.findByText(/recent searches could not be read/)).toBeTruthy();
  });
});
