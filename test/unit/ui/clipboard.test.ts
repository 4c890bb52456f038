// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../src/ui/clipboard';

/** What the old command has put on the clipboard; null as long as nothing. */
let taken: string | null;
let obeys: boolean;

beforeEach(() => {
  taken = null;
  obeys = true;
  // jsdom has neither the command nor clipboard events: both as browsers have them.
  document.execCommand = (command) => {
    const box = document.activeElement;
    if (!obeys || command !== 'copy' || !(box instanceof HTMLTextAreaElement)) return false;
    const event = Object.assign(new Event('copy', { cancelable: true }), {
      clipboardData: { setData: (_: string, text: string) => (taken = text) },
    });
    const selected = box.value.slice(box.selectionStart, box.selectionEnd);
    if (box.dispatchEvent(event)) taken = selected;
    return true;
  };
});

afterEach(() => {
  document.body.replaceChildren();
});

const refusing = { writeText: () => Promise.reject(new Error('by policy')) };

describe('copying', () => {
  it('uses the clipboard where there is one', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    await copyText('words', { document, clipboard: { writeText } });
    expect(writeText).toHaveBeenCalledExactlyOnceWith('words');
    expect(taken).toBeNull();
  });

  it.each([
    ['is none', undefined],
    ['is one that refuses', refusing],
  ])(
    'falls back on the command where there %s, and leaves nothing behind',
    async (_, clipboard) => {
      const button = document.createElement('button');
      document.body.append(button);
      button.focus();
      const text = 'words\twith a tab\nand « accents »';
      await copyText(text, { document, clipboard });
      expect(taken).toBe(text);
      expect(document.activeElement).toBe(button);
      expect(document.querySelector('textarea')).toBeNull();
    },
  );

  it('fails where the browser refuses both, and says what it was', async () => {
    obeys = false;
    await expect(copyText('words', { document, clipboard: refusing })).rejects.toMatchObject({
      cause: new Error('by policy'),
    });
    await expect(copyText('words', { document, clipboard: undefined })).rejects.toThrow(
      'clipboard',
    );
    expect(document.querySelector('textarea')).toBeNull();
  });
});
