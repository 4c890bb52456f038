import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FrameReader } from '../../../src/runtime/frame-reader';
import { DEFAULTS, type MarkSettings } from '../../../src/runtime/settings';
import type { Marks, MarksOptions, StartMarks } from '../../../src/runtime/marks';

const lookout = { start: vi.fn(), stop: vi.fn() };
const marks = {
  on: false,
  choose: vi.fn<(chosen: MarkSettings) => void>(),
  cut: true,
  counts: () => [{ entity: 'zamir-kabulov', count: 2 }],
  jump: vi.fn(),
  follow: vi.fn(),
  command: vi.fn(),
} satisfies Marks;
const start = vi.fn<StartMarks>(() => marks);

const later = vi.fn<(callback: () => void, ms: number) => void>();

let life = new AbortController();
let known = (): void => undefined;
/** Ends the loading that is under way. */
let loaded: (start: StartMarks | null) => void;
const load = vi.fn(
  () =>
    new Promise<StartMarks | null>((resolve) => {
      loaded = resolve;
    }),
);

function reader(): FrameReader {
  const options = { entities: ['zamir-kabulov'], signal: life.signal } as unknown as MarksOptions;
  return new FrameReader({
    ...options,
    load,
    later,
    lookout: (onKnown) => {
      known = onKnown;
      return lookout;
    },
  });
}

async function arrives(what: StartMarks | null): Promise<void> {
  loaded(what);
  await Promise.resolve();
  await Promise.resolve();
}

beforeEach(() => {
  vi.clearAllMocks();
  marks.on = false;
  life = new AbortController();
});

describe('until a known name stands in the frame', () => {
  test('it is looked over and nothing is loaded; counts are none, and commands do nothing', () => {
    const frame = reader();
    frame.on = true;
    frame.jump('zamir-kabulov');
    frame.command('next-mention');
    expect(lookout.start).toHaveBeenCalledTimes(1);
    expect(load).not.toHaveBeenCalled();
    expect(frame.counts()).toEqual([]);
    expect(frame.cut).toBe(false);
  });

  test('switched off it is not looked over', () => {
    const frame = reader();
    frame.on = true;
    frame.on = false;
    expect(lookout.stop).toHaveBeenCalledTimes(1);
  });
});

describe('once one does', () => {
  test('what marks is loaded, and takes over', async () => {
    const frame = reader();
    frame.on = true;
    known();
    await arrives(start);
    expect(marks.on).toBe(true);
    expect(frame.counts()).toEqual([{ entity: 'zamir-kabulov', count: 2 }]);
    expect(frame.cut).toBe(true);
    frame.jump('zamir-kabulov');
    frame.command('previous-mention');
    expect(marks.jump).toHaveBeenCalledWith('zamir-kabulov');
    expect(marks.command).toHaveBeenCalledWith('previous-mention');
    frame.on = false;
    expect(marks.on).toBe(false);
  });

  test('a frame that is switched off while it loads stays unmarked', async () => {
    const frame = reader();
    frame.on = true;
    known();
    frame.on = false;
    await arrives(start);
    expect(marks.on).toBe(false);
    frame.on = true;
    expect(marks.on).toBe(true);
  });

  test('what the reader chose of marks is told before the first mark, and whenever it changes', async () => {
    const frame = reader();
    marks.choose.mockImplementation(() => expect(marks.on).toBe(false));
    frame.choose({ ...DEFAULTS, markStyle: 'hover' });
    frame.on = true;
    known();
    await arrives(start);
    expect(marks.choose).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, markStyle: 'hover' });
    marks.choose.mockReset();
    frame.choose(DEFAULTS);
    expect(marks.choose).toHaveBeenCalledExactlyOnceWith(DEFAULTS);
  });

  test('asked for twice, it starts once', async () => {
    const frame = reader();
    frame.on = true;
    known();
    const first = loaded;
    known();
    first(start);
    await arrives(start);
    expect(start).toHaveBeenCalledTimes(1);
  });

  test('where the worker does not answer, the frame is looked over again, after ever longer whiles', async () => {
    const frame = reader();
    frame.on = true;
    for (const times of [1, 2, 3]) {
      known();
      await arrives(null);
      expect(frame.counts()).toEqual([]);
      expect(lookout.start).toHaveBeenCalledTimes(times);
      later.mock.calls[times - 1]?.[0]();
      expect(lookout.start).toHaveBeenCalledTimes(times + 1);
    }
    expect(later.mock.calls.map(([, ms]) => ms)).toEqual([1000, 2000, 4000]);
    known();
    await arrives(start);
    expect(marks.on).toBe(true);
  });

  test('nothing starts, and nobody looks any more, where the frame has ended meanwhile', async () => {
    const frame = reader();
    frame.on = true;
    known();
    life.abort();
    await arrives(start);
    expect(start).not.toHaveBeenCalled();
    expect(lookout.stop).toHaveBeenCalled();
    expect(later).not.toHaveBeenCalled();
  });
});
