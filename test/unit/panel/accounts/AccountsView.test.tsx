// @vitest-environment jsdom
import '../../../support/i18n';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createLibrary, type Library } from '../../../../src/pack/library';
import { SidePanel } from '../../../../src/panel/SidePanel';
import { createSearch } from '../../../../src/search';
import { fakeHash } from '../../../support/fake-hash';
import { fixtureLibrary, fixturePack } from '../../../support/fixture-pack';
import { manySourcesPack } from '../../../support/many-sources';
import { must } from '../../../support/must';

afterEach(cleanup);

function open(library: Library = fixtureLibrary, hash = '#/accounts') {
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

const rowHeaders = () =>
  screen.queryAllByRole('rowheader').map((row) => within(row).getByRole('link').textContent);
const cell = (row: number, column: number) => {
  const table = screen.getByRole<HTMLTableElement>('grid');
  const found = must(table.rows[row]?.cells[column]);
  return found.querySelector('a') ?? found;
};
const press = (key: string, rest: object = {}) =>
  fireEvent.keyDown(must(document.activeElement), { key, ...rest });

describe('the table of accounts', () => {
  it('has accounts down, sources across, each a way to its page', () => {
    open();
    expect(rowHeaders()).toEqual(['When recognition will come', 'How many countries']);
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
      'Comparison',
      '1Report on the Moscow talks',
      '2Kremlin urges Taliban to…',
    ]);
    const source = screen.getByRole('link', { name: /^Source 1: .*Report on the Moscow talks/ });
    expect(source.getAttribute('href')).toBe('#/source/talks/report');
    const account = screen.getByRole('link', { name: 'How many countries' });
    expect(account.getAttribute('href')).toBe('#/account/a-count');
  });

  it('says in each cell how much the source has and how its words stand, and leads to the passage', () => {
    open();
    const count = cell(2, 1);
    expect(count.getAttribute('aria-label')).toMatch(
      /Report on the Moscow talks.*: 1 record, 1 passage, In its own way$/,
    );
    expect(count.textContent).toBe('2');
    expect(count.getAttribute('href')).toBe('#/source/talks/report?at=0-10');
    expect(cell(1, 2).getAttribute('aria-label')).toMatch(/: 1 quotation, In its own way$/);
  });

  it('names who is silent, and says of contrasts nothing but that they are none of the same', () => {
    open(createLibrary([manySourcesPack]));
    expect(cell(1, 4).textContent).toMatch(/Not reported by .*town 4/);
    expect(
      within(must(screen.getAllByRole('rowheader')[2])).getByText(/^Not the same/),
    ).toBeTruthy();
    expect(cell(3, 1).getAttribute('aria-label')).toMatch(/: 1 quotation$/);
    expect(cell(1, 1).getAttribute('aria-label')).toMatch(/As another source$/);
  });

  it('is one stop of Tab, from which the arrow keys walk', () => {
    open(createLibrary([manySourcesPack]));
    const stops = () => screen.getByRole('grid').querySelectorAll('[tabindex="0"]');
    expect([...stops()]).toEqual([cell(1, 0)]);
    cell(1, 0).focus();
    press('ArrowRight');
    expect(document.activeElement).toBe(cell(1, 1));
    press('End');
    expect(document.activeElement).toBe(cell(1, 12));
    press('ArrowDown');
    press('Home', { ctrlKey: true });
    expect(document.activeElement).toBe(cell(0, 0));
    press('End', { ctrlKey: true });
    expect(document.activeElement).toBe(cell(24, 12));
    expect([...stops()]).toEqual([cell(24, 12)]);
    // Where the pointer goes in, the keys go on.
    void act(() => cell(5, 2).focus());
    press('ArrowUp');
    expect(document.activeElement).toBe(cell(4, 2));
  });

  it('keeps a stop of Tab when there are fewer rows than before', () => {
    open(createLibrary([manySourcesPack]));
    void act(() => cell(20, 3).focus());
    fireEvent.input(screen.getByRole('searchbox', { name: 'Words in it' }), {
      target: { value: 'pier 24' },
    });
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('is narrowed by words and kind and put in order, all kept in the address', () => {
    const location = open(createLibrary([manySourcesPack]));
    expect(screen.getByRole('status').textContent).toBe('24 comparisons');
    const words = screen.getByRole('searchbox', { name: 'Words in it' });
    words.focus();
    fireEvent.input(words, { target: { value: 'pier 22' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), {
      target: { value: 'wording' },
    });
    fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), {
      target: { value: 'fewest' },
    });
    expect(location.history).toEqual(['#/accounts?kind=wording&q=pier+22&order=fewest']);
    expect(screen.getByRole('status').textContent).toBe('1 of 24 comparisons');
    expect(rowHeaders()).toEqual(['The boats of pier 22, by day and by night']);
    // Writing, the reader stays in the field.
    expect(document.activeElement).toBe(words);
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: '' } });
    fireEvent.input(words, { target: { value: 'nothing like it' } });
    expect(rowHeaders()).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('0 of 24 comparisons');
  });

  it('has a table for each pack, since only sources of one pack are compared', () => {
    open(createLibrary([fixturePack, manySourcesPack]));
    const names = screen.getAllByRole('grid').map((grid) => grid.getAttribute('aria-label'));
    expect(names).toHaveLength(2);
    expect(
      screen.getByRole('heading', { name: 'Twelve papers on the harbour talks' }),
    ).toBeTruthy();
  });

  it('says so where no sources are compared', () => {
    open(createLibrary([{ ...fixturePack, accounts: [] }]));
    expect(screen.getByText('The packs in use compare no sources.')).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
