/** Where things stand to an element and to the screen, as plain numbers: thousands are compared. All in CSS pixels. */
import { rectOf, scrollingElement, scrollLeft, scrollTop } from './dom';
import { OUTSIDE } from './limits';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An element in the viewport, and where its content begins, which scrolls in it. */
export interface Frame extends Box {
  readonly x: number;
  readonly y: number;
}

export const boxOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

export function frameOf(element: Element): Frame {
  const box = boxOf(rectOf(element));
  // What scrolls the page moves with it.
  if (element === scrollingElement(element.ownerDocument))
    return { ...box, x: box.left, y: box.top };
  return { ...box, x: box.left - scrollLeft(element), y: box.top - scrollTop(element) };
}

/** What is within so many screens of the screen. */
export const screens = (around: number): Box => ({
  left: -around * innerWidth,
  top: -around * innerHeight,
  right: (1 + around) * innerWidth,
  bottom: (1 + around) * innerHeight,
});

/** A box as seen from another place. */
export const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

export const meets = (a: Box, b: Box): boolean =>
  a.bottom >= b.top && a.top <= b.bottom && a.right >= b.left && a.left <= b.right;

/** The box around two. */
export const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/**
 * Whether an element's being near says little of a place in it: the element is taller or wider than the screen, or the place is
 * well outside of it.
 */
export function tellsLittle(frame: Frame, place: Box, screen: Box): boolean {
  const [x, y] = [OUTSIDE * screen.right, OUTSIDE * screen.bottom];
  return (
    frame.right - frame.left > screen.right ||
    frame.bottom - frame.top > screen.bottom ||
    frame.left - place.left > x ||
    frame.top - place.top > y ||
    place.right - frame.right > x ||
    place.bottom - frame.bottom > y
  );
}

/** Whether an element has another size than it had. */
export const isResized = (a: Frame, b: Frame): boolean =>
  Math.abs(a.bottom - a.top - b.bottom + b.top) > 1 ||
  Math.abs(a.right - a.left - b.right + b.left) > 1;
