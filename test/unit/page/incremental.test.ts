// @vitest-environment jsdom
/** What is known of a page after any changes is what a fresh reading of it would find. */
import '../../support/page-dom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AFTER_FULL_NAME, WITH_COMPANY, WITH_CONTEXT } from '../../../src/match/gate';
import { entityOf } from '../../../src/match/index-layout';
import { type Candidate, candidateIn } from '../../../src/page/candidate';
import { shadowRootOf } from '../../../src/page/dom';
import { Ledger } from '../../../src/page/ledger';
import { Lookout } from '../../../src/page/lookout';
import type { Choice, MarkStyle } from '../../../src/page/marking';
import { Reading } from '../../../src/page/reading';
import { Moment } from '../../../src/page/sight';
import { Walker } from '../../../src/page/walker';
import { FakeClock } from '../../support/fake-clock';
import { FakeHorizon } from '../../support/fake-horizon';
import { foundIn, matcherOf } from '../../support/matcher';
import { highlights } from '../../support/page-dom';
import { change, changes, grow, plants } from '../../support/page-fuzz';

const matcher = matcherOf([
  ['Zamir Kabulov', 0],
  ['Kabulov', 0, AFTER_FULL_NAME],
  ['Taliban', 1],
  ['Islamic State', 2, WITH_CONTEXT],
  ['Islamic State-Khorasan', 3],
  ['Thomas West', 4, WITH_COMPANY],
  ['West', 4, AFTER_FULL_NAME, true],
]);

/** All trees of the document: its own, and the open shadow trees. */
function trees(root: Element | ShadowRoot): (Element | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].map(shadowRootOf).filter((tree) => tree !== null);
  return [root, ...inner.flatMap(trees)];
}

/** The mentions that one reading of the whole page at once finds. */
function readAfresh(): readonly Candidate[] {
  const ledger = new Ledger(matcher.index);
  for (const tree of trees(document.documentElement)) {
    new Walker(tree, 'all', {
      block: () => undefined,
      run: (run) =>
        ledger.add(
          run.owner,
          foundIn(matcher, run.text).map((f) => candidateIn(run, f)),
        ),
    }).walk(() => false);
  }
  const moment = new Moment();
  return ledger.mentions((candidate) => moment.of(candidate) !== null).list;
}

