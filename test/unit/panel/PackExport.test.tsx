// @vitest-environment jsdom
import '../../support/i18n';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/pack/export/formats';
import { PackExport, type PackExportProps } from '../../../src/panel/PackExport';
import { saveFile } from '../../../src/panel/save-file';
import { toldPack } from '../../support/told-pack';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function open(props: Partial<PackExportProps> = {}) {
  const save = vi.fn();
  render(<PackExport pack={toldPack} save={save} {...props} />);
  return { save };
}

describe('export', () => {
  it('offers every format and saves the one that is chosen', async () => {
    const { save } = open();
    expect(screen.getAllByRole('button', { hidden: true })).toHaveLength(EXPORT_FORMATS.length);
    fireEvent.click(screen.getByRole('button', { name: 'CSL-JSON', hidden: true }));
    expect((await screen.findByText(/^Handed to the browser/)).textContent).toContain('told');
    expect(save).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ filename: expect.stringMatching(/^told.*\.json$/) as string }),
    );
  });

  it.each([
    ['loaded', { load: () => Promise.reject(new Error('no such chunk')) }, /no such chunk/],
    [
      'written',
      {
        load: () =>
          Promise.resolve({
            exportPack: () => {
              throw new Error('no such source');
            },
          }),
      },
      /no such source/,
    ],
    [
      'saved',
      {
        save: () => {
          throw new Error('no room');
        },
      },
      /no room/,
    ],
  ])('says so where it can’t be %s', async (_, props, reason) => {
    open(props);
    fireEvent.click(screen.getByRole('button', { name: /^schema\.org/, hidden: true }));
    expect((await screen.findByText(reason)).textContent).toMatch(/^The file could not be made/);
  });

  it('saves by a link that goes again, and lets the file go', () => {
    vi.useFakeTimers();
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.download} ${this.href}`);
    });
    // jsdom makes no addresses for blobs.
    const revoke = vi.fn();
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: () => 'blob:made', revokeObjectURL: revoke }),
    );
    saveFile({ filename: 'a.csv', mediaType: 'text/csv', text: 'a' });
    expect(clicked).toEqual(['a.csv blob:made']);
    expect(document.querySelector('a')).toBeNull();
    expect(revoke).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:made');
  });
});
