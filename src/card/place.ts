/** Where a card stands beside its mention: geometry only, in CSS pixels of the viewport. */

export type Side = 'below' | 'above' | 'right' | 'left';

/** A box of the viewport; `DOMRect` is one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly side: Side;
  readonly left: number;
  readonly width: number;
  /** Distance from the top of the viewport, or, where the card grows upwards, from its bottom. */
  readonly from: 'top' | 'bottom';
  readonly distance: number;
  /** The greatest height for which there is room. */
  readonly most: number;
}

/** Pixels of the greatest height of a card; it scrolls inside. */
export const MOST_HEIGHT = 480;
/** Pixels of height that a side should offer: a heading, a line on who that is, and the beginning of what was said. */
const ENOUGH = 240;
const WIDTH = 384;
/** Pixels between mention and card. */
const GAP = 6;
/** Pixels between card and the edge of the screen. */
const MARGIN = 8;

const SIDES: readonly Side[] = ['below', 'above', 'right', 'left'];

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

const cardWidth = ({ width }: Viewport): number => Math.min(WIDTH, width - 2 * MARGIN);

/** The room on a side of a box, as a size. */
function room(
  box: Box,
  side: Side,
  { width, height }: Viewport,
): { width: number; height: number } {
  const across = width - 2 * MARGIN;
  const down = height - 2 * MARGIN;
  switch (side) {
    case 'below':
      return { width: across, height: height - MARGIN - Math.max(box.bottom + GAP, MARGIN) };
    case 'above':
      return { width: across, height: Math.min(box.top - GAP, height - MARGIN) - MARGIN };
    case 'right':
      return { width: width - MARGIN - Math.max(box.right + GAP, MARGIN), height: down };
    case 'left':
      return { width: Math.min(box.left - GAP, width - MARGIN) - MARGIN, height: down };
  }
}

/**
 * The side for a card: below, else above, else beside the mention, where one of these has room enough; else the one of below and
 * above that has more. A side that is too low for what a card may yet hold is passed over, because later the side stays.
 * @param height the height that the card has now
 */
export function chooseSide(box: Box, viewport: Viewport, height: number): Side {
  const wanted = clamp(height, ENOUGH, MOST_HEIGHT);
  const fits = SIDES.find((side) => {
    const { width, height: most } = room(box, side, viewport);
    return width >= cardWidth(viewport) && most >= Math.min(wanted, viewport.height - 2 * MARGIN);
  });
  const [below, above] = [room(box, 'below', viewport).height, room(box, 'above', viewport).height];
  return fits ?? (below >= above ? 'below' : 'above');
}

/** Whether a side still has room for the least that a card should show. */
export function hasRoom(box: Box, viewport: Viewport, side: Side): boolean {
  const { width, height } = room(box, side, viewport);
  return width >= cardWidth(viewport) && height >= ENOUGH / 2;
}

/**
 * The place on a side: flush with the mention's beginning (which in text that runs from right to left is its right edge), and on the screen.
 * @param height the height that the card has now
 */
export function placeAt(
  box: Box,
  viewport: Viewport,
  side: Side,
  height: number,
  rightToLeft: boolean,
): Place {
  const width = cardWidth(viewport);
  const most = clamp(room(box, side, viewport).height, 0, MOST_HEIGHT);
  const onScreen = (left: number): number =>
    clamp(left, MARGIN, Math.max(MARGIN, viewport.width - MARGIN - width));
  const flush = onScreen(rightToLeft ? box.right - width : box.left);
  const common = { side, width, most };
  switch (side) {
    case 'below':
      return { ...common, left: flush, from: 'top', distance: Math.max(box.bottom + GAP, MARGIN) };
    case 'above':
      return {
        ...common,
        left: flush,
        from: 'bottom',
        distance: Math.max(viewport.height - box.top + GAP, MARGIN),
      };
    case 'right':
    case 'left': {
      const lowest = viewport.height - MARGIN - Math.min(height, most);
      return {
        ...common,
        left: onScreen(side === 'right' ? box.right + GAP : box.left - GAP - width),
        from: 'top',
        distance: clamp(box.top, MARGIN, Math.max(MARGIN, lowest)),
      };
    }
  }
}

/** Where a card may stand that is dragged to a place: on the screen. */
export function dragTo(
  { left, top }: { readonly left: number; readonly top: number },
  size: Viewport,
  viewport: Viewport,
): { left: number; top: number } {
  return {
    left: clamp(left, 0, Math.max(0, viewport.width - size.width)),
    top: clamp(top, 0, Math.max(0, viewport.height - size.height)),
  };
}
