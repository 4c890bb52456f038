import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { followTrails, trailCarrier } from '../../../src/runtime/trail';

const CARD = { id: 'gloss', url: 'x://gloss/card.html?a#b', tab: { windowId: 1 } };
const PANEL = { id: 'gloss', url: 'x://gloss/sidepanel.html#/' };

type Listener = (data: unknown, sender: unknown) => unknown;
let listeners: Listener[];
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const open = vi.fn<(how: unknown) => Promise<void>>();
const create = vi.fn<(how: unknown) => Promise<void>>();

/** What the listeners answer to a message; undefined where none does. */
const hear: Listener = (data, sender) =>
  listeners.map((listener) => listener(data, sender)).find((answer) => answer !== undefined);

beforeEach(() => {
  listeners = [];
  sendMessage.mockReset().mockResolvedValue(undefined);
  open.mockReset().mockResolvedValue(undefined);
  create.mockReset().mockResolvedValue(undefined);
  Object.assign(browser, {
    runtime: {
      id: 'gloss',
      getURL: (path: string) => `x://gloss/${path}`,
      onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
      sendMessage,
    },
    tabs: { getCurrent: () => Promise.resolve({ windowId: 1 }), create },
  });
  vi.stubGlobal('chrome', { sidePanel: { open } });
});

describe('a card', () => {
  test('opens the panel of its window, and answers that when it asks, once', async () => {
    await trailCarrier()(['a', 'b']);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 1 });
    const asked = { type: 'trail-wanted', window: 1 };
    expect(hear({ ...asked, window: 2 }, PANEL)).toBeUndefined();
    expect(hear(asked, CARD)).toBeUndefined();
    expect(hear(asked, { ...PANEL, id: 'other' })).toBeUndefined();
    expect(await hear(asked, PANEL)).toEqual(['a', 'b']);
    expect(hear(asked, PANEL)).toBeUndefined();
    expect(create).not.toHaveBeenCalled();
  });

  test('tells a panel that is open, and has nothing left for one that opens later', async () => {
    sendMessage.mockResolvedValue(true);
    await trailCarrier()(['a']);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'trail', trail: ['a'] });
    expect(hear({ type: 'trail-wanted', window: 1 }, PANEL)).toBeUndefined();
  });

  test('opens a tab where no panel may be opened', async () => {
    open.mockRejectedValue(new Error('No side panel in this window'));
    await trailCarrier()(['a', 'b']);
    expect(create).toHaveBeenCalledExactlyOnceWith({
      url: 'x://gloss/sidepanel.html#/entity/b?from=a',
    });
    expect(hear({ type: 'trail-wanted', window: 1 }, PANEL)).toBeUndefined();
  });
});

describe('a panel', () => {
  test('goes where cards of its window say, and nobody else', async () => {
    const go = vi.fn();
    followTrails(1, go);
    const message = { type: 'trail', trail: ['a'] };
    for (const stranger of [
      { ...CARD, tab: { windowId: 2 } },
      { ...CARD, tab: undefined },
      { ...CARD, id: 'other' },
      { ...CARD, url: 'https://gloss.example/card.html' },
      { ...CARD, url: 'x://gloss/popup.html' },
    ])
      expect(hear(message, stranger)).toBeUndefined();
    expect(hear({ ...message, trail: [] }, CARD)).toBeUndefined();
    expect(go).not.toHaveBeenCalled();
    expect(await hear(message, CARD)).toBe(true);
    expect(go).toHaveBeenCalledExactlyOnceWith(['a'], false);
  });

  test('asks at the beginning what it was opened for, and checks the answer', async () => {
    const go = vi.fn();
    sendMessage.mockResolvedValueOnce(['a', 'b']);
    followTrails(1, go);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'trail-wanted', window: 1 });
    await vi.waitFor(() => expect(go).toHaveBeenCalledExactlyOnceWith(['a', 'b'], true));
    sendMessage.mockResolvedValueOnce([1]);
    followTrails(1, go);
    await Promise.resolve();
    expect(go).toHaveBeenCalledTimes(1);
  });
});
