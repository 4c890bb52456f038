// @vitest-environment jsdom
import '../../../support/i18n';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../src/pack/library';
import type { Account, Pack } from '../../../../src/pack/types';
import { AccountView } from '../../../../src/panel/accounts/AccountView';
import { SidePanel } from '../../../../src/panel/SidePanel';
import { createSearch } from '../../../../src/search';
import { fakeHash } from '../../../support/fake-hash';
import { fixturePack } from '../../../support/fixture-pack';
import { manySourcesPack } from '../../../support/many-sources';
import { must } from '../../../support/must';

afterEach(cleanup);

const open = (id: string, pack: Pack = fixturePack) =>
  render(<AccountView library={createLibrary([pack])} id={id} />);
/** The fixture with one account changed. */
const withAccount = (change: Partial<Account>): Pack => ({
  ...fixturePack,
  accounts: [{ ...must(fixturePack.accounts[0]), ...change }],
});
const columns = () => [...document.querySelectorAll<HTMLElement>('.gl-column')];
const column = (name: RegExp) => within(screen.getByRole('region', { name }));
const marked = (name: RegExp) =>
  [...screen.getByRole('region', { name }).querySelectorAll('blockquote mark')].map(
    ({ textContent }) => textContent,
  );

describe('an account', () => {
  it('has each source under its name, its words verbatim, who said them and when', () => {
    open('a-moment');
    expect(
      screen.getByRole('heading', { level: 1, name: 'When recognition will come' }),
    ).toBeTruthy();
    expect(screen.getByText('One text has “stick to”, one “fulfilling”.')).toBeTruthy();
    const report = column(/Report on the Moscow talks/);
    expect(
      report.getByText('this moment will only come if [les talibans] are starting to stick to it'),
    ).toBeTruthy();
    expect(report.getAllByRole('link', { name: 'Zamir Kabulov' })[0]?.getAttribute('href')).toBe(
      '#/entity/kabulov',
    );
    expect(report.getByText(/said 20 October 2021/)).toBeTruthy();
    // What goes on with it stands with it, and is called so.
    expect(report.getByText('The same statement, continued')).toBeTruthy();
    expect(report.getByText('That they were working on improving governance')).toBeTruthy();
  });

  it('leads from every text to its passage on the page of its source', () => {
    open('a-moment');
    const ways = screen.getAllByRole('link', { name: 'Show the passage' });
    expect(ways.map((way) => way.getAttribute('href'))).toEqual([
      '#/source/talks/report?at=0-72',
      '#/source/talks/report?at=40-46',
      '#/source/talks/daily?at=0-64',
    ]);
    cleanup();
    open('a-count');
    expect(
      screen
        .getAllByRole('link', { name: 'Show the passage' })
        .map((way) => way.getAttribute('href')),
    ).toEqual([
      '#/source/talks/report?at=0-10',
      '#/source/talks/report?at=100-140',
      '#/source/talks/daily?at=0-10',
    ]);
    expect(screen.getByText(/A passage at characters 100 to 140/)).toBeTruthy();
  });

  it('marks the words in which the others differ from the base, which the reader chooses', () => {
    open('pier-1', manySourcesPack);
    const choice = screen.getByRole('group', { name: /words differ/ });
    expect(columns()[0]?.textContent).toContain('town 1,');
    expect(marked(/town 1,/)).toEqual([]);
    expect(marked(/town 2,/)).toEqual(['remain at quay 2']);
    expect(column(/town 2,/).getByText(/^Only in source 1/)).toBeTruthy();
    expect(column(/town 3,/).getByText('The same words as in source 1')).toBeTruthy();

    const second = within(choice).getByRole('radio', { name: /^2 .*town 2/ });
    fireEvent.click(second);
    expect(columns()[0]?.textContent).toContain('town 2,');
    expect(marked(/town 2,/)).toEqual([]);
    expect(marked(/town 1,/)).toEqual(['stay in the harbour']);
    expect(column(/town 1,/).getByText(/^Only in source 2/)).toBeTruthy();
    expect(column(/town 2,/).getByText('With this source the others are compared.')).toBeTruthy();
  });

  it('marks nothing in what must not be taken for the same, and says that it must not', () => {
    open('pier-3', manySourcesPack);
    expect(screen.getByText(/^These must not be taken for the same/)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(document.querySelector('mark')).toBeNull();
  });

  it('says that records are in the words of the pack, and what else they rest on', () => {
    const facts = fixturePack.facts.map((fact) =>
      fact.id === 'f-ten'
        ? {
            ...fact,
            evidence: [
              { source: 'report', start: 3, end: 9 },
              { source: 'daily', start: 5, end: 10 },
              { source: 'daily', start: 50, end: 60 },
            ],
          }
        : fact,
    );
    open('a-count', { ...fixturePack, facts });
    expect(screen.queryByRole('radio')).toBeNull();
    const daily = column(/Kremlin urges/);
    expect(daily.getByText('In the pack’s own words')).toBeTruthy();
    expect(daily.getByText(/^The same record also rests on/).textContent).toContain(
      '[Report on the Moscow talks]',
    );
    expect(
      daily
        .getAllByRole('link', { name: /^Show passage \d of 2$/ })
        .map((way) => way.getAttribute('href')),
    ).toEqual(['#/source/talks/daily?at=5-10', '#/source/talks/daily?at=50-60']);
  });

  it('names the sources that are silent', () => {
    open('a-moment', withAccount({ members: ['k-moment', 'k-see'] }));
    const silent = within(screen.getByRole('region', { name: /^Not reported by/ }));
    expect(silent.getByRole('link').getAttribute('href')).toBe('#/source/talks/daily');
    expect(columns()).toHaveLength(1);
    cleanup();
    open('a-moment');
    expect(screen.queryByRole('region', { name: /^Not reported by/ })).toBeNull();
  });

  it('is said not to be known where it is not', () => {
    open('nothing');
    expect(screen.getByText('No pack in use has this comparison.')).toBeTruthy();
  });
});

describe('ways to an account', () => {
  function panel(hash: string, pack: Pack = fixturePack) {
    const library = createLibrary([pack]);
    render(
      <SidePanel
        library={library}
        search={createSearch(library)}
        problems={[]}
        location={fakeHash(hash)}
      />,
    );
  }

  it('stand on an entity’s page where other sources put something differently', () => {
    panel('#/entity/kabulov');
    const way = screen.getByRole('link', { name: /^See the sources side by side: .*When recog/ });
    expect(way.getAttribute('href')).toBe('#/account/a-moment');
  });

  it('stand on a source’s page, by kind, and so does where it is silent', () => {
    panel('#/source/harbour-papers/paper-4', manySourcesPack);
    const differs = within(screen.getByRole('region', { name: /^How it differs from the others/ }));
    expect(differs.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual([
      expect.stringMatching(/^Wording/),
      expect.stringMatching(/^Detail/),
      expect.stringMatching(/^Not the same/),
    ]);
    const silent = must(differs.getByText(/^Silent in \d+ comparisons$/).closest('details'));
    const all = differs.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(all).toHaveLength(24);
    expect(new Set(all).size).toBe(24);
    expect(
      within(silent)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toContain('#/account/pier-1');
  });

  it('are none on the page of a source of a pack without accounts', () => {
    panel('#/source/talks/daily', { ...fixturePack, accounts: [] });
    expect(screen.queryByRole('region', { name: /^How it differs/ })).toBeNull();
  });
});
