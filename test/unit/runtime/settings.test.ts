import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { modeFor, usualMode } from '../../../src/runtime/mode';
import {
  addSites,
  changeSettings,
  eraseEverything,
  removeSite,
  switchMarking,
  switchPack,
  switchSite,
} from '../../../src/runtime/change-settings';
import {
  DEFAULTS,
  followSettings,
  MARK_STYLES,
  readSettings,
  type Settings,
  settingsFrom,
  watchSettings,
} from '../../../src/runtime/settings';

const { local } = fakeBrowser.storage;
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => fakeBrowser.reset());

describe('reading', () => {
  test('whatever is stored, settings are settings, and each good value counts', () => {
    const sites = fc.array(fc.string());
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.boolean(), sites, (a, b, paused, sitesOff) => {
        fc.pre(typeof a !== 'boolean' && !Array.isArray(b));
        expect(settingsFrom({ paused: a, sitesOff: b })).toEqual(DEFAULTS);
        expect(settingsFrom({ paused: a, sitesOff })).toEqual({ ...DEFAULTS, sitesOff });
        expect(settingsFrom({ paused, sitesOff: b })).toEqual({ ...DEFAULTS, paused });
      }),
    );
  });

  // A choice that differs from the default, and what may stand in its place by mistake or malice.
  test.each<[keyof Settings, Settings[keyof Settings], unknown[]]>([
    ['paused', true, ['yes', 1, null, {}]],
    ['runs', 'asked', ['never', true, ['asked'], null]],
    ['runs', 'listed', ['Listed', 0]],
    ['sitesOff', ['a.org', '*.b.org'], ['a.org', { 0: 'a.org' }, [1, null], 7]],
    ['sitesOn', ['a.org'], ['a.org', [['a.org']], null, 7]],
    ['markStyle', 'first', ['blink', 4, null]],
    ['packsOff', ['moscow-talks-2021'], ['moscow-talks-2021', [1], {}, null]],
  ])(
    '%s is stored only where it differs, and survives what is no such value',
    async (key, good, bad) => {
      await changeSettings({ [key]: good });
      expect(await local.get()).toEqual({ [key]: good });
      expect(await readSettings()).toEqual({ ...DEFAULTS, [key]: good });
      await changeSettings({ [key]: DEFAULTS[key] });
      expect(await local.get()).toEqual({});
      for (const value of bad)
        expect(settingsFrom({ markStyle: 'tint', [key]: value })).toEqual({
          ...DEFAULTS,
          ...(key !== 'markStyle' && { markStyle: 'tint' }),
        });
    },
  );

  test('whatever is stored of marks, each good value counts', () => {
    const unmarked = fc.record({
      entities: fc.array(fc.string()),
      names: fc.array(fc.record({ entity: fc.string(), name: fc.string() })),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...MARK_STYLES),
        unmarked,
        fc.anything(),
        (markStyle, good, bad) => {
          expect(settingsFrom({ markStyle, unmarked: good })).toEqual({
            ...DEFAULTS,
            markStyle,
            unmarked: good,
          });
          fc.pre(!MARK_STYLES.some((style) => style === bad) && typeof bad !== 'string');
          const spoilt = { entities: [bad, ...good.entities], names: [...good.names, [bad]] };
          expect(settingsFrom({ markStyle: bad, unmarked: spoilt })).toEqual({
            ...DEFAULTS,
            unmarked: good,
          });
        },
      ),
    );
    fc.assert(
      fc.property(fc.anything(), (bad) => {
        fc.pre(typeof bad !== 'object' || bad === null);
        expect(settingsFrom({ unmarked: bad })).toEqual(DEFAULTS);
      }),
    );
  });

  test('what is not ours in the storage is not read', async () => {
    await local.set({ other: 1, paused: true });
    const get = vi.spyOn(local, 'get');
    expect(await readSettings()).toEqual({ ...DEFAULTS, paused: true });
    expect(get).toHaveBeenCalledExactlyOnceWith(Object.keys(DEFAULTS));
  });
});

