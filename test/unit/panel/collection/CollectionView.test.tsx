// @vitest-environment jsdom
import '../../../support/i18n';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type CollectionAccess,
  CollectionContext,
} from '../../../../src/card/views/cite/collection-context';
import type { Collected } from '../../../../src/pack/collected';
import type { ExportedFile } from '../../../../src/pack/export';
import { CollectionExport } from '../../../../src/panel/collection/CollectionExport';
import { CollectionView } from '../../../../src/panel/collection/CollectionView';
import { plain } from '../../../../src/panel/collection/markdown';
import { EntityView } from '../../../../src/panel/EntityView';
import { collectedQuotes } from '../../../../src/pack/collected';
import { fixtureLibrary, fixturePack } from '../../../support/fixture-pack';
import { must } from '../../../support/must';

const said = must(fixturePack.quotes.find(({ speaker }) => speaker === 'kabulov'));

let kept: readonly Collected[];
let isFull: boolean;
let access: CollectionAccess;

beforeEach(() => {
  kept = [];
  isFull = false;
  const watchers = new Set<(now: readonly Collected[]) => void>();
  access = {
    read: () => Promise.resolve(kept),
    change: (change) => {
      if (isFull) return Promise.reject(new Error('full'));
      kept = change(kept);
      for (const watcher of watchers) watcher(kept);
      return Promise.resolve();
    },
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
});
afterEach(cleanup);

const view = () =>
  render(
    <CollectionContext.Provider value={access}>
      <CollectionView library={fixtureLibrary} />
    </CollectionContext.Provider>,
  );

describe('the collection', () => {
  it('says how to begin where nothing is collected', async () => {
    view();
    expect(await screen.findByText('Nothing is collected yet.')).toBeTruthy();
  });

  it('takes a quotation in beside its words, and out again', async () => {
    render(
      <CollectionContext.Provider value={access}>
        <EntityView library={fixtureLibrary} id="kabulov" />
      </CollectionContext.Provider>,
    );
    const [button] = await screen.findAllByRole('button', { name: 'Collect these words' });
    fireEvent.click(must(button));
    await waitFor(() => expect(must(button).getAttribute('aria-pressed')).toBe('true'));
    expect(kept).toHaveLength(1);
    fireEvent.click(must(button));
    await waitFor(() => expect(must(button).getAttribute('aria-pressed')).toBe('false'));
    expect(kept).toEqual([]);
  });

  it('offers no collecting where nothing keeps it', () => {
    render(<EntityView library={fixtureLibrary} id="kabulov" />);
    expect(screen.queryByRole('button', { name: 'Collect these words' })).toBeNull();
  });

  it('keeps a note when its field is left, and says when it can’t', async () => {
    kept = [{ quote: said.id, note: '' }];
    view();
    const note = await screen.findByLabelText('Your note');
    fireEvent.input(note, { target: { value: 'Look this up.' } });
    fireEvent.blur(note);
    await waitFor(() => expect(kept).toEqual([{ quote: said.id, note: 'Look this up.' }]));
    isFull = true;
    fireEvent.input(note, { target: { value: 'More.' } });
    fireEvent.blur(note);
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('keeps a note that is still being written when the view goes', async () => {
    kept = [{ quote: said.id, note: '' }];
    const { unmount } = view();
    fireEvent.input(await screen.findByLabelText('Your note'), { target: { value: 'Half' } });
    unmount();
    await waitFor(() => expect(kept[0]?.note).toBe('Half'));
  });

  it('takes a quotation out, and brings it back with its note', async () => {
    kept = [{ quote: said.id, note: 'Mine' }];
    view();
    fireEvent.click(await screen.findByRole('button', { name: 'Take out' }));
    await waitFor(() => expect(kept).toEqual([]));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(kept).toEqual([{ quote: said.id, note: 'Mine' }]));
  });

  it('keeps what belongs to a pack that is not in use', async () => {
    kept = [{ quote: 'elsewhere', note: '' }];
    view();
    expect(await screen.findByText(/belongs to a pack that is not in use/)).toBeTruthy();
    expect(kept).toHaveLength(1);
  });
});

describe('taking a collection along', () => {
  const { quotes } = collectedQuotes(fixtureLibrary, [{ quote: said.id, note: 'A *note*.' }]);

  it.each([
    ['Markdown', 'collection.md'],
    ['CSL-JSON', 'collection.sources.csl.json'],
    ['CSV', 'collection.csv'],
    ['JSON-LD', 'collection.annotations.jsonld'],
  ])('as %s', async (name, filename) => {
    const save = vi.fn<(file: ExportedFile) => void>();
    render(<CollectionExport library={fixtureLibrary} quotes={quotes} save={save} />);
    fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(must(save.mock.calls[0])[0].filename).toBe(filename);
    expect(screen.getByRole('status').textContent).toContain(filename);
  });

  it('has words stand for themselves in Markdown', async () => {
    expect(plain('# *a* [b](c)\n1. <i>')).toBe('\\# \\*a\\* \\[b\\]\\(c\\) 1\\. \\<i\\>');
    const save = vi.fn<(file: ExportedFile) => void>();
    render(<CollectionExport library={fixtureLibrary} quotes={quotes} save={save} />);
    fireEvent.click(screen.getByRole('button', { name: 'Markdown' }));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    const { text } = must(save.mock.calls[0])[0];
    expect(text).toContain('A \\*note\\*\\.');
    expect(text.split('\n').filter((line) => line.startsWith('> ')).length).toBeGreaterThan(1);
  });

  it('prints', () => {
    const print = vi.fn();
    render(<CollectionExport library={fixtureLibrary} quotes={quotes} print={print} />);
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
  });
});
