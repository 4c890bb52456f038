// @vitest-environment jsdom
import '../../../support/i18n';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../src/pack/library';
import { RelationsView } from '../../../../src/panel/relations/RelationsView';
import { SidePanel } from '../../../../src/panel/SidePanel';
import { createSearch } from '../../../../src/search';
import { fakeHash } from '../../../support/fake-hash';
import { fixtureLibrary, fixturePack } from '../../../support/fixture-pack';
import { must } from '../../../support/must';
import { quietCanvas } from '../../../support/quiet-canvas';

quietCanvas();
// Read before it is waited for: that takes longer on a busy machine than a test waits.
beforeAll(() => import('../../../../src/panel/relations/Relations'));
afterEach(cleanup);

const graph = (label = 'Zamir Kabulov') =>
  screen.findByRole('group', { name: new RegExp(`${label}.* and what it is related to`, 'u') });

describe('the graph around an entity', () => {
  it('has a way to the graph of each neighbour, saying how it is related and what it is', async () => {
    render(<RelationsView library={fixtureLibrary} id="kabulov" />);
    const links = within(await graph()).getAllByRole('link');
    expect(
      links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]),
    ).toEqual([
      ['\u2068Zamir Kabulov\u2069, Person', '#/entity/kabulov'],
      ['Envoy of: \u2068Russia\u2069, State', '#/relations/russia'],
      ['Took part in: \u2068Moscow talks of 2021\u2069, Event', '#/relations/talks-2021'],
    ]);
  });

  it('is walked by the arrow keys', async () => {
    render(<RelationsView library={fixtureLibrary} id="kabulov" />);
    const [middle, ...others] = within(await graph()).getAllByRole('link');
    must(middle).focus();
    fireEvent.keyDown(must(middle), { key: 'ArrowLeft' });
    expect(others).toContain(document.activeElement);
  });

  it('says the same below as a list, with the passages of each relation', async () => {
    render(<RelationsView library={fixtureLibrary} id="kabulov" />);
    const list = within(await screen.findByRole('region', { name: 'Related' }));
    expect(list.getByRole('link', { name: 'Russia' }).getAttribute('href')).toBe('#/entity/russia');
    expect(list.getByText(/as of October 2021/u)).toBeTruthy();
    const [passage] = list.getAllByRole('link', { name: /characters 0 to 10/u });
    expect(passage?.getAttribute('href')).toBe('#/source/talks/report?at=0-10');
  });

  it('explains the signs that it has, and no others', async () => {
    render(<RelationsView library={fixtureLibrary} id="kabulov" />);
    await graph();
    for (const kind of ['Person', 'State', 'Event']) expect(screen.getByText(kind)).toBeTruthy();
    expect(screen.queryByText('Document')).toBeNull();
  });

  it('shows as many as can be read, and more when they are asked for', async () => {
    const [model] = fixturePack.entities;
    const many = Array.from({ length: 40 }, (_, at) => ({
      ...model,
      id: `n-${at}`,
      label: `Neighbour ${at}`,
    })) as typeof fixturePack.entities;
    const relations = many.map(({ id }) => ({
      id: `r-${id}`,
      type: 'member-of' as const,
      subject: id,
      object: 'russia',
      evidence: [{ source: 'report', start: 0, end: 10 }],
    }));
    const library = createLibrary([
      { ...fixturePack, entities: [...fixturePack.entities, ...many], relations },
    ]);
    render(<RelationsView library={library} id="russia" />);
    expect(within(await graph('Russia')).getAllByRole('link')).toHaveLength(1 + 24);
    fireEvent.click(screen.getByRole('button', { name: 'Show 16 more' }));
    expect(within(await graph('Russia')).getAllByRole('link')).toHaveLength(1 + 40);
    expect(screen.queryByRole('button', { name: /more/u })).toBeNull();
  });

  it('says so where nothing is related, and where there is no such entry', async () => {
    const { unmount } = render(<RelationsView library={fixtureLibrary} id="le-drian" />);
    expect(await screen.findByText(/relate this entry to no other/u)).toBeTruthy();
    unmount();
    render(<RelationsView library={fixtureLibrary} id="nobody" />);
    expect(screen.getByRole('heading', { name: 'Nothing known' })).toBeTruthy();
  });
});

describe('in the panel', () => {
  const open = (hash: string) => {
    const location = fakeHash(hash);
    const search = createSearch(fixtureLibrary);
    render(
      <SidePanel library={fixtureLibrary} search={search} problems={[]} location={location} />,
    );
    return location;
  };

  it('an entry leads to its graph, where it has relations', () => {
    open('#/entity/kabulov');
    const link = screen.getByRole('link', { name: 'Relations as a graph' });
    expect(link.getAttribute('href')).toBe('#/relations/kabulov');
    cleanup();
    open('#/entity/le-drian');
    expect(screen.queryByRole('link', { name: 'Relations as a graph' })).toBeNull();
  });
});