describe('changing', () => {
  test('only what differs from the default is stored', async () => {
    await changeSettings({ paused: true });
    expect(await local.get()).toEqual({ paused: true });
    await switchSite('a.org', false);
    await changeSettings({ paused: false });
    expect(await local.get()).toEqual({ sitesOff: ['a.org'] });
    await switchSite('a.org', true);
    expect(await local.get()).toEqual({});
  });

  test('a site is listed once, and the nameless site never', async () => {
    await switchSite('a.org', false);
    await switchSite('a.org', false);
    await switchSite('', false);
    expect((await readSettings()).sitesOff).toEqual(['a.org']);
  });

  test('an entity and one name of another are marked no longer, and marked again', async () => {
    const west = { entity: 'thomas-west', name: 'West' };
    await changeSettings({ markStyle: 'tint' });
    await switchMarking({ entity: 'taliban' }, false);
    await switchMarking(west, false);
    await switchMarking(west, false);
    const unmarked = { entities: ['taliban'], names: [west] };
    expect(await local.get()).toEqual({ markStyle: 'tint', unmarked });
    await changeSettings({ markStyle: 'underline' });
    await switchMarking({ entity: 'taliban' }, true);
    await switchMarking({ entity: 'thomas-west', name: 'Thomas West' }, true);
    expect(await local.get()).toEqual({ unmarked: { entities: [], names: [west] } });
    await switchMarking(west, true);
    expect(await local.get()).toEqual({});
  });

  test('where it runs on listed sites, a site is switched by that list; where it is asked for, by none', async () => {
    await changeSettings({ runs: 'listed', sitesOff: ['a.org'] });
    await switchSite('a.org', true);
    expect(await readSettings()).toMatchObject({ sitesOff: ['a.org'], sitesOn: ['a.org'] });
    await switchSite('a.org', false);
    expect(await readSettings()).toMatchObject({ sitesOff: ['a.org'], sitesOn: [] });
    await changeSettings({ runs: 'asked' });
    await switchSite('a.org', true);
    expect(await local.get()).toEqual({ runs: 'asked', sitesOff: ['a.org'] });
  });

  test('sites are added to a list behind those that it has, and taken off one by one', async () => {
    await addSites('sitesOn', ['b.org', 'a.org']);
    await addSites('sitesOn', ['a.org', '*.c.org']);
    expect(await local.get()).toEqual({ sitesOn: ['b.org', 'a.org', '*.c.org'] });
    await removeSite('sitesOn', 'a.org');
    expect(await local.get()).toEqual({ sitesOn: ['b.org', '*.c.org'] });
  });

  test('a pack is switched off and on', async () => {
    await switchPack('p', false);
    await switchPack('q', false);
    await switchPack('p', true);
    expect(await local.get()).toEqual({ packsOff: ['q'] });
    await switchPack('q', true);
    expect(await local.get()).toEqual({});
  });

  test('everything is erased: settings, what is kept in memory, and what pages keep', async () => {
    const clear = vi.fn();
    await local.set({ other: 1 });
    await changeSettings({ paused: true });
    await fakeBrowser.storage.session.set({ 'asked:1': 'a.org' });
    await eraseEverything({ clear });
    expect(await local.get()).toEqual({});
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    expect(clear).toHaveBeenCalledOnce();
  });

  test('changes made at the same time are all kept', async () => {
    await Promise.all(['a', 'b', 'c'].map((site) => switchSite(site, false)));
    expect((await readSettings()).sitesOff).toEqual(['a', 'b', 'c']);
  });

  test('a change that fails says so, and does not stand in the way of the next', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('disk full'));
    const [failed, done] = await Promise.allSettled([
      switchSite('a', false),
      switchSite('b', false),
    ]);
    expect(failed.status).toBe('rejected');
    expect(done.status).toBe('fulfilled');
    expect((await readSettings()).sitesOff).toEqual(['b']);
  });
});

describe('watching', () => {
  test('tells of each change of ours until it is called off', async () => {
    const onChange = vi.fn();
    const unwatch = watchSettings(onChange);
    await changeSettings({ paused: true });
    await told();
    expect(onChange).toHaveBeenLastCalledWith({ ...DEFAULTS, paused: true });
    onChange.mockClear();
    await local.set({ other: 1 });
    await told();
    unwatch();
    await changeSettings({ paused: false });
    await told();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('a storage that can not be read then leaves things as they are, without a word on the page', async () => {
    const onChange = vi.fn();
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const unwatch = watchSettings(onChange);
    vi.spyOn(local, 'get').mockRejectedValue(new Error('gone'));
    await local.set({ paused: true });
    await told();
    process.off('unhandledRejection', unhandled);
    unwatch();
    expect(onChange).not.toHaveBeenCalled();
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('following', () => {
  test('tells the settings at once and after each change, until the end', async () => {
    await switchSite('b.org', false);
    const onSettings = vi.fn();
    const life = new AbortController();
    await followSettings(onSettings, life.signal);
    expect(onSettings).toHaveBeenLastCalledWith({ ...DEFAULTS, sitesOff: ['b.org'] });
    await changeSettings({ markStyle: 'hover' });
    await told();
    const changed: Settings = { ...DEFAULTS, sitesOff: ['b.org'], markStyle: 'hover' };
    expect(onSettings).toHaveBeenLastCalledWith(changed);
    onSettings.mockClear();
    life.abort();
    await switchSite('a.org', true);
    await told();
    expect(onSettings).not.toHaveBeenCalled();
  });

  test('tells the defaults where the storage fails', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('blocked'));
    const onSettings = vi.fn();
    await followSettings(onSettings, new AbortController().signal);
    expect(onSettings).toHaveBeenCalledExactlyOnceWith(DEFAULTS);
  });
});

describe('whether a site is read', () => {
  const sites = { sitesOff: ['a.org', '*.b.org'], sitesOn: ['c.org', '*.b.org'] };
  test.each([
    ['everywhere', 'c.org', 'on'],
    ['everywhere', 'a.org', 'site-off'],
    ['everywhere', 'b.org', 'site-off'],
    ['everywhere', 'news.b.org', 'site-off'],
    ['everywhere', 'notb.org', 'on'],
    ['everywhere', 'sub.a.org', 'on'],
    ['listed', 'c.org', 'on'],
    ['listed', 'x.y.b.org', 'on'],
    ['listed', 'a.org', 'not-listed'],
    ['asked', 'c.org', 'not-asked'],
  ] as const)('%s, %s: %s', (runs, site, mode) => {
    expect(modeFor({ ...DEFAULTS, ...sites, runs }, site)).toBe(mode);
    expect(modeFor({ ...DEFAULTS, ...sites, runs, paused: true }, site, true)).toBe('paused');
  });

  test('one that was asked for is read, and asking changes nothing where lists count', () => {
    expect(modeFor({ ...DEFAULTS, ...sites, runs: 'asked' }, 'a.org', true)).toBe('on');
    expect(modeFor({ ...DEFAULTS, ...sites, runs: 'listed' }, 'a.org', true)).toBe('not-listed');
  });

  test('the usual mode is that of a page which no list names', () => {
    const usual = (['everywhere', 'listed', 'asked'] as const).map((runs) =>
      usualMode({ ...DEFAULTS, ...sites, runs }),
    );
    expect(usual).toEqual(['on', 'not-listed', 'not-asked']);
  });
});
