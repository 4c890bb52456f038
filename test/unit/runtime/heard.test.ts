/** What messages bring about, by who sends them: every type to every receiver from every class of sender. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { CONTRACT } from '../../../src/runtime/contract';
import { linkFrames } from '../../../src/runtime/frames';
import { servePage } from '../../../src/runtime/page-port';
import type { Party } from '../../../src/runtime/senders';
import { followTrails, trailCarrier } from '../../../src/runtime/trail';
import { startWorker } from '../../../src/runtime/worker';
import { deep, NO_TYPES, SOUND } from '../../support/messages';

/** Counts whatever is asked of the browser or done in a page. */
const effect = vi.hoisted(() => vi.fn<(...what: unknown[]) => void>());
vi.mock('../../../src/runtime/badge', () => ({ showUsual: () => undefined, updateBadge: effect }));
vi.mock('../../../src/runtime/menus', () => ({ makeMenus: vi.fn(), serveMenus: vi.fn() }));
vi.mock('../../../src/runtime/omnibox', () => ({ serveOmnibox: vi.fn() }));

type Listener = (data: unknown, sender: unknown) => unknown;
let listeners: Listener[] = [];

const acts = (result?: unknown) => (): Promise<unknown> => {
  effect();
  return Promise.resolve(result);
};
const event = () => ({ addListener: () => undefined, removeListener: () => undefined });
const port = { onMessage: event(), onDisconnect: event(), postMessage: effect, disconnect: effect };

const TAB = { id: 7, windowId: 1, url: 'https://a.org/' };
const WINDOW = 1;

beforeEach(() => {
  listeners = [];
  const runtime = {
    id: 'gloss',
    getURL: (path: string) => `x://gloss/${path}`,
    onMessage: {
      addListener: (listener: Listener) => void listeners.push(listener),
      removeListener: () => undefined,
    },
    onConnect: event(),
    onInstalled: event(),
    onStartup: event(),
    sendMessage: () => Promise.resolve(undefined),
  };
  const storage = { get: acts({}), set: acts(), remove: acts() };
  Object.assign(browser, {
    runtime,
    commands: { onCommand: event() },
    storage: { local: storage, session: storage, onChanged: event() },
    scripting: { executeScript: acts([]), insertCSS: acts() },
    tabs: {
      create: acts(),
      get: acts(),
      connect: () => (effect(), port),
      getCurrent: () => Promise.resolve(TAB),
    },
  });
  vi.stubGlobal('browser', { runtime, storage: { local: storage, onChanged: event() } });
  vi.stubGlobal('chrome', { sidePanel: { open: () => Promise.resolve() } });
});

interface Receiver {
  readonly name: string;
  readonly party: Party;
  /** The types that it listens for. */
  readonly types: readonly string[];
  /** Makes it listen as it does, and ready to do all that it can do for others. */
  readonly start: () => unknown;
}

const RECEIVERS: readonly Receiver[] = [
  {
    name: 'the worker',
    party: 'own',
    types: ['changed', 'site', 'asked', 'marks', 'link', 'here', 'style', 'open-trail'],
    start: startWorker,
  },
  {
    name: 'the panel',
    party: 'panel',
    types: ['trail'],
    start: () => followTrails(WINDOW, effect),
  },
  {
    name: 'the panel’s list of a page',
    party: 'panel',
    types: ['changed'],
    start: () => linkFrames(TAB.id, () => undefined),
  },
  {
    name: 'a card that has just opened the panel',
    party: 'card',
    types: ['trail-wanted'],
    start: () => trailCarrier()(['a', 'b']),
  },
  {
    name: 'a page-side script',
    party: 'page-script',
    types: ['command'],
    start: () =>
      servePage(
        {
          state: () => ({ ...SOUND.state }) as never,
          usual: () => 'on',
          jump: effect,
          follow: effect,
          command: effect,
          orphaned: effect,
        },
        new AbortController().signal,
      ),
  },
];

const SENDERS: readonly (readonly [name: string, party: Party, sender: object])[] = [
  [
    'a page-side script',
    'page-script',
    { id: 'gloss', url: 'https://a.org/', tab: TAB, frameId: 3 },
  ],
  [
    'one in a page named like the card',
    'page-script',
    { id: 'gloss', url: 'https://a.org/card.html', tab: TAB },
  ],
  ['a card', 'card', { id: 'gloss', url: 'x://gloss/card.html', tab: TAB, frameId: 4 }],
  ['a panel', 'panel', { id: 'gloss', url: 'x://gloss/sidepanel.html' }],
  ['a panel in a tab', 'panel', { id: 'gloss', url: 'x://gloss/sidepanel.html', tab: TAB }],
  ['a popup', 'own', { id: 'gloss', url: 'x://gloss/popup.html' }],
  ['a popup in a tab', 'own', { id: 'gloss', url: 'x://gloss/popup.html', tab: TAB }],
  ['the worker', 'own', { id: 'gloss', url: 'x://gloss/background.js' }],
  ['another extension', 'stranger', { id: 'other', url: 'x://other/card.html', tab: TAB }],
  [
    'one that says it is a panel',
    'stranger',
    { id: 'other', url: 'x://gloss/sidepanel.html', tab: TAB },
  ],
  ['nobody', 'stranger', {}],
];

/** Sends a message to what listens. @returns whether it was answered or did anything */
async function brings(data: unknown, sender: object): Promise<boolean> {
  effect.mockClear();
  const answers = listeners.map((listener) => listener(data, sender));
  await Promise.all(answers);
  return effect.mock.calls.length > 0 || answers.some((answer) => answer !== undefined);
}

test('the receivers listen for all messages of the table, and for no others', () => {
  const types = CONTRACT.filter(({ channel }) => channel === 'message').map(({ type }) => type);
  expect(new Set(RECEIVERS.flatMap((receiver) => receiver.types))).toEqual(new Set(types));
});

describe.each(RECEIVERS)('$name', ({ party: receiver, types, start }) => {
  beforeEach(async () => {
    await start();
  });

  test.each(SENDERS)('hears from %s what the table has', async (_name, party, sender) => {
    const heard: string[] = [];
    for (const [type, message] of Object.entries(SOUND))
      if (await brings(message, sender)) heard.push(type);
    const rows = CONTRACT.filter(
      ({ type, channel, from, to }) =>
        channel === 'message' &&
        to === receiver &&
        types.includes(type) &&
        // A page-side script asks for the extension's id alone: browsers let none but its own pages send anything there.
        (to === 'page-script' ? party !== 'stranger' : from.includes(party)),
    );
    expect(heard.sort()).toEqual(rows.map(({ type }) => type).sort());
  });

  test('does nothing at what is no message, whoever sends it', async () => {
    const none = [
      ...NO_TYPES.map((type) => ({ type })),
      ...Object.values(SOUND).map(({ type }) => [type]),
      deep(5000),
      { type: deep(5000) },
      ...['trail', 'window', 'command'].map((field) => ({ type: 'trail', [field]: deep(5000) })),
      { type: 'open-trail', trail: [deep(5000)] },
      { type: 'open-trail', trail: ['x'.repeat(1_000_000)] },
      { type: 'trail', trail: ['x'.repeat(1_000_000)] },
      { type: 'command', command: 'x'.repeat(1_000_000) },
      { type: 'command', command: 'constructor' },
      'x'.repeat(1_000_000),
      JSON.parse('{"__proto__":{"type":"changed"}}'),
      Object.create(null),
      undefined,
    ];
    for (const [, , sender] of SENDERS)
      for (const data of none) expect(await brings(data, sender)).toBe(false);
  });
});
