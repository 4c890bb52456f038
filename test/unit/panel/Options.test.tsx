// @vitest-environment jsdom
import '../../support/i18n';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../src/panel/Options';
import { siteFrom } from '../../../src/panel/site-name';
import { unmarkedItems } from '../../../src/panel/unmarked-items';
import { fixtureLibrary } from '../../support/fixture-pack';

const layers = new Map<string, Set<StaticRange>>();
vi.stubGlobal('Highlight', Set);
vi.stubGlobal('CSS', { highlights: layers });

afterEach(cleanup);

function open(props: Partial<OptionsProps> = {}) {
  const calls = { onRemoveSite: vi.fn(), onAddSite: vi.fn(), onPause: vi.fn() };
  render(
    <Options
      marks={{ style: 'underline', onStyle: vi.fn() }}
      unmarked={{ items: [], onMark: vi.fn() }}
      sitesOff={['example.org']}
      paused={false}
      problems={[]}
      packs={[
        {
          title: 'Moscow talks',
          version: '1.2.0',
          reachesTo: '2021-10-20',
          counts: { entities: 40, quotes: 81, facts: 1, sources: 5 },
        },
      ]}
      {...calls}
      {...props}
    />,
  );
  return calls;
}

const field = () => screen.getByRole('textbox', { name: 'Switch off a site' });
function add(site: string) {
  fireEvent.input(field(), { target: { value: site } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
}

describe('options', () => {
  it('adds a site, from a whole address too, and empties the field', () => {
    const { onAddSite } = open();
    add('https://News.Example.com/a?b');
    expect(onAddSite).toHaveBeenCalledWith('news.example.com');
    expect(field()).toHaveProperty('value', '');
  });

  it('says what is wrong with a site, and takes the words back at the next letter', () => {
    const { onAddSite } = open();
    add('not a site');
    expect(screen.getByRole('alert').textContent).toMatch(/^Write the name of a site/);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    add('example.org');
    expect(screen.getByRole('alert').textContent).toMatch(/in the list already/);
    fireEvent.input(field(), { target: { value: 'x' } });
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(onAddSite).not.toHaveBeenCalled();
  });

  it('removes a site and keeps the focus', () => {
    const { onRemoveSite } = open();
    fireEvent.click(screen.getByRole('button', { name: /Remove .*example\.org/ }));
    expect(onRemoveSite).toHaveBeenCalledWith('example.org');
    expect(document.activeElement).toBe(field());
  });

  it('switches marking, lists packs and says what happens to data', () => {
    const { onPause } = open({ paused: true });
    fireEvent.click(screen.getByRole('switch', { name: 'Mark names' }));
    expect(onPause).toHaveBeenCalledWith(false);
    expect(
      screen.getByText(/Version \u20681\.2\.0\u2069, reaches to 20 October 2021/u).textContent,
    ).toContain('40 entries, 81 quotations, 1 record and 5 sources');
    expect(screen.getByText(/Nothing leaves your browser/)).toBeTruthy();
  });
});

describe('the look of marks', () => {
  const marked = (): Record<string, string[]> =>
    Object.fromEntries(
      [...layers].map(([name, ranges]) => [
        name,
        [...ranges].map(({ startContainer }) => startContainer.textContent ?? ''),
      ]),
    );

  it('is chosen among four, and a sentence shows the one at hand', () => {
    const onStyle = vi.fn();
    open({ marks: { style: 'first', onStyle } });
    const radio = (name: RegExp) => screen.getByRole('radio', { name });
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    expect(radio(/first mention/)).toHaveProperty('checked', true);
    expect(marked()).toEqual({ mention: ['Doha', 'Moscow'], 'mention-quiet': ['Moscow', 'Doha'] });
    fireEvent.click(radio(/^Tint/));
    expect(onStyle).toHaveBeenCalledExactlyOnceWith('tint');
  });

  it.each([
    ['underline', { mention: ['Doha', 'Moscow', 'Moscow', 'Doha'] }],
    ['tint', { 'mention-tint': ['Doha', 'Moscow', 'Moscow', 'Doha'] }],
    ['hover', { 'mention-quiet': ['Doha', 'Moscow', 'Moscow', 'Doha'] }],
  ] as const)('%s', (style, wanted) => {
    open({ marks: { style, onStyle: vi.fn() } });
    expect(marked()).toEqual(wanted);
    cleanup();
    expect(marked()).toEqual({});
  });

  it('shows what is quiet under the pointer', () => {
    open({ marks: { style: 'hover', onStyle: vi.fn() } });
    const [doha] = screen.getAllByText('Doha');
    fireEvent.pointerEnter(doha ?? document.body);
    expect(marked()['mention-pointed']).toEqual(['Doha']);
    fireEvent.pointerLeave(doha ?? document.body);
    expect(marked()['mention-pointed']).toBeUndefined();
  });
});

describe('what is not marked', () => {
  it('is listed, and can be marked again', () => {
    const onMark = vi.fn();
    const west = { entity: 'thomas-west', name: 'West', label: 'Thomas West' };
    open({ unmarked: { items: [{ entity: 'taliban', label: 'Taliban' }, west], onMark } });
    expect(screen.getByText(/A name of .*Thomas West/)).toBeTruthy();
    expect(screen.getByText('All names')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Mark .*West.* again/ }));
    expect(onMark).toHaveBeenCalledExactlyOnceWith(west);
    expect(document.activeElement?.textContent).toMatch(/not marked on any site/);
  });

  it('is said to be nothing where it is', () => {
    open();
    expect(screen.getByText(/All names in the packs are marked/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /again/ })).toBeNull();
  });

  it('has the labels of its entities, or their ids where no pack has them', () => {
    const unmarked = {
      entities: ['taliban', 'gone'],
      names: [{ entity: 'taliban', name: 'the movement' }],
    };
    expect(unmarkedItems(unmarked, fixtureLibrary)).toEqual([
      { entity: 'taliban', label: 'Taliban' },
      { entity: 'gone', label: 'gone' },
      { entity: 'taliban', name: 'the movement', label: 'Taliban' },
    ]);
  });
});

describe('siteFrom', () => {
  it.each([
    ['example.org', 'example.org'],
    [' www.example.org/path ', 'www.example.org'],
    ['http://localhost:8080', 'localhost'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['', undefined],
    ['two words', undefined],
    ['word', undefined],
    ['ftp://example.org', undefined],
    ['javascript:alert(1)', undefined],
  ])('takes "%s" for %s', (typed, site) => {
    expect(siteFrom(typed)).toBe(site);
  });
});
