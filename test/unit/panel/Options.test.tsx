// @vitest-environment jsdom
import '../../support/i18n';
import { File } from 'node:buffer';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../src/panel/Options';
import { readSites, siteFile } from '../../../src/panel/site-file';
import { siteFrom } from '../../../src/panel/site-name';
import { unmarkedItems } from '../../../src/panel/unmarked-items';
import { fixtureLibrary } from '../../support/fixture-pack';

const layers = new Map<string, Set<StaticRange>>();
vi.stubGlobal('Highlight', Set);
vi.stubGlobal('CSS', { highlights: layers });

afterEach(cleanup);

const PACK = {
  id: 'talks',
  title: 'Moscow talks',
  language: 'en',
  version: '1.2.0',
  reachesTo: '2021-10-20',
  counts: { entities: 40, quotes: 81, facts: 1, sources: 5 },
};

/** Opens the page; what is given overrides the props of a part. */
function open(given: { readonly [Part in keyof OptionsProps]?: Partial<OptionsProps[Part]> } = {}) {
  const calls = {
    onRemove: vi.fn(),
    onAdd: vi.fn(),
    onRuns: vi.fn(),
    onSave: vi.fn(),
    onPause: vi.fn(),
    onTheme: vi.fn(),
    onTextSize: vi.fn(),
    onPack: vi.fn(),
    onOpen: vi.fn(),
    onExport: vi.fn(),
    onErase: vi.fn(() => Promise.resolve()),
  };
  const { onRemove, onAdd, onRuns, onSave, onTheme, onTextSize } = calls;
  const sites = { sitesOff: ['example.org'], sitesOn: ['example.net'] };
  const drawn = (more: typeof given) => (
    <Options
      paused={given.paused ?? false}
      onPause={calls.onPause}
      where={{ runs: 'everywhere', sites, onRemove, onAdd, onRuns, onSave, ...more.where }}
      marks={{ style: 'underline', onStyle: vi.fn(), ...more.marks }}
      unmarked={{ items: [], onMark: vi.fn(), ...more.unmarked }}
      looks={{ theme: 'auto', textSize: 'normal', onTheme, onTextSize, ...more.looks }}
      packs={{ packs: [PACK], off: [], onPack: calls.onPack, ...more.packs }}
      shortcuts={{ shortcuts: [], onOpen: calls.onOpen, ...more.shortcuts }}
      data={{
        used: { stored: [], packs: 379_000 },
        onExport: calls.onExport,
        onErase: calls.onErase,
        ...more.data,
      }}
      problems={[]}
    />
  );
  const { rerender } = render(drawn(given));
  return { ...calls, again: (more: typeof given) => rerender(drawn({ ...given, ...more })) };
}

