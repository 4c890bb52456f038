// @vitest-environment jsdom
import '../../support/page-dom';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BATCH_UNITS } from '../../../src/match/words';
import { Reading } from '../../../src/page/reading';
import { Sift } from '../../../src/page/sift';
import { FakeClock } from '../../support/fake-clock';
import { matcherOf } from '../../support/matcher';
import { must } from '../../support/must';

const matcher = matcherOf([
  ['Zamir Kabulov', 0],
  ['Taliban', 1],
]);

/** A text that takes many batches, with a name in each of so many stretches. */
const long = (stretches: number, name = 'Taliban'): string =>
  `${'nobody spoke of anybody '.repeat(500)}${name}, `.repeat(stretches);

function paragraph(text: string): Text {
  const p = document.createElement('p');
  p.append(text);
  document.body.append(p);
  return p.firstChild as Text;
}

interface Told {
  readonly block: Element;
  readonly text: Text;
  readonly start: number | null;
}

function sifting(): { told: Told[]; sift: Sift } {
  const told: Told[] = [];
  const sift = new Sift(matcher, document.body, (block, text, lead) =>
    told.push({ block, text, start: lead?.start ?? null }),
  );
  return { told, sift };
}

/** How many times a sift pauses where it is told to at every look. */
function pausesOf(sift: Sift): number {
  let pauses = 0;
  while (!sift.walk(() => true)) pauses++;
  return pauses;
}

beforeEach(() => document.body.replaceWith(document.createElement('body')));

describe('a sift pauses', () => {
  test('often at first, before the compiler has seen the code, and then from batch to batch', async () => {
    vi.resetModules();
    const unseen = await import('../../../src/page/sift');
    const text = paragraph(long(40));
    const looks = (): number => {
      let count = 0;
      new unseen.Sift(matcher, document.body, () => undefined).walk(() => ++count < 0);
      return count;
    };
    const first = looks();
    const second = looks();
    expect(second).toBeLessThanOrEqual(Math.ceil(text.length / BATCH_UNITS) * 2);
    expect(first).toBeGreaterThan(second);
  });

  test('within a text, and tells of what is in it once, when it is read', () => {
    const text = paragraph(long(20));
    const { told, sift } = sifting();
    expect(sift.walk(() => true)).toBe(false);
    expect(told).toEqual([]);
    expect(pausesOf(sift)).toBeGreaterThan(text.length / BATCH_UNITS / 2);
    expect(told).toHaveLength(20);
    for (const { start } of told) expect(text.data.startsWith('Taliban', start ?? 0)).toBe(true);
  });

  test('between short texts, too, and tells of a block when the next has begun', () => {
    for (let i = 0; i < 1000; i++) paragraph('Taliban');
    const { told, sift } = sifting();
    expect(sift.walk(() => true)).toBe(false);
    const first = told.length;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(1000);
    pausesOf(sift);
    expect(new Set(told.map(({ block }) => block)).size).toBe(1000);
    expect(told).toHaveLength(1000);
  });

  test('and finds what it finds without pauses', () => {
    const piece = fc.constantFrom(
      'Taliban ',
      'Zamir ',
      'Kabulov ',
      'word ',
      'wo\u00ADrd ',
      '中',
      '; ',
    );
    const text = fc.tuple(
      fc.array(piece, { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 1, max: 2000 }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        document.body.replaceChildren();
        const nodes = texts.map(([pieces, times]) => paragraph(pieces.join('').repeat(times)));
        const [paused, whole] = [sifting(), sifting()];
        pausesOf(paused.sift);
        whole.sift.walk(() => false);
        const places = (told: readonly Told[]): string[] =>
          told.map(({ text, start }) => `${nodes.indexOf(text)}:${start}`);
        const found = new Set(places(paused.told));
        // Where a batch ends, what follows is not known, and a word that begins a name is told of.
        const isName = ({ text: { data }, start }: Told): boolean =>
          data.startsWith('Taliban', start ?? 0) || data.startsWith('Zamir Kabulov', start ?? 0);
        const missing = places(whole.told.filter(isName)).filter((place) => !found.has(place));
        expect(missing).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a text that changes while the sift pauses in it', () => {
  const changes: [what: string, change: (text: Text) => void][] = [
    ['gets other words', (text) => (text.data = 'nobody')],
    ['is cut in two', (text) => text.splitText(100)],
    ['loses its beginning', (text) => text.deleteData(0, 100)],
    ['leaves the page', (text) => text.parentElement?.remove()],
    ['moves to the end', (text) => document.body.append(must(text.parentElement))],
  ];
  test.each(changes)('%s: the texts behind it are read', (_, change) => {
    const text = paragraph(long(20));
    const behind = paragraph('Zamir Kabulov');
    const { told, sift } = sifting();
    sift.walk(() => true);
    change(text);
    expect(pausesOf(sift)).toBeLessThan(100);
    if (text.parentElement?.previousSibling !== behind.parentElement)
      expect(told.map((each) => each.text)).toContain(behind);
  });
});

describe('a reading of a page that is one long text', () => {
  test.each([
    ['as it comes', (p: Text) => p],
    // One that has changed is read whole, without a sift.
    ['that has changed', (p: Text) => (p.appendData(' Taliban'), p)],
  ])('takes many slices, and marks all: a text %s', async (_, change) => {
    const text = paragraph(long(30));
    const clock = new FakeClock(1);
    const reading = new Reading({
      matcher,
      document,
      clock,
      makeObserver: null,
      onFirst: () => undefined,
      onMentions: () => undefined,
    });
    reading.start();
    expect(clock.waiting).toBeGreaterThan(0);
    expect(reading.mentions).toHaveLength(0);
    while (clock.next()) await Promise.resolve();
    expect(reading.mentions).toHaveLength(30);
    change(text);
    await Promise.resolve();
    while (clock.next()) await Promise.resolve();
    expect(reading.mentions).toHaveLength(text.data.match(/Taliban/gu)?.length ?? 0);
    reading.stop();
  });
});
