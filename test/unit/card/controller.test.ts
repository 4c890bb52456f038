// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CardController } from '../../../src/card/controller';
import type { CardHost } from '../../../src/card/host';
import { DWELL_MS, GRACE_MS } from '../../../src/card/hover';

interface Mention {
  readonly entity: string;
  readonly box: DOMRect | null;
}

const STILL = { x: 12, y: 24, fast: false };
const BOX = new DOMRect(10, 20, 30, 15);
const kabulov: Mention = { entity: 'kabulov', box: BOX };
const taliban: Mention = { entity: 'taliban', box: new DOMRect(10, 60, 30, 15) };

/** A host that notes what it is told. */
function fakeHost() {
  return { prepare: vi.fn(), open: vi.fn(), close: vi.fn(), follow: vi.fn(), box: null };
}

let host = fakeHost();
let timers: { callback: () => void; ms: number }[] = [];
let card: CardController<Mention>;

const timePasses = (): void => timers.splice(0).forEach(({ callback }) => callback());

beforeEach(() => {
  document.body.replaceWith(document.createElement('body'));
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    timers.push({ callback: () => callback(0), ms: 16 });
    return timers.length;
  });
  host = fakeHost();
  timers = [];
  card = new CardController<Mention>({
    host: host as unknown as CardHost,
    showing: ({ entity }) => ({
      entity,
      name: 0,
      company: [],
      place: { at: 0, of: 0 },
      form: 'beside',
    }),
    boxOf: ({ box }) => box,
    isRightToLeft: () => false,
    later: (callback, ms) => timers.push({ callback, ms }),
  });
});

function openByPointer(): void {
  card.over(kabulov, BOX, STILL);
  timePasses();
}

function button(): HTMLButtonElement {
  const element = document.createElement('button');
  document.body.append(element);
  element.focus();
  return element;
}

describe('by pointer', () => {
  test('the card is made ready at the box pointed at, and opened after the dwell', () => {
    const line = new DOMRect(0, 40, 12, 15);
    card.over(kabulov, line, STILL);
    expect(host.prepare).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ entity: 'kabulov', token: 1 }),
      line,
      false,
    );
    expect(timers.map(({ ms }) => ms)).toEqual([DWELL_MS]);
    expect(host.open).not.toHaveBeenCalled();
    timePasses();
    expect(host.open).toHaveBeenCalledExactlyOnceWith(1, false);
    expect(card.isOpen).toBe(true);
  });

  test('it closes after the grace, and a late timer does nothing more', () => {
    openByPointer();
    card.over(null, null, STILL);
    expect(timers.map(({ ms }) => ms)).toEqual([GRACE_MS]);
    const late = timers.slice();
    timePasses();
    expect(host.close).toHaveBeenCalledExactlyOnceWith(null);
    late.forEach(({ callback }) => callback());
    expect(host.close).toHaveBeenCalledTimes(1);
    expect(card.isOpen).toBe(false);
  });
});

describe('by keyboard', () => {
  test('it opens at once with the keyboard in it, and gives the keyboard back', () => {
    const before = button();
    card.command(kabulov);
    expect(host.open).toHaveBeenCalledExactlyOnceWith(1, true);
    card.send({ type: 'dismiss' });
    expect(host.close).toHaveBeenCalledExactlyOnceWith(before);
  });

  test('from card to card, the keyboard goes back to where it was before the first', () => {
    const before = button();
    card.command(kabulov);
    document.body.append(document.createElement('iframe'));
    before.blur();
    card.command(taliban);
    card.send({ type: 'dismiss' });
    expect(host.close).toHaveBeenCalledExactlyOnceWith(before);
  });

  test('it goes back also where the pointer had opened a card before', () => {
    const before = button();
    openByPointer();
    card.command(taliban);
    card.send({ type: 'dismiss' });
    expect(host.close).toHaveBeenCalledExactlyOnceWith(before);
  });

  test('a press in the page leaves the keyboard where the press puts it', () => {
    button();
    card.command(kabulov);
    card.send({ type: 'press' });
    expect(host.close).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('it stands at the mention’s own box, wherever the pointer was', () => {
    card.over(kabulov, new DOMRect(1, 1, 1, 1), STILL);
    card.command(taliban);
    expect(host.prepare).toHaveBeenLastCalledWith(
      expect.objectContaining({ entity: 'taliban' }),
      taliban.box,
      false,
    );
  });
});

describe('when the page changes', () => {
  test('a card whose mention was read anew stays, and follows the new one', () => {
    openByPointer();
    const again: Mention = { entity: 'kabulov', box: new DOMRect(10, 300, 30, 15) };
    card.update(() => again);
    expect(host.close).not.toHaveBeenCalled();
    card.scrolled();
    timePasses();
    expect(host.follow).toHaveBeenCalledExactlyOnceWith(again.box);
  });

  test('a card whose mention is gone closes; one that was to open does not', () => {
    openByPointer();
    card.update(() => null);
    expect(host.close).toHaveBeenCalledTimes(1);
    card.over(taliban, taliban.box, STILL);
    card.update(() => null);
    timePasses();
    expect(host.open).toHaveBeenCalledTimes(1);
  });

  test('with no card at hand, nothing is asked', () => {
    const current = vi.fn(() => null);
    card.update(current);
    expect(current).not.toHaveBeenCalled();
  });
});

describe('when the page scrolls', () => {
  test('many scrolls are followed once a frame', () => {
    openByPointer();
    for (let i = 0; i < 5; i++) card.scrolled();
    expect(timers).toHaveLength(1);
    timePasses();
    expect(host.follow).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['above', new DOMRect(10, -400, 30, 15)],
    ['below', new DOMRect(10, 100_000, 30, 15)],
    ['nowhere', null],
  ])('a card closes when its mention is %s', (_, box) => {
    openByPointer();
    card.update(() => ({ entity: 'kabulov', box }));
    card.scrolled();
    timePasses();
    expect(host.close).toHaveBeenCalledTimes(1);
    expect(card.isOpen).toBe(false);
  });

  test('nothing opens under a page that scrolls', () => {
    card.over(kabulov, BOX, STILL);
    card.scrolled();
    timePasses();
    expect(host.open).not.toHaveBeenCalled();
  });
});
