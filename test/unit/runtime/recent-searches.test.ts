import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recentSearches } from '../../../src/runtime/recent-searches';
import { must } from '../../support/must';

function private_(isPrivate: boolean): void {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: isPrivate });
}

beforeEach(() => {
  fakeBrowser.reset();
  private_(false);
});

describe('recent searches', () => {
  it('are the last eight different ones, the newest first', async () => {
    const recent = must(recentSearches());
    for (const query of 'abcdefghij') await recent.add(query);
    await recent.add(' d ');
    await recent.add('  ');
    expect(await recent.list()).toEqual(['d', 'j', 'i', 'h', 'g', 'f', 'e', 'c']);
  });

  it('leave nothing behind when they are erased', async () => {
    const recent = must(recentSearches());
    await recent.add('lavrov');
    await recent.clear();
    expect(await recent.list()).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('bear what something else has stored', async () => {
    await fakeBrowser.storage.local.set({ recentSearches: ['a', 7, null] });
    expect(await must(recentSearches()).list()).toEqual(['a']);
    await fakeBrowser.storage.local.set({ recentSearches: 'a' });
    expect(await must(recentSearches()).list()).toEqual([]);
  });

  it('are not kept in private windows', () => {
    private_(true);
    expect(recentSearches()).toBeUndefined();
  });
});
