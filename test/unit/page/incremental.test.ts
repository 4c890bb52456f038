// @vitest-environment jsdom
/** What is known of a page after any changes is what a fresh reading of it would find. */
import '../../support/page-dom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AFTER_FULL_NAME, WITH_CONTEXT } from '../../../src/match/gate';
import { type Candidate, candidateIn } from '../../../src/page/candidate';
import { Ledger } from '../../../src/page/ledger';
import { Reading } from '../../../src/page/reading';
import { Walker } from '../../../src/page/walker';
import { FakeClock } from '../../support/fake-clock';
import { foundIn, matcherOf } from '../../support/matcher';
import { highlights } from '../../support/page-dom';
import { change, changes, grow, plants } from '../../support/page-fuzz';

const matcher = matcherOf([
  ['Zamir Kabulov', 0],
  ['Kabulov', 0, AFTER_FULL_NAME],
  ['Taliban', 1],
  ['Islamic State', 2],
  ['Islamic State-Khorasan', 3],
  ['Thomas West', 4, WITH_CONTEXT],
  ['West', 4, AFTER_FULL_NAME, true],
]);

/** The mentions that one reading of the whole page at once finds. */
function readAfresh(): readonly Candidate[] {
  const ledger = new Ledger(matcher.index);
  new Walker(document.documentElement, 'all', {
    block: (block) => ledger.clear(block),
    run: (run) => {
      const found = foundIn(matcher, run.text);
      if (found.length > 0)
        ledger.add(
          run.owner,
          found.map((f) => candidateIn(run, f)),
        );
    },
  }).walk(() => false);
  return ledger.mentions().list;
}

/** Where a range or mention stands, by the place of its nodes among the page's texts. */
function places(mentions: readonly Candidate[]): string[] {
  const texts = document.createNodeIterator(document, NodeFilter.SHOW_TEXT);
  const numbers = new Map<Node, number>();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) numbers.set(node, numbers.size);
  const place = (node: Node, offset: number): string => `${numbers.get(node) ?? 'gone'}:${offset}`;
  return mentions
    .map(
      ({ name, from, to }) =>
        `${name} ${place(from.node, from.offset)}–${place(to.node, to.offset)}`,
    )
    .sort();
}

/** Lets the observers of the page's changes be told. */
const told = (): Promise<void> => Promise.resolve();

/** What happens while a page is read: it changes, its observers are told, or time goes on. */
const happening = fc.oneof({ weight: 3, arbitrary: changes }, fc.constant('told' as const), {
  weight: 2,
  arbitrary: fc.constant('time' as const),
});

test.each([
  ['a reading that ends before anything changes', 0, 0],
  ['a reading that pauses all the time', 9, 9],
  ['a reading that pauses at nearly every node', 9, 31],
])('%s, then any changes: the mentions are those of a fresh reading', async (_, cost, filler) => {
  await fc.assert(
    fc.asyncProperty(plants, fc.array(happening, { maxLength: 14 }), async (page, events) => {
      document.body.replaceWith(document.createElement('body'));
      for (const plant of page) grow(document.body, plant, filler);
      const clock = new FakeClock(cost);
      const reading = new Reading({
        matcher,
        document,
        clock,
        onFirst: () => undefined,
        onMentions: () => undefined,
      });
      try {
        reading.start();
        for (const event of events) {
          if (event === 'told') await told();
          else if (event === 'time') clock.next();
          else change(document, event);
        }
        await told();
        while (clock.next()) await told();
        expect(places(reading.mentions)).toEqual(places(readAfresh()));
        expect(highlights.get('mention')?.size ?? 0).toBe(reading.mentions.length);
      } finally {
        reading.stop();
      }
    }),
    { numRuns: Number(process.env.FUZZ ?? 150) },
  );
});
