import { describe, expect, it, vi } from 'vitest';
import { loadCitations } from '../../../src/runtime/citations';

const made = [{ 'csl-json': '[]', apa: 'A.', bibtex: '@misc{a}' }];

function reader(files: Readonly<Record<string, unknown>>) {
  return vi.fn((path: string) =>
    path in files ? Promise.resolve(files[path]) : Promise.reject(new Error(`${path}: 404`)),
  );
}

describe('loading citations', () => {
  it('reads what the build made for a bundled pack', async () => {
    const read = reader({ 'packs/index.json': ['talks'], 'packs/talks.citations.json': made });
    expect(await loadCitations('talks', read)).toEqual(made);
  });

  it('asks for no file of a pack that is not bundled', async () => {
    const read = reader({ 'packs/index.json': ['talks'] });
    expect(await loadCitations('mine', read)).toEqual([]);
    expect(read).toHaveBeenCalledExactlyOnceWith('packs/index.json');
  });

  it.each([
    ['is missing', {}],
    ['holds something else', { 'packs/talks.citations.json': [{ apa: 1 }] }],
  ])('fails where the file %s', async (_, files) => {
    const read = reader({ 'packs/index.json': ['talks'], ...files });
    await expect(loadCitations('talks', read)).rejects.toThrow();
  });
});
