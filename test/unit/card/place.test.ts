import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, chooseSide, dragTo, placeAt, type Viewport } from '../../../src/card/place';

const view = fc.record({
  width: fc.integer({ min: 320, max: 2000 }),
  height: fc.integer({ min: 400, max: 1500 }),
});

/** A line of text somewhere on a screen. */
const scene = view.chain((viewport) =>
  fc
    .record({
      left: fc.integer({ min: 0, max: viewport.width - 20 }),
      top: fc.integer({ min: 0, max: viewport.height - 20 }),
      width: fc.integer({ min: 5, max: 300 }),
    })
    .map(({ left, top, width }) => ({
      viewport,
      box: { left, top, right: Math.min(left + width, viewport.width), bottom: top + 20 },
    })),
);

function cardBox(box: Box, viewport: Viewport, height: number, grown: number, rtl: boolean): Box {
  const side = chooseSide(box, viewport, height);
  const place = placeAt(box, viewport, side, grown, rtl);
  const tall = Math.min(grown, place.most);
  const top = place.from === 'top' ? place.distance : viewport.height - place.distance - tall;
  return { left: place.left, right: place.left + place.width, top, bottom: top + tall };
}

test('wherever a line of text stands, its card is on the screen and not over it, also once it has grown', () => {
  const height = fc.integer({ min: 0, max: 900 });
  fc.assert(
    fc.property(scene, height, height, fc.boolean(), ({ viewport, box }, before, after, rtl) => {
      const card = cardBox(box, viewport, before, after, rtl);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(viewport.width);
      expect(card.bottom).toBeLessThanOrEqual(viewport.height);
      const isClear =
        card.top >= box.bottom ||
        card.bottom <= box.top ||
        card.left >= box.right ||
        card.right <= box.left;
      expect(isClear).toBe(true);
    }),
  );
});

const VIEW: Viewport = { width: 1000, height: 800 };

test('below where there is room, else above, else beside', () => {
  expect(chooseSide({ left: 50, top: 100, right: 150, bottom: 120 }, VIEW, 300)).toBe('below');
  expect(chooseSide({ left: 50, top: 700, right: 150, bottom: 720 }, VIEW, 300)).toBe('above');
  expect(chooseSide({ left: 50, top: 60, right: 70, bottom: 760 }, VIEW, 300)).toBe('right');
  expect(chooseSide({ left: 900, top: 60, right: 920, bottom: 760 }, VIEW, 300)).toBe('left');
});

test('in text from right to left it is flush with the right edge', () => {
  const box = { left: 500, top: 100, right: 600, bottom: 120 };
  const place = placeAt(box, VIEW, 'below', 300, true);
  expect(place.left + place.width).toBe(600);
  expect(placeAt(box, VIEW, 'below', 300, false).left).toBe(500);
});

test('a dragged card stays on the screen', () => {
  const size = { width: 384, height: 300 };
  expect(dragTo({ left: 200, top: 100 }, size, VIEW)).toEqual({ left: 200, top: 100 });
  expect(dragTo({ left: -50, top: 9000 }, size, VIEW)).toEqual({ left: 0, top: 500 });
});
