// @vitest-environment jsdom
import '../../../support/i18n';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../../src/card/views/Card';
import {
  CitationsContext,
  type LoadCitations,
} from '../../../../src/card/views/cite/citations-context';
import { CiteSource } from '../../../../src/card/views/cite/CiteSource';
import { makeCitations } from '../../../../src/cli/citations';
import { writeCslItem } from '../../../../src/pack/export/csl-json';
import { fixtureLibrary, fixturePack } from '../../../support/fixture-pack';
import { must } from '../../../support/must';

const source = must(fixturePack.sources[0]);
const made = makeCitations(fixturePack);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Gives the page a clipboard, or takes both ways of copying from it. */
function clipboard(writeText?: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', { ...navigator, clipboard: writeText && { writeText } });
  document.execCommand = () => false;
}

async function open(load?: LoadCitations, pack = fixturePack) {
  const view = <CiteSource pack={pack} source={must(pack.sources[0])} />;
  render(load ? <CitationsContext.Provider value={load}>{view}</CitationsContext.Provider> : view);
  fireEvent.click(screen.getByRole('button', { name: 'Cite this source' }));
  const box = within(screen.getByRole('group', { name: 'Citation of the source' }));
  await box.findByRole('textbox');
  return box;
}
const names = (box: Awaited<ReturnType<typeof open>>) =>
  box.getAllByRole('radio').map((radio) => must(radio.closest('label')).textContent);
const shown = (box: Awaited<ReturnType<typeof open>>) =>
  box.getByRole<HTMLTextAreaElement>('textbox').value;

describe('citing', () => {
  it('reads nothing before it is asked, and then what the build made', async () => {
    const load = vi.fn(() => Promise.resolve(made));
    render(
      <CitationsContext.Provider value={load}>
        <Card library={fixtureLibrary} entity="kabulov" onClose={vi.fn()} />
      </CitationsContext.Provider>,
    );
    expect(load).not.toHaveBeenCalled();
    cleanup();
    const box = await open(load);
    expect(load).toHaveBeenCalledExactlyOnceWith('talks');
    expect(names(box)).toEqual(['APA', 'BibTeX', 'CSL-JSON', 'Plain text']);
    expect(shown(box)).toBe(must(made[0]).apa);
    fireEvent.click(box.getByLabelText('BibTeX', { selector: 'input' }));
    expect(shown(box)).toBe(must(made[0]).bibtex);
    fireEvent.click(box.getByLabelText('CSL-JSON', { selector: 'input' }));
    expect(shown(box)).toBe(writeCslItem(source).trim());
  });

  it('cites a pack that the build knows nothing of in the forms that need no build', async () => {
    const box = await open();
    expect(names(box)).toEqual(['CSL-JSON', 'Plain text']);
    expect(box.getByText(/only for packs that come with the extension/)).toBeTruthy();
  });

  it('does not cite a source in what was made from another of the same id', async () => {
    const other = { ...fixturePack, sources: [{ ...source, label: '[Another text]' }] };
    const box = await open(() => Promise.resolve(made), other);
    expect(names(box)).toEqual(['CSL-JSON', 'Plain text']);
  });

  it('says so where what the build made can’t be read', async () => {
    const box = await open(() => Promise.reject(new Error('no such file')));
    expect(box.getByText(/can’t be read \(.*no such file/)).toBeTruthy();
    expect(names(box)).toEqual(['CSL-JSON', 'Plain text']);
  });

  it('copies what is shown and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    clipboard(writeText);
    const box = await open(() => Promise.resolve(made));
    fireEvent.click(box.getByRole('button', { name: 'Copy citation' }));
    await box.findByText('Copied');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(must(made[0]).apa);
    // What was said of one form is not true of the next.
    fireEvent.click(box.getByLabelText('BibTeX', { selector: 'input' }));
    expect(box.getByRole('status').textContent).toBe('');
  });

  it('says so where the browser refuses', async () => {
    clipboard();
    const box = await open();
    fireEvent.click(box.getByRole('button', { name: 'Copy citation' }));
    await box.findByText(/did not allow copying/);
  });

  it('closes on Escape, which goes no further, and gives the focus back', async () => {
    await open();
    const onKey = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    document.addEventListener('keydown', onKey);
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    document.removeEventListener('keydown', onKey);
    expect(onKey).toHaveReturnedWith(true);
    expect(screen.queryByRole('textbox')).toBeNull();
    const button = screen.getByRole('button', { name: 'Cite this source' });
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('a quote’s tools', () => {
  it('copy its words with their attribution', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    clipboard(writeText);
    render(<Card library={fixtureLibrary} entity="kabulov" onClose={vi.fn()} />);
    const figure = must(document.querySelector('figure'));
    const words = must(figure.querySelector('blockquote')).textContent;
    fireEvent.click(within(figure).getByRole('button', { name: /^Copy these words/ }));
    await within(figure).findByText('Copied');
    expect(must(writeText.mock.calls[0])[0]).toContain(`“${words}”\n— Zamir Kabulov`);
  });

  it('cite its source with the passage', async () => {
    render(<Card library={fixtureLibrary} entity="kabulov" onClose={vi.fn()} />);
    const figure = within(must(document.querySelector('figure')));
    fireEvent.click(figure.getByRole('button', { name: /^Cite the source/ }));
    await figure.findByRole('textbox');
    expect(figure.getByText(/^Characters 0 to/)).toBeTruthy();
  });
});
