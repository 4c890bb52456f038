import { describe, expect, test } from 'vitest';
import { badgeText } from '../../../src/runtime/badge';
import type { FrameState } from '../../../src/runtime/messages';
import { modeFor } from '../../../src/runtime/mode';
import { loadPacks } from '../../../src/runtime/packs';
import { popupStatus } from '../../../src/runtime/popup-state';
import { DEFAULTS, settingsFrom } from '../../../src/runtime/settings';
import { siteOf } from '../../../src/runtime/site';
import { mergeCounts, unreadable } from '../../../src/runtime/tab-state';
import { topSite } from '../../../src/runtime/top-site';
import { compilePackFolder } from '../../../src/cli/compile';

const frame = (part: Partial<FrameState>): FrameState => ({
  type: 'state',
  frame: 'f',
  top: false,
  mode: 'on',
  site: '',
  cut: false,
  entities: [],
  ...part,
});

test('settings of the wrong kind count as not stored, each by itself', () => {
  expect(settingsFrom({})).toEqual(DEFAULTS);
  expect(settingsFrom({ paused: 'yes', sitesOff: ['a.org'] })).toEqual({
    ...DEFAULTS,
    sitesOff: ['a.org'],
  });
  expect(settingsFrom({ paused: true, sitesOff: [1] })).toEqual({ ...DEFAULTS, paused: true });
  expect(settingsFrom({ markStyle: 'blink', unmarked: 'all' })).toEqual(DEFAULTS);
  expect(settingsFrom({ markStyle: 'tint' })).toEqual({ ...DEFAULTS, markStyle: 'tint' });
  const names = [{ entity: 'thomas-west', name: 'West' }];
  expect(
    settingsFrom({ unmarked: { entities: ['a', 1], names: [...names, { entity: 'b' }, null] } }),
  ).toEqual({ ...DEFAULTS, unmarked: { entities: ['a'], names } });
});

test('a site is its host without www, or the scheme where there is none', () => {
  expect(siteOf('https://www.example.org/a?b')).toBe('example.org');
  expect(siteOf('file:///tmp/a.html')).toBe('file:');
  expect(siteOf('not an address')).toBe('');
});

test('pausing goes before a site', () => {
  expect(modeFor({ ...DEFAULTS, paused: true, sitesOff: ['a'] }, 'a')).toBe('paused');
  expect(modeFor({ ...DEFAULTS, sitesOff: ['a'] }, 'a')).toBe('site-off');
  expect(modeFor({ ...DEFAULTS, sitesOff: ['a'] }, 'b')).toBe('on');
});

describe('the top page’s site', () => {
  const ask = (): Promise<string> => Promise.resolve('asked.org');
  const foreign = {
    get location(): never {
      throw new DOMException('Blocked', 'SecurityError');
    },
  };
  test('is read where it can be read', async () => {
    const top = { location: { href: 'https://top.org/' } };
    expect(await topSite({ location: { href: 'about:blank' }, top }, ask)).toBe('top.org');
    const self = { location: { href: 'https://self.org/' }, top: null as unknown };
    self.top = self;
    expect(await topSite(self, ask)).toBe('self.org');
  });
  test('comes from the chain of origins, or from the worker, where another site is on top', async () => {
    const origins = ['https://mid.org', 'https://www.top.org'] as unknown as DOMStringList;
    const href = 'https://inner.org/';
    expect(await topSite({ location: { href, ancestorOrigins: origins }, top: foreign }, ask)).toBe(
      'top.org',
    );
    expect(await topSite({ location: { href }, top: foreign }, ask)).toBe('asked.org');
  });
});

test('counts of all frames add up, the top page’s order first', () => {
  const inner = frame({
    frame: 'i',
    entities: [
      { entity: 'b', count: 1 },
      { entity: 'c', count: 2 },
    ],
  });
  const top = frame({
    frame: 't',
    top: true,
    entities: [
      { entity: 'a', count: 1 },
      { entity: 'b', count: 3 },
    ],
  });
  expect(mergeCounts([inner, top])).toEqual([
    { entity: 'a', count: 1 },
    { entity: 'b', count: 4 },
    { entity: 'c', count: 2 },
  ]);
});

test('the popup says what is the matter', () => {
  const off = { ...DEFAULTS, sitesOff: ['a.org'] };
  const tab = { url: 'https://a.org/' };
  expect(popupStatus({ kind: 'waiting' }, DEFAULTS, 'a.org', tab)).toEqual({ kind: 'connecting' });
  expect(popupStatus({ kind: 'waiting' }, off, 'a.org', tab)).toEqual({ kind: 'site-off' });
  expect(popupStatus({ kind: 'silent' }, DEFAULTS, 'a.org', tab)).toEqual({
    kind: 'unreachable',
    reason: 'reload',
  });
  const live = {
    kind: 'frames',
    frames: [frame({ entities: [{ entity: 'a', count: 2 }] })],
  } as const;
  expect(popupStatus(live, DEFAULTS, 'a.org', tab)).toMatchObject({ kind: 'live', mentions: 2 });
});

test('why a tab can not be read', () => {
  expect(unreadable({ url: 'https://chromewebstore.google.com/x' })).toBe('store');
  expect(unreadable({ url: 'https://addons.mozilla.org/x' })).toBe('store');
  expect(unreadable({ url: 'about:config' })).toBe('other');
  expect(unreadable({ url: 'chrome://version/' })).toBe('browser-page');
  expect(unreadable({})).toBe('browser-page');
});

test('a badge holds four characters', () => {
  expect([0, 7, 999, 1000].map(badgeText)).toEqual(['', '7', '999', '999+']);
});

test('a pack that is not sound is set aside, and the others are used', async () => {
  const sound = await compilePackFolder('data/moscow-talks-2021');
  const files: Record<string, unknown> = {
    'packs/index.json': ['bad', 'missing', sound.id],
    'packs/bad.json': { ...sound, format: 9 },
    [`packs/${sound.id}.json`]: sound,
  };
  const { library, setAside } = await loadPacks((path) =>
    path in files ? Promise.resolve(files[path]) : Promise.reject(new Error('no such file')),
  );
  expect(library.packs.map(({ id }) => id)).toEqual([sound.id]);
  expect(setAside.map(({ pack }) => pack)).toEqual(['bad', 'missing']);
  expect(setAside[0]?.reason).toContain('format');
});
