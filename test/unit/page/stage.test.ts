// @vitest-environment jsdom
/** What is painted of what is known: by what the browser tells of nearness, and by places where that says too little. */
import '../../support/page-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Candidate } from '../../../src/page/candidate';
import { FAR_REACH, MANY_PAINTED, MOST_OBSERVED, NEAR_REACH } from '../../../src/page/limits';
import { Marking } from '../../../src/page/marking';
import { Stage } from '../../../src/page/stage';
import { FakeClock } from '../../support/fake-clock';
import { FakeHorizon } from '../../support/fake-horizon';
import { must } from '../../support/must';
import { highlights, layout } from '../../support/page-dom';

let clock = new FakeClock();
let horizon = new FakeHorizon();
let marking: Marking;
let stage: Stage;
const onFirst = vi.fn();
const onPaint = vi.fn();
const onShown = vi.fn();

function stageWith(observes: boolean): Stage {
  const makeObserver = observes ? horizon.make : null;
  return new Stage({ document, clock, marking, onFirst, onPaint, onShown, makeObserver });
}

/** A mention in a paragraph of its own. */
function mention(text = 'Taliban', parent: Element = document.body, tag = 'p'): Candidate {
  const block = document.createElement(tag);
  const node = document.createTextNode(text);
  block.append(node);
  parent.append(block);
  return {
    ...{ name: 0, start: 0, end: text.length, nodes: [node], block },
    from: { node, offset: 0 },
    to: { node, offset: text.length },
  };
}

const mentions = (count: number): Candidate[] => Array.from({ length: count }, () => mention());
const painted = (all: readonly Candidate[]): number[] =>
  all.flatMap((m, i) => (stage.painter.has(m) ? [i] : []));

/** Lets time go on and frames be drawn until nothing happens any more. */
function settle(): void {
  while (clock.next() || horizon.frame());
}

/** Gives elements and the texts in them places in the viewport. */
function lay(place: (of: Element | Text) => DOMRect): void {
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    return place(this.startContainer as Text);
  });
  layout.rectOf = place;
}

beforeEach(() => {
  document.body.replaceWith(document.createElement('body'));
  clock = new FakeClock();
  horizon = new FakeHorizon();
  marking = new Marking(({ name }) => name);
  stage = stageWith(true);
  for (const spy of [onFirst, onPaint, onShown]) spy.mockReset();
});
afterEach(() => {
  stage.stop();
  highlights.clear();
  layout.rectOf = () => new DOMRect();
});

describe('nearness', () => {
  test('only what is near is painted; all that is seen is shown', () => {
    const all = mentions(6);
    horizon.isNear = (element) => element === all[2]?.block || element === all[3]?.block;
    stage.update(all);
    stage.refresh();
    settle();
    expect(painted(all)).toEqual([2, 3]);
    expect(stage.shown).toEqual(all);
    expect(highlights.get('mention')?.size).toBe(2);
  });

  test('what comes near is painted at once, and what goes is not', () => {
    const all = mentions(3);
    horizon.isNear = (element) => element === all[0]?.block;
    stage.update(all);
    settle();
    horizon.isNear = (element) => element === all[2]?.block;
    horizon.frame();
    expect(painted(all)).toEqual([2]);
  });

  test('nothing is looked at before the browser has told of it', () => {
    const asked = vi.spyOn(globalThis, 'getComputedStyle');
    stage.update(mentions(3));
    expect(asked).not.toHaveBeenCalled();
  });

  test('without an observer all that is seen is painted', () => {
    stage = stageWith(false);
    const all = mentions(4);
    must(all[1]).block.setAttribute('hidden', '');
    stage.update(all);
    settle();
    expect(painted(all)).toEqual([0, 2, 3]);
  });

  test('where much is near, less is painted around the screen, until little is', () => {
    const all = mentions(MANY_PAINTED + 1);
    stage.update(all);
    settle();
    expect(horizon.reaches).toEqual([FAR_REACH, NEAR_REACH]);
    expect(painted(all)).toHaveLength(all.length);
    stage.update(all.slice(0, MANY_PAINTED / 2));
    settle();
    expect(horizon.reaches).toEqual([FAR_REACH, NEAR_REACH, FAR_REACH]);
  });

  test(`no more than ${MOST_OBSERVED} elements are observed; of more, those around them are`, () => {
    const lists = Array.from({ length: 4 }, () => document.createElement('ul'));
    document.body.append(...lists);
    const all = lists.flatMap((list) =>
      Array.from({ length: MOST_OBSERVED / 2 }, () => mention('Taliban', list, 'li')),
    );
    stage.update(all);
    expect([...horizon.observed]).toEqual(lists);
    settle();
    expect(painted(all)).toHaveLength(all.length);
    stage.update(all.slice(0, MOST_OBSERVED));
    expect(horizon.observed.size).toBe(MOST_OBSERVED);
    settle();
    expect(painted(all)).toHaveLength(MOST_OBSERVED);
  });

  test('of a block without a box the box around it is observed', () => {
    const section = document.createElement('section');
    document.body.append(section);
    const only = mention('Taliban', section);
    (only.block as HTMLElement).style.display = 'contents';
    horizon.isNear = (element) => element === section;
    stage.update([only]);
    stage.refresh();
    settle();
    expect([...horizon.observed]).toEqual([section]);
    expect(painted([only])).toEqual([0]);
  });
});

