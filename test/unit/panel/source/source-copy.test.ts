import { describe, expect, it, vi } from 'vitest';
import {
  LARGEST_COPY,
  readCopy,
  sha256,
  type CopyFile,
} from '../../../../src/panel/source/source-copy';
import { must } from '../../../support/must';
import { TOLD_TEXT, toldPack } from '../../../support/told-pack';

const [source] = toldPack.sources;
const told = must(source);

function file(content: string | Uint8Array, name = 'mine.txt'): CopyFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.byteLength,
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  };
}

describe('a reader’s copy', () => {
  it('fits where its digest is the pack’s, whatever its name', async () => {
    const read = await readCopy(file(TOLD_TEXT), told);
    expect(read).toMatchObject({ ok: true, copy: { name: 'mine.txt' } });
    expect(read.ok && read.copy.text.length).toBe(told.length);
    expect(read.ok && read.copy.text.slice(0, told.length)).toBe(TOLD_TEXT);
  });

  it('gives digests as the pack writes them', async () => {
    // The first example of FIPS 180-2.
    expect(await sha256(new TextEncoder().encode('abc').buffer)).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it.each([
    ['a letter', `${TOLD_TEXT} `],
    ['line ends', TOLD_TEXT.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${TOLD_TEXT}`],
    ['the form of accents', TOLD_TEXT.replace('Ada', 'A\u0301da')],
  ])('does not fit where %s differs, and tells both digests', async (_, content) => {
    const read = await readCopy(file(content), told);
    expect(read).toMatchObject({
      ok: false,
      problem: { kind: 'mismatch', name: 'mine.txt', expected: told.sha256 },
    });
    expect(!read.ok && read.problem.kind === 'mismatch' && read.problem.found).toMatch(
      /^[0-9a-f]{64}$/,
    );
  });

  it('says what kind of fault a file has', async () => {
    const kind = async (bad: CopyFile) => {
      const read = await readCopy(bad, told);
      return read.ok ? 'fits' : read.problem.kind;
    };
    expect(await kind(file(''))).toBe('empty');
    expect(await kind(file(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0xff, 0xfe)))).toBe('not-utf8');
    const gone = { name: 'gone', size: 4096, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await kind(gone)).toBe('unreadable');
  });

  it('does not even read what is too large', async () => {
    const arrayBuffer = vi.fn(() => Promise.resolve(new ArrayBuffer(1)));
    const read = await readCopy({ name: 'big', size: LARGEST_COPY + 1, arrayBuffer }, told);
    expect(read).toEqual({ ok: false, problem: { kind: 'too-large', name: 'big' } });
    expect(arrayBuffer).not.toHaveBeenCalled();
    await readCopy({ name: 'big', size: LARGEST_COPY, arrayBuffer }, told);
    expect(arrayBuffer).toHaveBeenCalledOnce();
  });

  it('takes a digest that fails for a file that can’t be read', async () => {
    const read = await readCopy(file(TOLD_TEXT), told, () => Promise.reject(new Error('no')));
    expect(read).toEqual({ ok: false, problem: { kind: 'unreadable', name: 'mine.txt' } });
  });
});