const field = () => screen.getByRole('textbox', { name: 'Switch off a site' });
function add(site: string) {
  fireEvent.input(field(), { target: { value: site } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
}

describe('options', () => {
  it('adds a site, from a whole address too, and empties the field', () => {
    const { onAdd } = open();
    add('https://News.Example.com/a?b');
    expect(onAdd).toHaveBeenCalledWith('sitesOff', ['news.example.com']);
    expect(field()).toHaveProperty('value', '');
  });

  it('says what is wrong with a site, and takes the words back at the next letter', () => {
    const { onAdd } = open();
    add('not a site');
    expect(screen.getByRole('alert').textContent).toMatch(/^Write the name of a site/);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    add('example.org');
    expect(screen.getByRole('alert').textContent).toMatch(/in the list already/);
    fireEvent.input(field(), { target: { value: 'x' } });
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(onAdd).not.toHaveBeenCalled();
  });

  it('removes a site and keeps the focus', () => {
    const { onRemove } = open();
    fireEvent.click(screen.getByRole('button', { name: /Remove .*example\.org/ }));
    expect(onRemove).toHaveBeenCalledWith('sitesOff', 'example.org');
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

describe('where it runs', () => {
  it('is chosen among three; each list of sites stands where it counts', () => {
    const { onRuns, onAdd, onRemove, again } = open();
    fireEvent.click(screen.getByRole('radio', { name: 'Only on listed sites' }));
    expect(onRuns).toHaveBeenCalledExactlyOnceWith('listed');
    expect(screen.queryByText('example.net')).toBeNull();
    again({ where: { runs: 'listed' } });
    expect(screen.queryByText('example.org')).toBeNull();
    fireEvent.input(screen.getByRole('textbox', { name: 'Add a site' }), {
      target: { value: '*.example.com' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('sitesOn', ['*.example.com']);
    fireEvent.click(screen.getByRole('button', { name: /Remove .*example\.net/ }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('sitesOn', 'example.net');
    again({ where: { runs: 'asked' } });
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('takes the list along, and adds the sites of a file, saying of each bad line which it was', async () => {
    const { onSave, onAdd } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Save the list as a file' }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(
      'gloss-sitesOff.txt',
      '# Sites switched off\nexample.org\n',
    );
    const bring = (name: string, text: string): void => {
      const input = document.querySelector('input[type="file"]');
      Object.defineProperty(input, 'files', {
        value: [new File([text], name)],
        configurable: true,
      });
      if (input) fireEvent.change(input);
    };
    bring('sites.txt', 'example.org\nno site\n*.a.org\n');
    await waitFor(() => expect(onAdd).toHaveBeenCalledExactlyOnceWith('sitesOff', ['*.a.org']));
    const alerts = (): string =>
      screen
        .getAllByRole('alert')
        .map(({ textContent }) => textContent)
        .join('');
    expect(screen.getByText('1 site was added.')).toBeTruthy();
    expect(alerts()).toContain('Line 2: “\u2068no site\u2069”');
    bring('broken.json', '["a.org"');
    await waitFor(() =>
      expect(alerts()).toMatch(/broken\.json.*can’t be read.*Nothing was changed/u),
    );
    bring('long.txt', 'a'.repeat(1_000_001));
    await waitFor(() => expect(alerts()).toMatch(/long\.txt.*too large/u));
    expect(onAdd).toHaveBeenCalledOnce();
  });
});

describe('a list of sites in a file', () => {
  it('is text with a site a line, or JSON: a list, or the file of all settings', () => {
    const text = '\uFEFF# mine\r\nWWW.a.org # why\r\n\r\nhttps://b.org/x\na.org\nfile:';
    expect(readSites(text, 'sitesOff')).toEqual({ sites: ['a.org', 'b.org', 'file:'], bad: [] });
    expect(readSites('["a.org", 3, "*.b.org", "x y"]', 'sitesOff')).toEqual({
      sites: ['a.org', '*.b.org'],
      bad: [
        { at: 2, text: '3' },
        { at: 4, text: 'x y' },
      ],
    });
    const all = '{"format":"gloss-settings","settings":{"sitesOn":["c.org"]}}';
    expect(readSites(all, 'sitesOn').sites).toEqual(['c.org']);
    expect(() => readSites(all, 'sitesOff')).toThrow('sitesOff');
    expect(() => readSites('[1,', 'sitesOff')).toThrow(SyntaxError);
  });

  it('comes back as it went', () => {
    const sites = ['a.org', '*.b.org', 'file:', 'xn--bcher-kva.example'];
    expect(readSites(siteFile('Sites: all # of them', sites), 'sitesOn')).toEqual({
      sites,
      bad: [],
    });
  });
});

describe('looks, packs and shortcuts', () => {
  it('theme and size of text are chosen, each by itself', () => {
    const { onTheme, onTextSize } = open();
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Large' }));
    expect(onTheme).toHaveBeenCalledExactlyOnceWith('dark');
    expect(onTextSize).toHaveBeenCalledExactlyOnceWith('large');
  });

  it('a pack is switched off, and on', () => {
    const { onPack, again } = open();
    fireEvent.click(screen.getByRole('switch', { name: 'Moscow talks' }));
    expect(onPack).toHaveBeenLastCalledWith('talks', false);
    again({ packs: { off: ['talks'] } });
    const pack = screen.getByRole('switch', { name: 'Moscow talks' });
    expect(pack.getAttribute('aria-checked')).toBe('false');
    fireEvent.click(pack);
    expect(onPack).toHaveBeenLastCalledWith('talks', true);
  });

  it('shortcuts are listed, with the way to change them, or words for it', () => {
    const shortcuts = [
      { does: 'Open the panel', keys: 'Alt+Shift+U' },
      { does: 'Look at this page', keys: '' },
    ];
    const { onOpen, again } = open({ shortcuts: { shortcuts } });
    expect(screen.getByText('Alt+Shift+U')).toBeTruthy();
    expect(screen.getByText('No shortcut')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Change shortcuts' }));
    expect(onOpen).toHaveBeenCalledOnce();
    again({ shortcuts: { shortcuts, onOpen: undefined } });
    expect(screen.getByText(/about:addons/)).toBeTruthy();
  });
});

describe('what is stored', () => {
  const stored = [
    { key: 'sitesOff', bytes: 23 },
    { key: 'paused', bytes: 1 },
  ];

  it('is said in bytes, and of what', () => {
    open({ data: { used: { stored, packs: 379_400 } } });
    expect(screen.getByText(/^24 bytes are stored/)).toBeTruthy();
    expect(screen.getByText('23 bytes').parentElement?.textContent).toMatch(/^Sites switched off/);
    expect(screen.getByText('1 byte').parentElement?.textContent).toMatch(/^Marking/);
    expect(screen.getByText(/The packs take 379 kB/)).toBeTruthy();
  });

  it('is erased once that is confirmed, by the keyboard too, and can be kept', async () => {
    const { onErase, again } = open({ data: { used: { stored, packs: 1 } } });
    const ask = () => fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    ask();
    expect(screen.getByRole('alertdialog').textContent).toMatch(/can’t be undone/);
    expect(document.activeElement?.textContent).toBe('Keep everything');
    fireEvent.keyDown(screen.getByRole('alertdialog'), { key: 'Escape' });
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Erase everything');
    expect(onErase).not.toHaveBeenCalled();
    ask();
    fireEvent.click(screen.getByRole('button', { name: 'Erase' }));
    expect(onErase).toHaveBeenCalledOnce();
    again({ data: { used: { stored: [], packs: 1 } } });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Everything is erased.'));
  });

  it('stays, and that is said, where it can’t be erased', async () => {
    const onErase = vi.fn(() => Promise.reject(new Error('disk full')));
    open({ data: { used: { stored, packs: 1 }, onErase } });
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    fireEvent.click(screen.getByRole('button', { name: 'Erase' }));
    await waitFor(() =>
      expect(screen.getByText(/Not everything could be erased.*disk full/u)).toBeTruthy(),
    );
  });

  it('is taken along as a file', () => {
    const { onExport } = open();
    expect(screen.getByText(/Nothing is stored/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save everything as a file' }));
    expect(onExport).toHaveBeenCalledOnce();
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
    expect(within(screen.getByRole('group', { name: 'Marks' })).getAllByRole('radio')).toHaveLength(
      4,
    );
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
    [' www.example.org/path ', 'example.org'],
    ['*.example.org', '*.example.org'],
    ['*.Bücher.example/x', '*.xn--bcher-kva.example'],
    ['file:///home/me/a.html', 'file:'],
    ['*', undefined],
    ['*.org.*', undefined],
    ['a.*.org', undefined],
    ['*.', undefined],
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