/** Where a range or mention stands, by the place of its nodes among the page's texts. */
function places(mentions: readonly Candidate[]): string[] {
  const numbers = new Map<Node, number>();
  for (const tree of trees(document.documentElement)) {
    const texts = document.createNodeIterator(tree, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      numbers.set(node, numbers.size);
  }
  const place = (node: Node, offset: number): string => `${numbers.get(node) ?? 'gone'}:${offset}`;
  return mentions
    .map(
      ({ name, from, to }) =>
        `${name} ${place(from.node, from.offset)}–${place(to.node, to.offset)}`,
    )
    .sort();
}

const beginsWhere = ({ from }: Candidate, range: AbstractRange): boolean =>
  from.node === range.startContainer && from.offset === range.startOffset;

const SECTIONING = 'article, aside, nav, section';

/** What a text's section begins with: the last heading before it, of those that stand in no section within; or what is around it. */
function sectionOf(node: Text): Node {
  const scope = node.parentElement?.closest(SECTIONING) ?? node.getRootNode();
  const headings = [...(scope as Element).querySelectorAll('h2')].filter(
    (heading) => (heading.closest(SECTIONING) ?? heading.getRootNode()) === scope,
  );
  return headings.findLast((heading) => precedes(heading, node)) ?? scope;
}

const precedes = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Where marks are painted, by the name of their highlight: near ones of those that a reader sees. */
function layersOf(
  style: MarkStyle,
  near: readonly Candidate[],
  seen: readonly Candidate[],
): Record<string, string[]> {
  const entity = ({ name }: Candidate): number => entityOf(matcher.index, name);
  const isFirst = (mention: Candidate): boolean =>
    !seen.some(
      (other) =>
        entity(other) === entity(mention) &&
        sectionOf(other.from.node) === sectionOf(mention.from.node) &&
        (other.from.node === mention.from.node
          ? other.from.offset < mention.from.offset
          : precedes(other.from.node, mention.from.node)),
    );
  const looks = {
    underline: () => 'mention',
    tint: () => 'mention-tint',
    hover: () => 'mention-quiet',
    first: (mention: Candidate) => (isFirst(mention) ? 'mention' : 'mention-quiet'),
  };
  const layers: Record<string, string[]> = {};
  for (const mention of near) (layers[looks[style](mention)] ??= []).push(...places([mention]));
  return layers;
}

const sorted = (layers: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(layers).map(([name, its]) => [name, its.sort()]));

/** Lets the observers of the page's changes be told. */
const told = (): Promise<void> => Promise.resolve();

/** Whether an element is near the screen, at random, by a number that stands for how the page is scrolled. */
const nearBy =
  (scrolled: number) =>
  (element: Element): boolean =>
    (scrolled + element.localName.length + element.childNodes.length) % 3 > 0;

/** What a reader may choose of marks, the entities and names that have none by number. */
const choices: fc.Arbitrary<Choice> = fc.record({
  style: fc.constantFrom('underline', 'tint', 'hover', 'first'),
  entities: fc.constantFrom(new Set<number>(), new Set([1])),
  names: fc.constantFrom(new Set<number>(), new Set([0]), new Set([0, 5])),
});

/** What happens while a page is read: it changes, its observers are told, it scrolls, its reader chooses, or time goes on. */
const happening = fc.oneof(
  { weight: 6, arbitrary: changes },
  { weight: 2, arbitrary: fc.constantFrom('told' as const, 'frame' as const) },
  { weight: 1, arbitrary: fc.nat(9) },
  { weight: 1, arbitrary: choices },
  { weight: 4, arbitrary: fc.constant('time' as const) },
);

/** Milliseconds: a deep run takes minutes. */
const FUZZ_MS = 600_000;

test.each([
  ['a reading that ends before anything changes', 0, 0],
  ['a reading that pauses all the time', 9, 9],
  ['a reading that pauses at nearly every node', 9, 31],
])(
  '%s, then any changes: all is as a fresh reading finds it',
  { timeout: FUZZ_MS },
  async (_, cost, filler) => {
    await fc.assert(
      fc.asyncProperty(
        plants,
        fc.array(happening, { maxLength: 14 }),
        fc.boolean(),
        async (page, events, sees) => {
          document.body.replaceWith(document.createElement('body'));
          for (const plant of page) grow(document.body, plant, filler);
          const clock = new FakeClock(cost);
          const horizon = new FakeHorizon();
          horizon.isNear = nearBy(0);
          const reading = new Reading({
            matcher,
            document,
            clock,
            makeObserver: sees ? horizon.make : null,
            onFirst: () => undefined,
            onMentions: () => undefined,
          });
          let choice: Choice = { style: 'underline', entities: new Set(), names: new Set() };
          const isMarked = (mention: Candidate): boolean =>
            !choice.names.has(mention.name) && !choice.entities.has(reading.entityOf(mention));
          let isKnown = false;
          const lookout = new Lookout({
            matcher,
            document,
            clock,
            onKnown: () => {
              isKnown = true;
            },
          });
          try {
            reading.start();
            lookout.start();
            for (const event of events) {
              if (event === 'told') await told();
              else if (event === 'time') clock.next();
              else if (event === 'frame') horizon.frame();
              else if (typeof event === 'number') horizon.isNear = nearBy(event);
              else if ('style' in event) reading.choose((choice = event));
              else change(document, event);
            }
            await told();
            while (clock.next() || horizon.frame()) await told();
            const afresh = readAfresh();
            if (afresh.length > 0) expect(isKnown).toBe(true);
            expect(places(reading.known)).toEqual(places(afresh));
            const moment = new Moment();
            const seen = afresh.filter((mention) => isMarked(mention) && moment.of(mention));
            expect(places(reading.shown)).toEqual(places(seen));
            const near = seen.filter((mention) => {
              const box = moment.of(mention)?.box;
              return !sees || (box && horizon.isNear(box));
            });
            const painted = reading.mentions.filter((mention) => reading.painter.has(mention));
            expect(places(painted)).toEqual(places(near));
            const layers: Record<string, string[]> = {};
            for (const [name, ranges] of highlights)
              for (const range of ranges)
                (layers[name] ??= []).push(
                  ...places(painted.filter((mention) => beginsWhere(mention, range))),
                );
            expect(sorted(layers)).toEqual(sorted(layersOf(choice.style, near, seen)));
          } finally {
            lookout.stop();
            reading.stop();
          }
        },
      ),
      { numRuns: Number(process.env.FUZZ ?? 150) },
    );
  },
);

test('a full name that is hidden before it was first looked at vouches for no surname', async () => {
  document.body.innerHTML = '<main><p>Zamir Kabulov came.</p><p>Kabulov went.</p></main>';
  const clock = new FakeClock(0);
  const reading = new Reading({
    matcher,
    document,
    clock,
    makeObserver: null,
    onFirst: () => undefined,
    onMentions: () => undefined,
  });
  reading.start();
  try {
    expect(reading.known).toHaveLength(2);
    document.querySelector('main')?.toggleAttribute('hidden');
    await told();
    while (clock.next()) await told();
    expect(places(reading.known)).toEqual(places(readAfresh()));
    expect(reading.known).toHaveLength(1);
  } finally {
    reading.stop();
  }
});
