import { describe, expect, test } from 'vitest';
import { nameSpellings, pageData } from '../../../src/cli/bundle';
import { entityOf, readIndex } from '../../../src/match/index-layout';
import { namesOf } from '../../../src/match/scan';
import { type BundledNames } from '../../../src/runtime/bundled';
import { loadSpellings } from '../../../src/runtime/name-spellings';
import { fixturePack } from '../../support/fixture-pack';
import { table } from '../../support/matcher';

const { contents } = nameSpellings([fixturePack]);
const spellings = (): Promise<unknown> => Promise.resolve(JSON.parse(contents));

/** The index and the entities that the build gives to pages. */
function bundledNames(): BundledNames {
  const script = pageData([fixturePack]).find(({ relativeDest }) => relativeDest === 'names.js');
  return JSON.parse(
    script?.contents.replace('globalThis.bundledNames=', '').replace(/;\n$/u, '') ?? '',
  ) as BundledNames;
}

describe('spellings of names', () => {
  test('are those of the names that the index numbers so, each with its entity', async () => {
    const spellingOf = await loadSpellings(spellings);
    const { index: base64, entities } = bundledNames();
    const index = readIndex(Uint8Array.from(Buffer.from(base64, 'base64')));
    const matcher = { index, table, meansAnother: () => false };
    expect(index.names).toBeGreaterThan(5);
    for (let name = 0; name < index.names; name++) {
      const spelling = spellingOf(name);
      expect(spelling?.entity).toBe(entities[entityOf(index, name)]);
      expect(namesOf(matcher, spelling?.name ?? '')).toContainEqual(
        expect.objectContaining({ name }),
      );
    }
    expect(spellingOf(index.names)).toBeUndefined();
  });

  test('are missed with a word on what is missing', async () => {
    const cause = new TypeError('Failed to fetch');
    await expect(loadSpellings(() => Promise.reject(cause))).rejects.toThrow(
      'The spellings of names (names.json) are missing.',
    );
    await expect(loadSpellings(() => Promise.resolve([['taliban']]))).rejects.toThrow(
      /are not a list/u,
    );
  });
});
