import { describe, expect, test } from 'vitest';
import { badgeText } from '../../../src/runtime/badge';
import type { FrameState } from '../../../src/runtime/messages';
import { loadPacks } from '../../../src/runtime/packs';
import {
  bySite,
  type Known,
  type PopupStatus,
  popupStatus,
} from '../../../src/runtime/popup-state';
import { DEFAULTS, settingsFrom } from '../../../src/runtime/settings';
import { siteOf } from '../../../src/runtime/site';
import { mergeCounts, type TabAnswer, unreadable } from '../../../src/runtime/tab-state';
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

describe('the popup says what is the matter', () => {
  const tab = { url: 'https://a.org/' };
  const known = (part: Partial<Known>): PopupStatus =>
    popupStatus({ answer: { kind: 'waiting' }, settings: DEFAULTS, site: 'a.org', tab, ...part });
  const frames = (...parts: Partial<FrameState>[]): TabAnswer => ({
    kind: 'frames',
    frames: parts.map(frame),
  });

  test('while nothing has answered', () => {
    expect(known({})).toEqual({ kind: 'connecting' });
    expect(known({ settings: { ...DEFAULTS, sitesOff: ['a.org'] } })).toEqual({ kind: 'site-off' });
    // Whether it was asked for, the page alone knows.
    expect(known({ settings: { ...DEFAULTS, runs: 'asked' } })).toEqual({ kind: 'connecting' });
    expect(known({ settings: { ...DEFAULTS, runs: 'listed' } })).toEqual({ kind: 'not-listed' });
  });

  test('where nothing answers', () => {
    const answer: TabAnswer = { kind: 'silent' };
    const reason = (part: Partial<Known>): unknown => known({ answer, ...part });
    expect(reason({})).toEqual({ kind: 'unreachable', reason: 'reload' });
    const loading = { ...tab, status: 'loading' };
    expect(reason({ tab: loading })).toEqual({ kind: 'unreachable', reason: 'loading' });
  });

  test('as the top page says', () => {
    const top = { top: true, entities: [{ entity: 'a', count: 2 }] };
    expect(known({ answer: frames({ ...top, cut: true }) })).toEqual({
      kind: 'live',
      entities: top.entities,
      mentions: 2,
      cut: true,
      isSandboxed: false,
    });
    const asked = { ...DEFAULTS, runs: 'asked' } as const;
    expect(known({ settings: asked, answer: frames(top) })).toMatchObject({ kind: 'live' });
    const not = frames({ mode: 'on' }, { top: true, mode: 'not-asked' });
    expect(known({ settings: asked, answer: not })).toEqual({ kind: 'not-asked' });
  });

  test('of a PDF and of a sandbox, as the page says when it is asked', () => {
    const pdf = { type: 'application/pdf', isSandboxed: false };
    expect(known({ answer: frames({ top: true }), probe: pdf })).toEqual({
      kind: 'unreachable',
      reason: 'pdf',
    });
    const sandbox = { type: 'text/html', isSandboxed: true };
    expect(known({ answer: frames({ top: true }), probe: sandbox })).toMatchObject({
      kind: 'live',
      isSandboxed: true,
    });
  });
});

test('a site’s switch in the popup goes by the list that counts, and not where a pattern decides', () => {
  const lists = { sitesOff: ['a.org', '*.b.org'], sitesOn: ['c.org'] };
  const settings = { ...DEFAULTS, ...lists };
  expect(bySite(settings, 'a.org')).toEqual({ siteOn: false, pattern: undefined });
  expect(bySite(settings, 'x.b.org')).toEqual({ siteOn: false, pattern: '*.b.org' });
  expect(bySite(settings, 'c.org')).toEqual({ siteOn: true, pattern: undefined });
  expect(bySite({ ...settings, runs: 'listed' }, 'a.org').siteOn).toBe(false);
  expect(bySite({ ...settings, runs: 'listed' }, 'c.org').siteOn).toBe(true);
  expect(bySite({ ...settings, runs: 'asked' }, 'c.org').siteOn).toBeUndefined();
});

test('why a tab can not be read', () => {
  expect(unreadable({ url: 'https://chromewebstore.google.com/x' })).toBe('store');
  expect(unreadable({ url: 'https://addons.mozilla.org/x' })).toBe('store');
  expect(unreadable({ url: 'about:config' })).toBe('other');
  expect(unreadable({ url: 'chrome://version/' })).toBe('browser-page');
  expect(unreadable({})).toBe('browser-page');
  expect(unreadable({ url: 'https://a.org/x.PDF?y' }, null)).toBe('pdf');
  expect(unreadable({ url: 'https://a.org/x.pdf' })).toBe('reload');
  const pdf = { type: 'application/pdf', isSandboxed: false };
  expect(unreadable({ url: 'https://a.org/report' }, pdf)).toBe('pdf');
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