describe('places', () => {
  /** A block of lines, each of 100 pixels, with a mention in each, scrolled so far. */
  function tall(count: number, scrolled: () => number): Candidate[] {
    const pre = document.createElement('pre');
    document.body.append(pre);
    const all = Array.from({ length: count }, (_, i) => mention(`Line ${i}`, pre, 'span'));
    lay((of) =>
      of instanceof Text
        ? new DOMRect(0, Number(/\d+/.exec(of.data)?.[0]) * 100 - scrolled(), 50, 20)
        : new DOMRect(0, -scrolled(), 500, of === pre ? count * 100 : 100),
    );
    return all.map((m) => ({ ...m, block: pre }));
  }

  test('of an element taller than the screen only what is near in it is painted', () => {
    let top = 0;
    const all = tall(200, () => top);
    stage.update(all);
    stage.refresh();
    settle();
    const reach = (1 + FAR_REACH) * innerHeight;
    expect(painted(all)).toEqual(all.flatMap((_, i) => (i * 100 <= reach ? [i] : [])));
    top = 10_000;
    stage.scrolled();
    const near = painted(all);
    expect(near[0]).toBe(Math.ceil((top - 20 - FAR_REACH * innerHeight) / 100));
    expect(near.at(-1)).toBe(Math.floor((top + reach) / 100));
  });

  test('what stands far outside its element is painted by its own place', () => {
    const [within, outside] = [mention('within'), mention('outside')];
    lay((of) =>
      of instanceof Text && of.data === 'outside'
        ? new DOMRect(-9999, 0, 50, 20)
        : new DOMRect(0, 0, 50, 20),
    );
    stage.update([within, outside]);
    settle();
    expect(painted([within, outside])).toEqual([0]);
    expect(stage.shown).toHaveLength(2);
  });
});

describe('changes', () => {
  test('a mention that is hidden by now is neither painted nor shown', () => {
    const all = mentions(3);
    stage.update(all);
    settle();
    must(all[1]).block.setAttribute('hidden', '');
    stage.refresh();
    settle();
    expect(painted(all)).toEqual([0, 2]);
    expect(stage.shown).toEqual([all[0], all[2]]);
    expect(stage.isHidden(must(all[1]))).toBe(true);
  });

  test('one that comes in place of another is painted at the moment at which that goes', () => {
    const before = mention();
    stage.update([before]);
    settle();
    const after = { ...before };
    stage.update([after]);
    expect(painted([before, after])).toEqual([0]);
    clock.next();
    expect(painted([before, after])).toEqual([1]);
  });

  test('says what changed, and only then', () => {
    const all = mentions(2);
    stage.update(all);
    settle();
    expect(onFirst).toHaveBeenCalledTimes(1);
    const [shown, paint] = [onShown.mock.calls.length, onPaint.mock.calls.length];
    stage.update(all);
    stage.refresh();
    settle();
    expect(onShown).toHaveBeenCalledTimes(shown);
    expect(onPaint).toHaveBeenCalledTimes(paint);
  });

  test('looking again rests the longer the longer it took', () => {
    stage = stageWith(false);
    const all = mentions(60);
    stage.update(all);
    settle();
    clock.cost = 1;
    stage.refresh();
    settle();
    const began = clock.now();
    stage.refresh();
    clock.next();
    expect(clock.now() - began).toBeGreaterThan(1000);
  });

  test('stopped, it shows and paints nothing, and nothing is left to do', () => {
    const all = mentions(2);
    stage.update(all);
    stage.refresh();
    clock.next();
    stage.stop();
    expect(highlights.has('mention')).toBe(false);
    expect(stage.shown).toEqual([]);
    expect(horizon.observed.size).toBe(0);
    expect(clock.waiting).toBe(0);
  });
});
